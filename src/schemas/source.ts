import { z } from 'zod';
import { flag, httpsUrl, isoDate, list, oneOf, strict, text } from './shared.ts';

const source = strict({
  id: text('mã nguồn', 'vneid-S1'),
  title: text('tên nguồn', 'Nghị định 69/2024/NĐ-CP'),
  url: z
    .union([
      httpsUrl('địa chỉ nguồn'),
      z.url({ error: 'địa chỉ nguồn chưa đúng. Hãy chép lại từ thanh địa chỉ, hoặc viết null' }),
    ])
    .nullable(),
  looked_up: isoDate('ngày tra nguồn'),
  public: flag('mục cho phép nêu tên và dẫn liên kết trên trang'),
}).transform(({ looked_up, ...rest }) => ({ ...rest, lookedUp: looked_up }));

const fact = strict({
  id: text('mã sự thật', 'V-31'),
  /** What the fact says; for staff who check it, never printed on a page. */
  text: text('nội dung sự thật', 'Kết quả trong 1 ngày làm việc').optional(),
  confidence: oneOf('độ tin cậy', ['cao', 'vua', 'thap', 'chua-ro'], {
    cao: 'cao',
    vua: 'vừa',
    thap: 'thấp',
    'chua-ro': 'chưa rõ',
  }),
  kt: flag('mục cho biết sự thật dễ đổi, phải hỏi lại (KT)'),
  sources: list('mã các nguồn', '["vneid-S1"]', text('mã nguồn', 'vneid-S1')),
});

/** `nguon.json`: every fact that content may state, how sure it is, and where it was read. */
export const sourcesSchema = strict({
  sources: list('các nguồn', '[{ "id": "…" }]', source),
  facts: list('các sự thật', '[{ "id": "…" }]', fact),
});

export type Sources = z.output<typeof sourcesSchema>;
export type Fact = Sources['facts'][number];
export type Source = Sources['sources'][number];
