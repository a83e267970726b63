/** How much of a page's words a shared link shows. */

/** Words of a card: more would be too small on a phone. */
export const CARD_WORDS = 12;

/** So many characters at most, cut after a whole word; a cut shows as "…". */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const [kept = ''] = new RegExp(`^.{0,${most - 1}}(?=\\s)`, 'su').exec(text) ?? [];
  return `${(kept || text.slice(0, most - 1)).replace(/[\s,.:;–-]+$/u, '')}…`;
}

/** So many words at most, cut where a part of the sentence ends if one ends late enough, else after a word with "…". */
export function cardTitle(title: string): string {
  const words = title.split(/\s+/).filter(Boolean);
  if (words.length <= CARD_WORDS) return words.join(' ');
  const kept = words.slice(0, CARD_WORDS);
  const pause = kept.findLastIndex((word) => /[,:;.?!]$/.test(word));
  return pause >= CARD_WORDS / 2
    ? kept
        .slice(0, pause + 1)
        .join(' ')
        .replace(/[,:;.]$/, '')
    : `${kept.join(' ')}…`;
}
