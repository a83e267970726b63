import type { z } from 'zod';
import { factIds, oneOf, order, strict, text, updatedOn } from './shared.ts';

/** One case of the self-test "Thật hay giả?", `thu-that-gia/<ten>.md`. */
export const quizSchema = strict({
  thu_tu: order,
  tinh_huong: text('tình huống', 'Có người gọi, xưng công an, đòi mã OTP.'),
  dap_an: oneOf('đáp án', ['that', 'gia'], { that: 'thật', gia: 'giả' }),
  vi_sao: text('vì sao', 'Công an không hỏi mã OTP qua điện thoại.'),
  su_that: factIds(1),
  cap_nhat: updatedOn,
}).transform((v) => ({
  order: v.thu_tu,
  situation: v.tinh_huong,
  answer: v.dap_an,
  reason: v.vi_sao,
  facts: v.su_that,
  updatedOn: v.cap_nhat,
}));

export type QuizCase = z.output<typeof quizSchema>;
