import { list, oneOf, strict, text } from './shared.ts';

/** Codes of the advice that the content check gives: rules of plain language, and CT for spelling. */
export const ADVICE_RULES = [
  'N01',
  'N02',
  'N03',
  'N06',
  'N07',
  'N08',
  'N10',
  'N13',
  'N14',
  'N15',
  'N17',
  'F02',
  'H08',
  'L03',
  'CT',
] as const;

export type AdviceRule = (typeof ADVICE_RULES)[number];

const waiver = strict({
  loi_khuyen: oneOf('mã lời khuyên', ADVICE_RULES),
  ly_do: text('lý do bỏ qua lời khuyên', 'Câu này là chữ của thông báo, giữ nguyên văn'),
}).transform(({ loi_khuyen, ly_do }) => ({ rule: loi_khuyen, reason: ly_do }));

/** Advice that a file does not follow, each with its reason. */
export const waivers = list(
  'các lời khuyên được bỏ qua',
  '[{ loi_khuyen: N10, ly_do: "…" }]',
  waiver,
).optional();
