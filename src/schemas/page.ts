import type { z } from 'zod';
import { factIds, flag, isoDateOrNull, list, slug, strict, text, updatedOn } from './shared.ts';
import { waivers } from './waiver.ts';

const choice = strict({
  tieu_de: text('tên cách làm', 'Ra Công an làm một lần'),
  nen_chon: flag('mục cho biết đây là cách nên chọn'),
  mo_ta: text('mô tả', 'Mang thẻ căn cước và điện thoại ra Công an phường bất kỳ.'),
  uu_diem: list(
    'những điều cần biết',
    '[Dùng được hết]',
    text('một điều cần biết', 'Dùng được hết'),
  ),
  huong_dan: slug('tên thư mục của hướng dẫn', 'lam-muc-2-tai-cong-an'),
  su_that: factIds(1),
}).transform((v) => ({
  title: v.tieu_de,
  recommended: v.nen_chon,
  description: v.mo_ta,
  points: v.uu_diem,
  guide: v.huong_dan,
  facts: v.su_that,
}));

/** Words of a fixed page, `trang/<ten>.md`; `lua_chon` only on the start page. */
export const pageSchema = strict({
  tieu_de: text('tiêu đề trang', 'Hỏi đáp', 60),
  tom_tat: text('tóm tắt', 'Những câu bà con hay hỏi.'),
  su_that: factIds(),
  nguon_tra_ngay: isoDateOrNull('ngày tra nguồn'),
  cap_nhat: updatedOn,
  lua_chon: list('các cách làm', '- tieu_de: …', choice).optional(),
  bo_qua: waivers,
}).transform((v) => ({
  title: v.tieu_de,
  summary: v.tom_tat,
  facts: v.su_that,
  sourcesCheckedOn: v.nguon_tra_ngay,
  updatedOn: v.cap_nhat,
  choices: v.lua_chon ?? [],
  waived: v.bo_qua ?? [],
}));

export type PageWords = z.output<typeof pageSchema>;
