/** Cells of a sheet, how to name their place, and what is wrong in them. */
import { slugify } from '#lib/vietnamese/fold.ts';

export type Cell = string | number | boolean | Date | null;

/** One sheet of a file as rows of cells; row 1 of the sheet is `rows[0]`. */
export interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
}

/** What is wrong in a returned file, where, and what to do. */
export interface FormFault {
  file: string;
  sheet?: string;
  /** As Excel counts: from 1. */
  row?: number;
  /** As Excel names it: A, B … AA. */
  column?: string;
  value?: string;
  message: string;
}

/** Where a cell stands. */
export interface Place {
  file: string;
  sheet: string;
  row: number;
  column: string;
}

/** The letters that Excel writes over a column, counted from 0. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** A cell as text in NFC with single spaces; an empty one is "". */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** A cell in lower-case letters without marks and signs, to compare names that people type. */
export const keyOf = (cell: Cell | undefined): string => slugify(textOf(cell));

/** One fault as one line for the terminal. */
export function sayFault({ file, sheet, row, column, value, message }: FormFault): string {
  const place = [
    file,
    sheet && `trang "${sheet}"`,
    row && `dòng ${row}`,
    column && `cột ${column}`,
    value && `giá trị "${value}"`,
  ];
  return `${place.filter(Boolean).join(', ')}: ${message}`;
}
