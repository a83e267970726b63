import type { z } from 'zod';
import { factIds, list, order, sourcesCheckedOn, strict, text, updatedOn } from './shared.ts';
import { waivers } from './waiver.ts';

/** One scam pattern, `canh-giac/<ten>.md`: what they say, how to see through it, what to do. */
export const warningSchema = strict({
  tieu_de: text('tên thủ đoạn', 'Giả công an bảo cập nhật VNeID', 60),
  thu_tu: order,
  ho_noi: text('kẻ gian nói gì', 'Phải cập nhật ngay, không thì khóa tài khoản.'),
  dau_hieu: list(
    'dấu hiệu nhận ra',
    '[Hối thúc làm ngay]',
    text('một dấu hiệu', 'Hối thúc làm ngay'),
    1,
  ),
  lam_gi: text('nên làm gì', 'Cúp máy. Đến Công an phường hỏi lại.'),
  su_that: factIds(1),
  nguon_tra_ngay: sourcesCheckedOn,
  cap_nhat: updatedOn,
  bo_qua: waivers,
}).transform((v) => ({
  title: v.tieu_de,
  order: v.thu_tu,
  theySay: v.ho_noi,
  signs: v.dau_hieu,
  remedy: v.lam_gi,
  facts: v.su_that,
  sourcesCheckedOn: v.nguon_tra_ngay,
  updatedOn: v.cap_nhat,
  waived: v.bo_qua ?? [],
}));

export type Warning = z.output<typeof warningSchema>;
