/** How long it takes to say a text (rule L01). */

/** Slower than the news: loudspeakers echo, and many listeners are old. */
const SYLLABLES_PER_MINUTE = 180;
/** How far a script may be from the length that it names. */
const TOLERANCE = 0.1;

/** Most syllables of a sentence that is only heard (rule L03). */
export const SENTENCE = 20;

/** Vietnamese syllables ("tiếng"): what stands between spaces and holds a letter. */
export function syllablesIn(spoken: string): number {
  return spoken.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

/** Seconds that so many syllables take. */
export function secondsFor(syllables: number): number {
  return Math.round((syllables * 60) / SYLLABLES_PER_MINUTE);
}

/** Fewest and most syllables of a script that lasts so many seconds. */
export function roomFor(seconds: number): { least: number; most: number } {
  const right = (seconds * SYLLABLES_PER_MINUTE) / 60;
  return { least: Math.ceil(right * (1 - TOLERANCE)), most: Math.floor(right * (1 + TOLERANCE)) };
}

/** A length as people say it: 45 → "45 giây", 90 → "1 phút 30 giây". */
export function lengthWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes > 0 ? `${minutes} phút` : '', rest > 0 ? `${rest} giây` : '']
    .filter(Boolean)
    .join(' ');
}
