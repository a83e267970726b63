/** Numbers as they are read aloud, by the rules of mốt, tư, lăm and linh. */

export const DIGITS = [
  'không',
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
] as const;

/** The largest whole number that is read as a number: 999,999,999. */
export const LARGEST = 999_999_999;

const SCALES = ['', 'nghìn', 'triệu'] as const;

const digit = (value: number): string => DIGITS[value] ?? '';

/** A whole number from 0 to 999,999,999 in words: 1005 → "một nghìn không trăm linh năm"; throws RangeError on any other. */
export function wholeWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST) {
    throw new RangeError(`${value} is not a whole number from 0 to ${LARGEST}`);
  }
  if (value === 0) return digit(0);
  const groups = [value % 1000, Math.floor(value / 1000) % 1000, Math.floor(value / 1_000_000)];
  const highest = groups.findLastIndex((group) => group > 0);
  return groups
    .map((group, scale) =>
      group === 0 ? '' : `${groupWords(group, scale < highest)} ${SCALES[scale]}`.trim(),
    )
    .reverse()
    .filter(Boolean)
    .join(' ');
}

/** 1 to 999; `inside` a larger number its hundreds are said even when there are none. */
function groupWords(group: number, inside: boolean): string {
  const [hundreds, rest] = [Math.floor(group / 100), group % 100];
  const head = hundreds > 0 || inside ? `${digit(hundreds)} trăm` : '';
  return [head, restWords(rest, head !== '')].filter(Boolean).join(' ');
}

/** 0 to 99, 0 being silent; after hundreds a single figure is joined by "linh". */
function restWords(rest: number, afterHundreds: boolean): string {
  const [tens, ones] = [Math.floor(rest / 10), rest % 10];
  if (tens === 0) return ones === 0 ? '' : `${afterHundreds ? 'linh ' : ''}${digit(ones)}`;
  if (tens === 1)
    return ['mười', ones === 5 ? 'lăm' : ones === 0 ? '' : digit(ones)].join(' ').trim();
  return `${digit(tens)} mươi ${onesAfterTens(ones)}`.trim();
}

/** The last figure after "mươi". */
function onesAfterTens(ones: number): string {
  const changed: Record<number, string> = { 0: '', 1: 'mốt', 4: 'tư', 5: 'lăm' };
  return changed[ones] ?? digit(ones);
}

/** Figures one by one: "0368" → "không ba sáu tám". */
export function digitWords(figures: string): string {
  return Array.from(figures, (figure) => digit(Number(figure))).join(' ');
}

/**
 * A number as Vietnamese write it, dots between thousands and a decimal comma, in words: "78,5" →
 * "bảy mươi tám phẩy năm"; decimals are read one by one, so that "0,50" and "0,5" differ. Null when
 * it is none, or too large.
 */
export function numberWords(written: string): string | null {
  const [, whole = '', decimals] = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(written) ?? [];
  const figures = whole.replaceAll('.', '');
  const value = Number(figures);
  // Offices write 05 for 5; more figures after a leading zero are a number of another kind.
  if (figures === '' || value > LARGEST || /^0\d{2,}$/.test(figures)) return null;
  return wholeWords(value) + (decimals === undefined ? '' : ` phẩy ${digitWords(decimals)}`);
}
