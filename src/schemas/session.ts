import type { z } from 'zod';
import { clock, given, isoDate, list, slug, strict, text, updatedOn, whole } from './shared.ts';
import { waivers } from './waiver.ts';

const postponed = strict({
  ngay: isoDate('ngày bị hoãn, một trong cac_ngay'),
  ly_do: text('lý do hoãn và khi nào báo lại', 'Mưa lớn, báo ngày mới sau', 90),
}).transform(({ ngay, ly_do }) => ({ date: ngay, reason: ly_do }));

/**
 * Frame of `lich/<ten>.md`: one class or session, on one day or on several at the same hour and place.
 * It has no body, and its texts are short: all of it stands on one A4 notice.
 */
export const sessionSchema = strict({
  tieu_de: text('tên lớp, buổi', 'Làm VNeID mức 2 tại nhà văn hóa thôn 6', 60),
  cac_ngay: list('các ngày, mỗi ngày một buổi', '[2025-10-11]', isoDate('ngày'), 1),
  bat_dau: clock('giờ bắt đầu', '07:30'),
  ket_thuc: clock('giờ kết thúc', '11:00'),
  noi: text('nơi, trong xã, phường', 'Nhà văn hóa thôn 6', 60),
  duong_di: text('đường đi bằng lời, hoặc null', 'Cạnh trường tiểu học', 90).nullable(),
  cho_ai: text('dành cho ai', 'Người từ đủ 14 tuổi chưa có mức 2', 90),
  mang_theo: list('những thứ mang theo', '[Thẻ căn cước]', text('một thứ', 'Thẻ căn cước', 60)),
  nguoi_day: text('ai dạy, ai làm: tên đơn vị, không ghi tên riêng', 'Công an phường', 60),
  cho_ngoi: whole('số chỗ, hoặc null', 1).nullable(),
  huong_dan: list(
    'các hướng dẫn sẽ học',
    '[lam-muc-2-tai-cong-an]',
    slug('tên thư mục của hướng dẫn', 'lam-muc-2-tai-cong-an'),
  ),
  luu_y: text('điều cần nói thêm', 'Đến sớm 15 phút để lấy số', 120).optional(),
  hoan: list(
    'các ngày bị hoãn, chỉ khi hoãn',
    '[{ ngay: 2025-10-11, ly_do: "Mưa lớn, báo ngày mới sau" }]',
    postponed,
  ).optional(),
  cap_nhat: updatedOn,
  bo_qua: waivers,
})
  .refine(({ bat_dau, ket_thuc }) => bat_dau < ket_thuc, {
    when: given('bat_dau', 'ket_thuc'),
    path: ['ket_thuc'],
    error: 'giờ kết thúc không sau giờ bắt đầu. Hãy xem lại bat_dau và ket_thuc',
  })
  .refine(({ cac_ngay: days }) => days.every((day, i) => i === 0 || days[i - 1]! < day), {
    when: given('cac_ngay'),
    path: ['cac_ngay'],
    error: 'các ngày chưa theo thứ tự, hoặc có ngày viết hai lần. Hãy viết ngày trước đứng trước',
  })
  .refine(({ cac_ngay: days, hoan = [] }) => hoan.every(({ date }) => days.includes(date)), {
    when: given('cac_ngay', 'hoan'),
    path: ['hoan'],
    error:
      'có ngày hoãn không nằm trong cac_ngay. Hãy giữ ngày cũ ở cac_ngay rồi ghi lại ngày ấy ở hoan',
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
    note: v.luu_y ?? null,
    postponed: v.hoan ?? [],
    updatedOn: v.cap_nhat,
    waived: v.bo_qua ?? [],
  }));

export type Session = z.output<typeof sessionSchema>;
