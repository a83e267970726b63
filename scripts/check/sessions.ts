/** Whether the notice of a class or session fits on its sheet. */
import { RULES } from '#lib/print/paper.ts';
import { BEWARE, MADE_CAPTION } from '#lib/print/words.ts';
import { noticeTexts } from '#lib/schedule/words.ts';
import { sessionSchema } from '#schemas/session.ts';
import type { Content } from './content.ts';
import { allOf } from './content.ts';
import type { Fault } from './fault.ts';
import { syllablesIn } from './sentences.ts';

/** Sessions with more words than an A4 notice takes. */
export function sessionFaults(content: Content): Fault[] {
  const limit = RULES.A4.words;
  return allOf(content, 'session').flatMap(({ file, value }) => {
    const { data: session } = sessionSchema.safeParse(value);
    if (session === undefined) return [];
    const texts = [...noticeTexts(session), MADE_CAPTION, BEWARE];
    const count = texts.reduce((sum, text) => sum + syllablesIn(text), 0);
    if (count <= limit) return [];
    const message = `tờ thông báo A4 của buổi này có ${count} tiếng, chỉ được ${limit}: thừa ${count - limit} tiếng. Hãy bớt chữ, hoặc chuyển bớt ngày sang một tệp khác`;
    return [{ file, line: 1, message }];
  });
}
