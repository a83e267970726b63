/** How large the big words of a sheet can be, and how large they must be. */
import type { SheetWords } from '#schemas/sheet.ts';
import { RULES, TRIFOLD, drawnBox, mmToPt, trimBox } from './paper.ts';
import type { Box, Paper } from './paper.ts';

/**
 * Advance of the headline face's letters (Anton), in em, measured and rounded up; letters with marks
 * are as wide as those without.
 */
const ADVANCES: readonly [letters: string, em: number][] = [
  ['I .!il,:;', 0.25],
  ['fjt()', 0.31],
  ['1r-–', 0.35],
  ['EFLTZz/', 0.43],
  ['ABCGJKOPRSUVXYaesvxy“”', 0.49],
  ['MWmwư', 0.77],
];
/** Width, in em, of letters and figures that stand in no group. */
const OTHERS = 0.52;

/** Line height at which a dot below never touches the stacked marks of the next line (ascent 1.17, descent 0.20 em). */
export const HEADLINE_LEADING = 1.38;

/** Width of a line in the headline face, in em. */
export function headlineWidth(line: string): number {
  return Array.from(line).reduce((sum, letter) => {
    const base = letter === 'ư' ? letter : letter.normalize('NFD').charAt(0);
    return sum + (ADVANCES.find(([letters]) => letters.includes(base))?.[1] ?? OTHERS);
  }, 0);
}

/** The largest size, in whole pt, at which the widest line still fits the room's width and all of them its height (mm). */
export function headlineSize(lines: readonly string[], { width, height }: Box): number {
  const byWidth = width / Math.max(...lines.map(headlineWidth));
  const byHeight = height / (lines.length * HEADLINE_LEADING);
  return Math.floor(mmToPt(Math.min(byWidth, byHeight)));
}

/** The largest size (pt) of a title that is set as big words: short ones need not fill the sheet. */
export const LARGEST_TITLE = 72;

/**
 * A title broken between words into the lines in which it comes out largest in a room (mm), and
 * that size (pt); of two ways alike the one with fewer lines.
 */
export function fitTitle(title: string, room: Box): { lines: string[]; size: number } {
  const most = title.split(' ').length;
  const ways = Array.from({ length: Math.min(most, 4) }, (_, at) => {
    const lines = evenLines(title, at + 1);
    return { lines, size: Math.min(headlineSize(lines, room), LARGEST_TITLE) };
  });
  return ways.reduce((best, way) => (way.size > best.size ? way : best));
}

/** Words in at most so many lines, the widest of them as narrow as can be. */
function evenLines(title: string, count: number): string[] {
  const words = title.split(' ');
  const cut = (from: number, left: number): { lines: string[]; width: number } => {
    const rest = words.slice(from).join(' ');
    const whole = { lines: [rest], width: headlineWidth(rest) };
    if (left === 1) return whole;
    return words.slice(from + 1).reduce((best, _, at) => {
      const line = words.slice(from, from + at + 1).join(' ');
      const after = cut(from + at + 1, left - 1);
      const width = Math.max(headlineWidth(line), after.width);
      return width < best.width ? { lines: [line, ...after.lines], width } : best;
    }, whole);
  };
  return cut(0, count).lines;
}

/** From the edge of the trim to the words, on every sheet (mm); the stylesheet has it as `--margin`. */
export const MARGIN = 13;
/** At 1:10, i.e. 400 pt in the street: read from 45 m (NC State's table, in-an.md §2). */
const LEAST_DRAWN = 40;

/** The room (mm) that a sheet's layout gives to its big words, and the least size (pt) that they may have. */
export function headlineRoom(
  { kind, metres }: Pick<SheetWords, 'kind' | 'metres'>,
  paper: Paper,
): Box & { least: number } {
  const trim = trimBox(paper);
  const drawn = drawnBox(metres ?? { width: 0, height: 0 });
  const across = (share: number) => ({
    width: trim.width - 2 * MARGIN,
    height: trim.height * share,
    least: RULES[paper].headline,
  });
  switch (kind) {
    case 'ap-phich':
      // On A4, read from arm's length, the headline gives way to the steps.
      return across(paper === 'A4' ? 0.2 : 0.32);
    case 'pano':
      // Beside a square picture, above the call and the code.
      return {
        width: drawn.width - drawn.height * 0.8 - 30,
        height: drawn.height * 0.46,
        least: LEAST_DRAWN,
      };
    case 'bang-ron':
      return { width: drawn.width - 16, height: drawn.height - 12, least: LEAST_DRAWN };
    case 'to-gap':
      return { width: TRIFOLD.outside[2] - 21, height: 66, least: RULES.A5.headline };
    case 'to-roi':
      return across(0.28);
    case 'to-xe':
      return across(0.22);
    case 'phieu':
      return across(0.08);
    case 'the-vi':
      // Ten cards on a sheet print it as a line of text.
      return { width: Infinity, height: Infinity, least: 0 };
  }
}
