import type { z } from 'zod';
import { clock, isoDate, list, slug, strict, text, updatedOn, whole } from './shared.ts';
import { waivers } from './waiver.ts';

/** Frame of `lich/<ten>.md`: one class or session, on one day or on several at the same hour and place. */
export const sessionSchema = strict({
  tieu_de: text('tên lớp, buổi', 'Làm VNeID mức 2 tại nhà văn hóa thôn 6', 70),
  cac_ngay: list('các ngày, mỗi ngày một buổi', '[2025-10-11]', isoDate('ngày'), 1),
  bat_dau: clock('giờ bắt đầu', '07:30'),
  ket_thuc: clock('giờ kết thúc', '11:00'),
  noi: text('nơi', 'Nhà văn hóa thôn 6', 80),
  duong_di: text('đường đi bằng lời, hoặc null', 'Cạnh trường tiểu học').nullable(),
  cho_ai: text('dành cho ai', 'Người từ đủ 14 tuổi chưa có mức 2', 90),
  mang_theo: list('những thứ mang theo', '[Thẻ căn cước]', text('một thứ', 'Thẻ căn cước', 60)),
  nguoi_day: text('ai dạy, ai làm: tên đơn vị, không ghi tên riêng', 'Công an phường', 80),
  cho_ngoi: whole('số chỗ, hoặc null', 1).nullable(),
  huong_dan: list(
    'các hướng dẫn sẽ học',
    '[lam-muc-2-tai-cong-an]',
    slug('tên thư mục của hướng dẫn', 'lam-muc-2-tai-cong-an'),
  ),
  hoan: text('lý do hoãn, chỉ khi hoãn', 'Mưa lớn, báo ngày mới sau', 90).optional(),
  cap_nhat: updatedOn,
  bo_qua: waivers,
})
  .refine(({ bat_dau, ket_thuc }) => bat_dau < ket_thuc, {
    path: ['ket_thuc'],
    error: 'giờ kết thúc không sau giờ bắt đầu. Hãy xem lại bat_dau và ket_thuc',
  })
  .refine(({ cac_ngay: days }) => days.every((day, i) => i === 0 || days[i - 1]! < day), {
    path: ['cac_ngay'],
    error: 'các ngày chưa theo thứ tự, hoặc có ngày viết hai lần. Hãy viết ngày trước đứng trước',
  })
  .transform((v) => ({
    title: v.tieu_de,
    dates: v.cac_ngay,
    start: v.bat_dau,
    end: v.ket_thuc,
    place: v.noi,
    directions: v.duong_di,
    audience: v.cho_ai,
    bring: v.mang_theo,
    teacher: v.nguoi_day,
    seats: v.cho_ngoi,
    guides: v.huong_dan,
    postponed: v.hoan ?? null,
    updatedOn: v.cap_nhat,
    waived: v.bo_qua ?? [],
  }));

export type Session = z.output<typeof sessionSchema>;
