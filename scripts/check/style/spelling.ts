/** Advice on spelling (CT): one spelling throughout, in every file but the sources, which quote. */
import type { Document } from '../document.ts';
import type { Finding } from './finding.ts';
import { MISSPELLINGS, ONE_SPELLING, RIGHT } from './misspellings.ts';
import { anyOf } from './words.ts';

const WORD = /\p{L}+/gu;
const CURES = { ...MISSPELLINGS, ...ONE_SPELLING };
const WRONG = anyOf(Object.keys(CURES));
const PASSED_OVER = anyOf(RIGHT);
/** A mark on the second of two last vowels: "hoá" for "hóa"; the u of "qu" is no vowel. */
const LATE_MARK = /(?:o[áàảãạéèẻẽẹ]|(?<!q)u[ýỳỷỹỵ])$/iu;
const APP_NAME = 'VNeID';

/** Every misspelt word, line by line: also in labels and JSON. */
export function spelling({ kind, text }: Document): Finding[] {
  if (kind === 'sources') return [];
  return text.split('\n').flatMap((content, index) =>
    slipsIn(content).map(([wrong, right]): Finding => ({
      rule: 'CT',
      line: index + 1,
      message: `"${wrong}" nên viết: "${right}"`,
    })),
  );
}

function slipsIn(line: string): [wrong: string, right: string][] {
  const known = (line.replace(PASSED_OVER, ' ').match(WRONG) ?? []).map(
    (word): [string, string] => [word, cased(word, CURES[word.toLowerCase()])],
  );
  const judged = (line.match(WORD) ?? []).flatMap((word): [string, string][] => {
    const right = isAppName(word) ? APP_NAME : earlyMark(word);
    return right === word ? [] : [[word, right]];
  });
  return [...known, ...judged];
}

/** Addresses and file names write the app's name small. */
function isAppName(word: string): boolean {
  return word.toLowerCase() === APP_NAME.toLowerCase() && word !== word.toLowerCase();
}

/** "Hoá" → "Hóa". */
function earlyMark(word: string): string {
  if (!LATE_MARK.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/([ou])([aey])(\p{M})$/iu, '$1$3$2')
    .normalize('NFC');
}

/** The right word with the first letter's case of the wrong one. */
function cased(wrong: string, right = ''): string {
  const [first = ''] = wrong;
  return first === first.toLowerCase() ? right : right.charAt(0).toUpperCase() + right.slice(1);
}
