import type { z } from 'zod';
import { flag, oneOf, slug, strict, text } from './shared.ts';

/** Kinds of units, in the order in which the board lists them. */
export const UNIT_KINDS = {
  'co-quan': 'Cơ quan, đơn vị',
  'truong-hoc': 'Trường học',
  'thon-to': 'Thôn, tổ dân phố',
  'doan-the': 'Mặt trận, đoàn thể',
  'doanh-nghiep': 'Doanh nghiệp',
  'to-cong-nghe': 'Tổ công nghệ số cộng đồng',
} as const;

export type UnitKind = keyof typeof UNIT_KINDS;
export const UNIT_KIND_IDS = Object.keys(UNIT_KINDS) as [UnitKind, ...UnitKind[]];

/** Ids that are pages under /tien-do/ or /ke-hoach/, or kinds, which a duty may name in place of a unit. */
export const RESERVED_UNIT_IDS = ['nhung', 'bao-cao', 'toan-van', ...UNIT_KIND_IDS];

/** One unit of `don-vi.json`; `sample` units are invented, marked wherever they show, and have no plan page. */
export const unitSchema = strict({
  id: slug('mã đơn vị', 'truong-a').refine((id) => !RESERVED_UNIT_IDS.includes(id), {
    error: ({ input }) => `mã "${String(input)}" đã dành cho việc khác. Hãy chọn mã khác`,
  }),
  name: text('tên đơn vị', 'Phòng Văn hóa – Xã hội phường'),
  sample: flag('mục cho biết đơn vị chỉ là mẫu để minh họa'),
  kind: oneOf('loại đơn vị', UNIT_KIND_IDS, UNIT_KINDS),
});

export type Unit = z.output<typeof unitSchema>;
