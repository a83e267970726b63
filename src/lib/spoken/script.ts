/** A loudspeaker script from what was written to what is said, timed and marked for the speaker. */
import type { Board } from '#lib/progress/derive.ts';
import { addressSpelled } from './address.ts';
import { blanksIn, fillIn, isBoardBlank } from './blanks.ts';
import type { BlankWords } from './blanks.ts';
import { PART_KEYS } from './parts.ts';
import type { Parts } from './parts.ts';
import { ADDRESS, speak } from './speak.ts';

/** A text's sentences. */
export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '');
}

/** A text as it is said; an address that is not yet in `spelled` is spelled once, after its sentence (rule L04). */
export function sayText(text: string, spelled: Set<string>): string {
  const sentences = sentencesIn(text).flatMap((sentence) => [
    speak(sentence),
    ...(sentence.match(ADDRESS) ?? []).flatMap((address) => {
      if (spelled.has(address)) return [];
      spelled.add(address);
      return addressSpelled(address);
    }),
  ]);
  return sentences.join(' ');
}

/** The seven parts as they are said; the first address of each kind is spelled once. */
export function sayParts(parts: Parts, words: Readonly<Partial<BlankWords>>): Parts {
  const spelled = new Set<string>();
  const said = PART_KEYS.map((key) => [key, sayText(fillIn(parts[key], words), spelled)]);
  return Object.fromEntries(said) as Record<keyof Parts, string>;
}

/** Names in { } of all parts, each once. */
export function blanksOf(parts: Parts): string[] {
  return [...new Set(PART_KEYS.flatMap((key) => blanksIn(parts[key])))];
}

/**
 * Whether a script may be read out: `lasting` needs no figures, `news` has official ones; `sample` and
 * `waiting` (a figure or the ward's phone is not there yet) must not be read.
 */
export type Standing = 'lasting' | 'news' | 'sample' | 'waiting';

/** How a script stands with the board's figures of today's content. */
export function standingOf(parts: Parts, words: BlankWords, status: Board['status']): Standing {
  const names = blanksOf(parts);
  const news = PART_KEYS.some((key) => tellsFigures(parts[key]));
  if (news && status === 'sample') return 'sample';
  if (names.some((name) => words[name as keyof BlankWords] === null)) return 'waiting';
  return news ? 'news' : 'lasting';
}

/** Whether a text as written has figures of the board in it. */
export const tellsFigures = (text: string): boolean => blanksIn(text).some(isBoardBlank);

/** What a page and a sheet say of a script that must not be read out; null of one that may. */
export function standingNote(standing: Standing): string | null {
  if (standing === 'sample') return 'Số liệu minh họa – không được phát';
  return standing === 'waiting' ? 'Chưa đủ số để đọc – không được phát' : null;
}

/** Whether it may be read out. */
export const mayBeRead = (standing: Standing): boolean =>
  standing === 'lasting' || standing === 'news';

/** Pauses for the speaker (rule L06), kept on the line of the word before: "/" where a sentence rests, "//" after it. */
export function withPauses(spoken: string): string {
  return spoken.replace(/([,;:])(?=\s)/g, '$1\u00a0/').replace(/([.!?])(?=\s|$)/g, '$1\u00a0//');
}
