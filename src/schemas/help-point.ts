import type { z } from 'zod';
import { isMobile } from '#lib/phone.ts';
import {
  factIds,
  flag,
  list,
  oneOf,
  order,
  phone,
  slug,
  isoDateOrNull,
  strict,
  text,
  updatedOn,
} from './shared.ts';
import { waivers } from './waiver.ts';

/** Kinds of help points. Every commune has the first two. */
export const HELP_POINT_KINDS = {
  'cong-an': 'Công an phường, xã',
  'mot-cua': 'Trung tâm Phục vụ hành chính công',
  'to-cong-nghe': 'Tổ công nghệ số cộng đồng',
  khac: 'Nơi khác',
} as const;

export type HelpPointKind = keyof typeof HELP_POINT_KINDS;
const KIND_IDS = Object.keys(HELP_POINT_KINDS) as [HelpPointKind, ...HelpPointKind[]];

/** Frame of `can-giup/<ten>.md`: one place where somebody helps in person; null = nobody has told us yet. */
export const helpPointSchema = strict({
  ten: text('tên nơi giúp', 'Công an phường', 80),
  loai: oneOf('loại nơi giúp', KIND_IDS, HELP_POINT_KINDS),
  thu_tu: order,
  giup: list('những việc nơi này giúp', '[Làm VNeID mức 2]', text('một việc', 'Làm mức 2', 90), 1),
  huong_dan: list(
    'các hướng dẫn mà nơi này giúp làm',
    '[lam-muc-2-tai-cong-an]',
    slug('tên thư mục của hướng dẫn', 'lam-muc-2-tai-cong-an'),
  ),
  phuc_vu: list(
    'các thôn, tổ dân phố được giúp; để [] khi giúp cả xã, phường',
    '[Thôn 6]',
    text('một thôn, tổ dân phố', 'Thôn 6', 60),
  ),
  dia_chi: text('địa chỉ, hoặc null', 'Số nhà, tên đường', 120).nullable(),
  duong_di: text('đường đi bằng lời, hoặc null', 'Cạnh chợ, cổng sơn xanh', 160).nullable(),
  gio: text('giờ làm việc, hoặc null', 'Thứ Hai đến thứ Sáu, 7 giờ đến 11 giờ', 120).nullable(),
  dien_thoai: phone.nullable(),
  so_cong_vu: flag(
    'mục cho biết số di động này là số công vụ của cơ quan, được công khai',
  ).optional(),
  su_that: factIds(),
  nguon_tra_ngay: isoDateOrNull('ngày tra nguồn, hoặc null khi không nêu sự thật nào'),
  cap_nhat: updatedOn,
  bo_qua: waivers,
})
  .refine((v) => v.dien_thoai === null || v.so_cong_vu === true || !isMobile(v.dien_thoai), {
    path: ['dien_thoai'],
    error: ({ input }) =>
      `"${String((input as { dien_thoai: unknown }).dien_thoai)}" là số di động, có thể là số riêng của một người. Hãy ghi số của cơ quan; nếu đúng là số công vụ được công khai thì thêm dòng so_cong_vu: true`,
  })
  .transform((v) => ({
    name: v.ten,
    kind: v.loai,
    order: v.thu_tu,
    helpsWith: v.giup,
    guides: v.huong_dan,
    serves: v.phuc_vu,
    address: v.dia_chi,
    directions: v.duong_di,
    hours: v.gio,
    phone: v.dien_thoai,
    facts: v.su_that,
    sourcesCheckedOn: v.nguon_tra_ngay,
    updatedOn: v.cap_nhat,
    waived: v.bo_qua ?? [],
  }));

export type HelpPoint = z.output<typeof helpPointSchema>;
