/** Letters as outlines: a picture drawn with them needs no font where it is looked at. */
import { create } from 'fontkitten';

/** In units of the font, y upwards; `top` and `bottom` are the ends of the outline. */
interface Letter {
  /** Outline as SVG path data; empty for a space. */
  path: string;
  /** How far it carries on. */
  advance: number;
  top: number;
  bottom: number;
}

/** What of a font a picture needs. */
export interface Letters {
  unitsPerEm: number;
  letter: (codePoint: number) => Letter;
}

/** The letters of a font file; throws when it cannot be read. */
export function openLetters(bytes: Uint8Array): Letters {
  const font = create(Buffer.from(bytes));
  if (!('unitsPerEm' in font)) throw new Error('The file holds more than one font.');
  const known = new Map<number, Letter>();
  return {
    unitsPerEm: font.unitsPerEm,
    letter: (codePoint) => {
      const met = known.get(codePoint);
      if (met) return met;
      const { path, advanceWidth: advance, bbox } = font.glyphForCodePoint(codePoint);
      const outline = path.toSVG();
      const ends = outline === '' ? { top: 0, bottom: 0 } : { top: bbox.maxY, bottom: bbox.minY };
      const letter = { path: outline, advance, ...ends };
      known.set(codePoint, letter);
      return letter;
    },
  };
}

/** Precomposed letters only: marks of their own would stand beside their letter. */
const lettersOf = (text: string, { letter }: Letters): Letter[] =>
  Array.from(text.normalize('NFC').replaceAll('\u00a0', ' '), (sign) =>
    letter(sign.codePointAt(0) ?? 0),
  );

/** Width of a line at a size, both in px. */
export function widthOf(line: string, letters: Letters, size: number): number {
  const units = lettersOf(line, letters).reduce((sum, { advance }) => sum + advance, 0);
  return (units * size) / letters.unitsPerEm;
}

/** How far a text reaches above and below its base line, in em: stacked marks decide. */
export function reachOf(text: string, letters: Letters): { above: number; below: number } {
  const drawn = lettersOf(text, letters);
  return {
    above: Math.max(0, ...drawn.map(({ top }) => top)) / letters.unitsPerEm,
    below: Math.max(0, ...drawn.map(({ bottom }) => -bottom)) / letters.unitsPerEm,
  };
}

/** A line as SVG, beginning at `left` on the base line `base` (px). */
export function drawLine(
  line: string,
  letters: Letters,
  size: number,
  left: number,
  base: number,
): string {
  const scale = size / letters.unitsPerEm;
  let at = 0;
  const paths = lettersOf(line, letters).map(({ path, advance }) => {
    const drawn = path === '' ? '' : `<path transform="translate(${at} 0)" d="${path}"/>`;
    at += advance;
    return drawn;
  });
  return `<g transform="translate(${left} ${base}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
}
