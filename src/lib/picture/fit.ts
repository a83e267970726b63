/** Words in a box: as large as they can be, in lines of even length, never over the edge. */
import { keepTogether } from '../vietnamese/together.ts';
import { drawLine, reachOf, widthOf } from './letters.ts';
import type { Letters } from './letters.ts';

/** In px. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Fitted {
  size: number;
  lines: string[];
  /** Of the longest line, in px. */
  width: number;
  /** From base line to base line, in px. */
  leading: number;
  /** From the top of the first line to the bottom of the last, in px. */
  height: number;
}

/** Of lines without stacked marks, in em. */
const LEAST_LEADING = 1.2;
/** Between the lowest dot of a line and the highest mark of the next, in em. */
const AIR = 0.04;

/** A size may be so much of the largest one that fits, for the sake of better line ends. */
const GIVE = 0.8;

/**
 * The text at one of the sizes (px, the largest first) at which it stands in the box: the largest, or
 * one a little smaller whose lines end better; below all of them when none fits. Lines lie as close as
 * their marks allow.
 */
export function fit(
  text: string,
  letters: Letters,
  box: Pick<Box, 'width' | 'height'>,
  sizes: readonly number[],
): Fitted {
  const fitting = sizes.flatMap((size) => fitAt(text, letters, box, size) ?? []);
  const [largest] = fitting;
  if (largest) {
    const near = fitting.filter(({ size }) => size >= largest.size * GIVE);
    return near.reduce((best, other) => (badEnds(other) < badEnds(best) ? other : best));
  }
  for (let size = sizes.at(-1)!; ; size *= 0.95) {
    const fitted = fitAt(text, letters, box, size);
    if (fitted) return fitted;
  }
}

/** Lines, but for the last, that end in the middle of a part of the sentence. */
const badEnds = ({ lines }: Fitted): number =>
  lines.slice(0, -1).filter((line) => !/[,.:;?!]$/.test(line)).length;

function fitAt(
  text: string,
  letters: Letters,
  box: Pick<Box, 'width' | 'height'>,
  size: number,
): Fitted | null {
  const words = keepTogether(text)
    .split(/[ \n]+/)
    .filter(Boolean);
  const count = filled(words, letters, size, box.width)?.length;
  if (count === undefined) return null;
  const { above, below } = reachOf(text, letters);
  const leading = size * Math.max(LEAST_LEADING, above + below + AIR);
  const height = size * (above + below) + (count - 1) * leading;
  if (height > box.height) return null;
  const lines = even(words, letters, size, box.width, count);
  const width = Math.max(0, ...lines.map((line) => widthOf(line, letters, size)));
  return { size, lines, width, leading, height };
}

/** As few lines as the width allows; null when a word is wider. */
function filled(
  words: readonly string[],
  letters: Letters,
  size: number,
  width: number,
): string[] | null {
  const lines: string[] = [];
  for (const word of words) {
    if (widthOf(word, letters, size) > width) return null;
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer.trim(), letters, size) <= width) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines;
}

/** Cost of a line: its empty room, squared; less where a part of the sentence ends. */
const costOf = (line: string, room: number) =>
  room * room * (/[.:?!]$/.test(line) ? 0.15 : /[,;]$/.test(line) ? 0.4 : 1);

interface Broken {
  cost: number;
  lines: string[];
}

/** So many lines, of nearly the same length; a pause ends a line where it can. */
function even(
  words: readonly string[],
  letters: Letters,
  size: number,
  width: number,
  count: number,
): string[] {
  if (words.length === 0) return [];
  const known = new Map<string, Broken | null>();
  const best = (from: number, left: number): Broken | null => {
    const key = `${from} ${left}`;
    const met = known.get(key);
    if (met !== undefined) return met;
    let found: Broken | null = null;
    for (let to = from + 1; to <= words.length - (left - 1); to += 1) {
      const line = words.slice(from, to).join(' ');
      const room = width - widthOf(line, letters, size);
      if (room < 0) break;
      if (left === 1 && to < words.length) continue;
      const rest = left === 1 ? { cost: 0, lines: [] } : best(to, left - 1);
      const cost = costOf(line, room) + (rest?.cost ?? Infinity);
      if (rest && (found === null || cost < found.cost)) {
        found = { cost, lines: [line, ...rest.lines] };
      }
    }
    known.set(key, found);
    return found;
  };
  return best(0, count)?.lines ?? [];
}

/** A fitted text as SVG: in the middle of the box from top to bottom, each line at its left end or centred. */
export function drawFitted(
  text: string,
  letters: Letters,
  box: Box,
  sizes: readonly number[],
  align: 'left' | 'centre',
): string {
  const { size, lines, leading, height } = fit(text, letters, box, sizes);
  const { above } = reachOf(text, letters);
  const first = box.top + (box.height - height) / 2 + size * above;
  return lines
    .map((line, index) => {
      const room = align === 'left' ? 0 : box.width - widthOf(line, letters, size);
      return drawLine(line, letters, size, box.left + room / 2, first + index * leading);
    })
    .join('');
}
