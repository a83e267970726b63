const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A number from 1 in one of Word's formats (`upperRoman`, `lowerLetter`…); an unknown format counts in figures. */
export function writeNumber(value: number, format: string): string {
  if (value >= 1) {
    if (format === 'lowerRoman') return roman(value);
    if (format === 'upperRoman') return roman(value).toUpperCase();
    if (format === 'lowerLetter') return letters(value);
    if (format === 'upperLetter') return letters(value).toUpperCase();
  }
  if (format === 'none') return '';
  return format === 'decimalZero' ? String(value).padStart(2, '0') : String(value);
}

function roman(value: number): string {
  let rest = value;
  return ROMAN.map(([worth, sign]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return sign.repeat(times);
  }).join('');
}

/** After z Word goes on with aa, bb, cc. */
function letters(value: number): string {
  const turn = Math.ceil(value / LETTERS.length);
  return (LETTERS[(value - 1) % LETTERS.length] ?? '').repeat(turn);
}
