/** The question as the full text can answer it. */
import { isCommon } from '../vietnamese/common-words.ts';
import { fold } from '../vietnamese/fold.ts';
import { LIKELY, readings, total } from './readings.ts';
import type { Reading } from './readings.ts';
import type { Tasks } from './tasks.ts';

/**
 * The question in words that stand in the texts: slips put right, other names in the site's own
 * words. The engine wants every word on a page, so those that only hold a sentence together go,
 * unless there are no others.
 */
export function inSiteWords(all: Tasks, question: string): string {
  const { words, single } = readings(all, question);
  const said: string[] = [];
  for (let at = 0; at < words.length;) {
    const { start, end, plain } = words[at]!;
    const [best] = single[at]!.filter(({ trust }) => trust >= LIKELY).sort(
      (a, b) => sureness(b) - sureness(a),
    );
    const isOwn =
      !best || best.terms.some((term) => all.byPlain.get(plain)?.ids.some((id) => term.has(id)));
    if (isOwn) said.push(question.slice(start, end));
    else said.push(...best.terms.map((term) => fold(all.words[[...term.keys()][0]!]!.text)));
    at = isOwn ? at + 1 : best.to;
  }
  const telling = said.filter((word) => !isCommon(fold(word)));
  return (telling.length > 0 ? telling : said).join(' ');
}

const sureness = ({ worth, trust }: Reading) => total(worth) * trust;
