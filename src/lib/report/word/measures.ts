/** Lengths and sizes of an official document in Word's own units (NĐ 30/2020). */
import { LineRuleType } from 'docx';
import type { IRunOptions } from 'docx';

export const FONT = 'Times New Roman';
/** Between the margins of 30 and 20 mm, in mm. */
export const TEXT_WIDTH = 160;
/** First line of a paragraph, in mm. */
export const INDENT = 12.7;

/** Millimetres in twips (a twentieth of a point), which Word counts lengths in. */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);
/** Points in twips. */
export const points = (pt: number): number => pt * 20;
/** A size of type in half points, which Word counts type in. */
export const halves = (pt: number): number => pt * 2;

/** Line spacing as a multiple of a single line, and room above in pt. */
export const spacing = (lines: number, before = 0) => ({
  line: Math.round(lines * 240),
  lineRule: LineRuleType.AUTO,
  before: points(before),
  after: 0,
});

/** Letters that stand out; a look is spread into the options of a run. */
export type Look = Pick<IRunOptions, 'bold' | 'italics'>;
export const BOLD: Look = { bold: true };
export const ITALIC: Look = { italics: true };
export const BOLD_ITALIC: Look = { ...BOLD, ...ITALIC };
