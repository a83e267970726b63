import { strFromU8 } from 'fflate';
import { every, parse } from './xml.ts';

const MARGINS = /^word\/(header|footer)\d*\.xml$/;

/** Letters alone: blanks, numbers of pages and ways to write a sign do not count. */
const letters = (text: string) => text.replace(/&#?\w+;|[^\p{L}]/gu, '');

/**
 * Words of a Word file that are not in the text read from it: in boxes, heads and feet of pages;
 * each once. `parts` are its files by name. Throws when one is broken.
 */
export function wordsOutside(parts: Record<string, Uint8Array>, read: string): string[] {
  const found = letters(read);
  const said = Object.entries(parts).flatMap(([name, bytes]) => {
    const isMargin = MARGINS.test(name);
    if (!isMargin && name !== 'word/document.xml') return [];
    const part = parse(strFromU8(bytes));
    return every(part, isMargin ? 'p' : 'txbxContent').map((element) =>
      every(element, 't')
        .map(({ textContent }) => textContent)
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  });
  return [...new Set(said)].filter((text) => !found.includes(letters(text)));
}
