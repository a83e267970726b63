import { z } from 'zod';
import { isoDate, list, oneOf, slug, strict, text, whole } from './shared.ts';

const pair = { unit: slug('mã đơn vị', 'truong-a'), group: slug('mã nhóm', 'hoc-sinh') };

const target = strict({ ...pair, people: whole('số người phải vận động', 1) });

const row = strict({
  ...pair,
  joined: whole('số người đã đăng nhập, cộng dồn', 0),
  completed: whole('số người đã học xong một khóa, cộng dồn', 0),
  note: z
    .string({
      error: 'ghi chú phải là chữ trong ngoặc kép. Hãy viết, ví dụ: "Đếm lại, bỏ người trùng"',
    })
    .meta({ description: 'ghi chú, lý do khi số giảm', examples: ['Đếm lại, bỏ người trùng'] })
    .optional(),
});

const update = strict({
  date: isoDate('ngày báo cáo'),
  rows: list('các dòng số liệu', '[{ … }]', row),
});

/** `tien-do.json`: what units reported; the rules between rows are in `lib/progress/check.ts`. */
export const progressSchema = strict({
  status: oneOf(
    'tình trạng số liệu (sample = minh họa, official = chính thức)',
    ['sample', 'official'],
    { sample: 'minh họa', official: 'chính thức' },
  ),
  source: text('nơi cung cấp số liệu', 'Phòng Văn hóa – Xã hội phường'),
  targets: list('chỉ tiêu', '[{ "unit": "truong-a", "group": "hoc-sinh", "people": 420 }]', target),
  updates: list('các lần báo cáo', '[{ "date": "2025-10-05", "rows": [] }]', update),
});

export type Progress = z.output<typeof progressSchema>;
