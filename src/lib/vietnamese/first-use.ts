/** One way to write a glossary word. */
export interface Spelling {
  /** Anchor of the word on the glossary page. */
  id: string;
  words: string;
}

/** Where a text first uses one of the words, as whole words; of two at one place the longer one. */
export function firstUse(
  text: string,
  spellings: readonly Spelling[],
): { id: string; start: number; end: number } | null {
  const uses = spellings.flatMap(({ id, words }) => {
    const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').exec(text);
    return found ? [{ id, start: found.index, end: found.index + found[0].length }] : [];
  });
  return uses.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null;
}
