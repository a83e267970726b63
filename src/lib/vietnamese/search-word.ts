/** Vietnamese words as search compares them: however they were typed, the same word has the same form. */

/** A word of a text, with its place in it. */
export interface SearchWord {
  /** With its marks: lower-case NFD, the tone last, so that hoà and hòa are one, and i for the y of ký. */
  marked: string;
  /** The same in ASCII: marks and đ folded away. */
  plain: string;
  /** Offsets in the text that was read. */
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** y as the only vowel after a consonant (ký, lý) is also written i; after a vowel (thúy, mây) it is another sound. */
const FINAL_Y = /^([bcdđghklmnpqrstvx]+)y(?=\p{M}*$)/u;

/** Texts are made of the same words again and again: on a slow phone their forms are worth keeping. */
const forms = new Map<string, { marked: string; plain: string }>();

/** The words of a text, in order; signs between them are left out. */
export function searchWords(text: string): SearchWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    let form = forms.get(word);
    if (form === undefined) forms.set(word, (form = formOf(word)));
    return { ...form, start: index, end: index + word.length };
  });
}

function formOf(word: string): { marked: string; plain: string } {
  const letters = word.toLowerCase().normalize('NFD');
  const tone = TONE.exec(letters)?.[0] ?? '';
  const marked = (letters.replace(TONE, '') + tone)
    .replace(FINAL_Y, '$1i')
    .replace(/^qui(?=\p{M}*$)/u, 'quy');
  return { marked, plain: marked.replace(/\p{M}/gu, '').replaceAll('đ', 'd') };
}
