/** Counts of plain language: sentences, and syllables in them. */

/** A text's sentences: a full stop, question or exclamation mark, or ellipsis before a space ends one. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…][”")\]]*)\s+/).filter((sentence) => sentence.trim() !== '');
}

/** Vietnamese syllables ("tiếng"): what stands between spaces and holds a letter or a figure. */
export function syllablesIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
