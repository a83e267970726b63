/** Paper, boxes and the house rules of type and words on it; all lengths in mm unless said otherwise. */

/** Trim sizes, upright. */
export const PAPERS = {
  A2: { width: 420, height: 594 },
  A3: { width: 297, height: 420 },
  A4: { width: 210, height: 297 },
  A5: { width: 148, height: 210 },
} as const;

export type Paper = keyof typeof PAPERS;

/** "Máy in văn phòng": white border, no bleed. "Nhà in": bleed and crop marks (rule I06). */
export const VARIANTS = { 'van-phong': 'Máy in văn phòng', 'nha-in': 'Nhà in' } as const;

export type Variant = keyof typeof VARIANTS;

/** Colour that reaches the edge runs on by this much beyond the trim (I01). */
export const BLEED = 3;
/** Text, signs and codes stay this far inside the trim (I02). */
export const SAFE = 5;
/** Office printers leave a border; ours is white this far in (I06). */
export const OFFICE_BORDER = 8;
/** Room around the trim of a print-shop page: the bleed and the crop marks beyond it. */
export const SLUG = 10;

/** Panels of the roll-folded A4 from left to right; the flap is 3 mm narrower so that it tucks in. */
export const TRIFOLD = { outside: [97, 100, 100], inside: [100, 100, 97] } as const;

/** Credit-card size (ISO/IEC 7810 ID-1) and how many stand on an A4. */
export const CARD = { width: 85.6, height: 54, columns: 2, rows: 5 } as const;

/** A card of a help point, and how many stand on an A4. */
export const HELP_CARD = { width: 95, height: 134, columns: 2, rows: 2 } as const;

/** Least type sizes in pt, most words a side or panel, and width of a code: in-an.md §2 and Q02. */
export interface Rules {
  body: number;
  sub: number;
  headline: number;
  words: number;
  code: number;
}

export const RULES: Record<Paper, Rules> = {
  A2: { body: 36, sub: 54, headline: 150, words: 45, code: 100 },
  A3: { body: 24, sub: 36, headline: 100, words: 60, code: 55 },
  A4: { body: 16, sub: 24, headline: 48, words: 150, code: 35 },
  A5: { body: 12, sub: 18, headline: 28, words: 120, code: 28 },
};

export interface Box {
  width: number;
  height: number;
}

/** The trim of a sheet. */
export function trimBox(paper: Paper, landscape = false): Box {
  const { width, height } = PAPERS[paper];
  return landscape ? { width: height, height: width } : { width, height };
}

/** How large an artwork of so many metres is drawn: 1:10. */
export function drawnBox({ width, height }: { width: number; height: number }): Box {
  return { width: width * 100, height: height * 100 };
}

const MM_PER_PT = 25.4 / 72;

export const mmToPt = (mm: number): number => mm / MM_PER_PT;
