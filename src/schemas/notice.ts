import type { z } from 'zod';
import { given, isoDate, strict, text } from './shared.ts';
import { waivers } from './waiver.ts';

/**
 * Frame of `thong-bao/<ten>.md`; the body says the rest, the file name is the anchor. Null in one of
 * the three lines means that the notice does not need it.
 */
export const noticeSchema = strict({
  tieu_de: text('tên thông báo', 'Thứ Bảy làm VNeID mức 2 tại nhà văn hóa thôn 6', 70),
  dang_ngay: isoDate('ngày đăng'),
  den_ngay: isoDate('ngày cuối còn cần đến thông báo này'),
  khi_nao: text('ngày giờ, hoặc null', '7 giờ 30 đến 11 giờ, thứ Bảy 11/10').nullable(),
  noi: text('nơi, hoặc null', 'Nhà văn hóa thôn 6').nullable(),
  cho_ai: text('dành cho ai, hoặc null', 'Người từ đủ 14 tuổi').nullable(),
  bo_qua: waivers,
})
  .refine(({ dang_ngay, den_ngay }) => dang_ngay <= den_ngay, {
    when: given('dang_ngay', 'den_ngay'),
    path: ['den_ngay'],
    error: ({ input }) =>
      `ngày cuối đứng trước ngày đăng (${(input as { dang_ngay: string }).dang_ngay}). Hãy xem lại dang_ngay và den_ngay`,
  })
  .transform((v) => ({
    title: v.tieu_de,
    publishedOn: v.dang_ngay,
    until: v.den_ngay,
    when: v.khi_nao,
    place: v.noi,
    audience: v.cho_ai,
    waived: v.bo_qua ?? [],
  }));

export type Notice = z.output<typeof noticeSchema>;
