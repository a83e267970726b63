import type { z } from 'zod';
import { factIds, list, strict, text, updatedOn } from './shared.ts';

/** Longer than this, an explanation needs explaining (rule N05 of the project's writing rules). */
const MOST_SYLLABLES = 15;

/** One word of the glossary, `thuat-ngu/<ten>.md`; pages link it where it is first used. */
export const termSchema = strict({
  thuat_ngu: text('từ cần giải thích', 'OTP'),
  giai_thich: text('lời giải thích, một câu ngắn', 'Mã xác nhận gửi qua tin nhắn.').refine(
    (meaning) => meaning.trim().split(/\s+/).length <= MOST_SYLLABLES,
    {
      error: ({ input }) =>
        `lời giải thích dài ${String(input).trim().split(/\s+/).length} tiếng, chỉ được ${MOST_SYLLABLES}. Hãy rút ngắn`,
    },
  ),
  cach_viet_khac: list(
    'cách viết khác của từ này',
    '[mã OTP]',
    text('một cách viết khác', 'mã OTP'),
  ),
  su_that: factIds(),
  cap_nhat: updatedOn,
}).transform((v) => ({
  term: v.thuat_ngu,
  meaning: v.giai_thich,
  spellings: v.cach_viet_khac,
  facts: v.su_that,
  updatedOn: v.cap_nhat,
}));

export type Term = z.output<typeof termSchema>;
