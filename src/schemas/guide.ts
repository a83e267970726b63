import type { z } from 'zod';
import {
  factIds,
  isoDate,
  list,
  order,
  slug,
  sourcesCheckedOn,
  strict,
  text,
  updatedOn,
} from './shared.ts';
import { topic } from './topic.ts';
import { waivers } from './waiver.ts';

const trouble = strict({
  thay: text('điều người xem gặp', 'Ứng dụng không nhận khuôn mặt'),
  lam: text('cách làm', 'Lau máy ảnh, ra chỗ sáng, giữ máy ngang mặt'),
  su_that: factIds(1),
}).transform(({ thay, lam, su_that }) => ({ seen: thay, remedy: lam, facts: su_that }));

const tried = strict({
  ngay: isoDate('ngày thử trên máy'),
  may: text('tên máy đã thử', 'Samsung A05, Android 14'),
  nguoi: text('đơn vị đã thử', 'Tổ công nghệ số cộng đồng thôn 6'),
})
  .meta({ description: 'lần thử trên máy thật' })
  .transform(({ ngay, may, nguoi }) => ({ date: ngay, device: may, by: nguoi }));

/** Why a guide is no longer kept; its page stays, for links and codes that lead there. */
const archived = strict({
  ngay: isoDate('ngày lưu trữ'),
  ly_do: text('vì sao lưu trữ, một câu', 'VNeID đã đổi cách làm.'),
  thay_bang: slug('tên thư mục của hướng dẫn thay', 'kich-hoat-tai-khoan').nullable(),
}).transform(({ ngay, ly_do, thay_bang }) => ({ on: ngay, why: ly_do, instead: thay_bang }));

/** Frame of `huong-dan/<ten>/index.mdx`; a null field is a gap that the content check lists. */
export const guideSchema = strict({
  tieu_de: text('tiêu đề, bắt đầu bằng động từ', 'Kích hoạt tài khoản VNeID', 60),
  tom_tat: text('tóm tắt: việc gì, cho ai', 'Mở VNeID lần đầu sau khi được duyệt.'),
  nhom: topic,
  thu_tu: order,
  danh_cho: text('dành cho ai', 'Người từ đủ 14 tuổi').nullable(),
  thoi_gian: text('chờ bao lâu (chỉ ghi khi có nguồn)', 'Không quá 1 ngày làm việc').nullable(),
  chi_phi: text('chi phí', 'Không thấy quy định thu phí').nullable(),
  can_co: list(
    'những thứ cần chuẩn bị',
    '[Thẻ căn cước còn hạn]',
    text('một thứ cần chuẩn bị', 'Thẻ căn cước'),
  ),
  su_that: factIds(1),
  khong_co_dien_thoai: text(
    'cách cho người không có điện thoại thông minh',
    'Ra Công an phường',
  ).nullable(),
  su_co: list('các sự cố', '- thay: …', trouble),
  ho_tro: text('ai giúp', 'Công an phường').nullable(),
  tiep_theo: slug('tên thư mục của hướng dẫn tiếp theo', 'kich-hoat-tai-khoan').nullable(),
  nguon_tra_ngay: sourcesCheckedOn,
  thu_tren_may: tried.nullable(),
  ngay_dang: isoDate('ngày đăng'),
  cap_nhat: updatedOn,
  luu_tru: archived.meta({ description: 'lưu trữ bài này' }).optional(),
  bo_qua: waivers,
}).transform((v) => ({
  title: v.tieu_de,
  summary: v.tom_tat,
  topic: v.nhom,
  order: v.thu_tu,
  audience: v.danh_cho,
  duration: v.thoi_gian,
  cost: v.chi_phi,
  bring: v.can_co,
  facts: v.su_that,
  withoutPhone: v.khong_co_dien_thoai,
  troubles: v.su_co,
  helper: v.ho_tro,
  next: v.tiep_theo,
  sourcesCheckedOn: v.nguon_tra_ngay,
  triedOnDevice: v.thu_tren_may,
  publishedOn: v.ngay_dang,
  updatedOn: v.cap_nhat,
  archived: v.luu_tru ?? null,
  waived: v.bo_qua ?? [],
}));

export type Guide = z.output<typeof guideSchema>;
