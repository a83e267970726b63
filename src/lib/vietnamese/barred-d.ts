/**
 * The search engine folds every Vietnamese tone and vowel mark but not đ, which Unicode does not
 * count as d with a mark. Written as d + U+0335 in the index and in the query it is folded too:
 * "dang ky" then finds "đăng ký", and the exact spelling still ranks first.
 */
const STROKE = '\u0335';

/** đ written as d and a combining stroke; the text is otherwise unchanged. */
export function splitBarredD(text: string): string {
  return text.replaceAll('đ', `d${STROKE}`).replaceAll('Đ', `D${STROKE}`);
}

/** Text from the search engine with its đ back, in NFC. */
export function joinBarredD(text: string): string {
  return text.replaceAll(`d${STROKE}`, 'đ').replaceAll(`D${STROKE}`, 'Đ').normalize('NFC');
}
