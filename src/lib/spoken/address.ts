/** Phone numbers and web addresses as they are read aloud. */
import { ADDRESS_ENDS, ADDRESS_SIGNS, ADDRESS_WORDS, LETTERS } from './readings.ts';
import { digitWords } from './number.ts';

/** A phone number in its groups, figure by figure: "1900 0368" → "một chín không không, không ba sáu tám". */
export function phoneWords(phone: string): string {
  return phone.trim().split(/\s+/).map(digitWords).join(', ');
}

/** Letters and figures one by one, with a pause after each: "vn" → "vê, en nờ"; what has no name is left as it is. */
function spelled(label: string): string {
  return Array.from(label, (sign) =>
    /\d/.test(sign) ? digitWords(sign) : (LETTERS[sign] ?? sign),
  ).join(', ');
}

const bare = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');

const partsOf = (address: string): string[] =>
  bare(address)
    .split(/([./-])/)
    .filter((part) => part !== '');

/** A web address, known words as words and the rest by letters: "binhdanhocvuso.gov.vn" → "bình dân học vụ số chấm gov chấm vn". */
export function addressWords(address: string): string {
  return partsOf(address)
    .map(
      (part) =>
        ADDRESS_SIGNS.get(part) ??
        ADDRESS_WORDS.get(part) ??
        ADDRESS_ENDS.get(part) ??
        spelled(part),
    )
    .join(' ');
}

/**
 * The same letter by letter, in sentences to be said once (rule L04): one for each known word, one for
 * the end. Empty for an address that is read by letters anyway.
 */
export function addressSpelled(address: string): string[] {
  const parts = partsOf(address);
  const known = parts.filter((part) => ADDRESS_WORDS.has(part));
  if (known.length === 0) return [];
  const end = parts
    .slice(parts.lastIndexOf(known.at(-1)!) + 1)
    .map((part) => ADDRESS_SIGNS.get(part) ?? spelled(part));
  return [
    ...known.map((word) => `Viết liền không dấu: ${spelled(word)}.`),
    ...(end.length > 0 ? [`Rồi đến: ${end.join(', ')}.`] : []),
  ];
}
