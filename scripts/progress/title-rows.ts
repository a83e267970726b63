/** What stands over the table: the unit and the date, in the label's cell or in one to its right. */
import type { Cell } from './cells.ts';
import { columnLetters, keyOf, textOf } from './cells.ts';

/** A value over the table and its place; rows count from 1. */
export interface Labelled {
  cell: Cell;
  row: number;
  column: string;
}

const LABELS = {
  unit: /^(ten-)?don-vi$/,
  unitId: /^ma-don-vi$/,
  date: /^ngay(-bao-cao|-so-lieu)?$/,
} as const;

/** The labelled values in the rows over the table; an empty one counts as absent. */
export function labelsIn(rows: readonly (readonly Cell[])[]) {
  const found: Partial<Record<keyof typeof LABELS, Labelled>> = {};
  rows.forEach((row, index) => {
    row.forEach((cell, at) => {
      if (typeof cell !== 'string') return;
      const [label = '', ...rest] = cell.split(':');
      for (const [what, pattern] of Object.entries(LABELS)) {
        const key = what as keyof typeof LABELS;
        if (found[key] || !pattern.test(keyOf(label))) continue;
        const inside = rest.join(':').trim();
        const beside = inside ? at : row.findIndex((other, place) => place > at && textOf(other));
        if (beside < 0) continue;
        const value = inside || (row[beside] ?? null);
        found[key] = { cell: value, row: index + 1, column: columnLetters(beside) };
      }
    });
  });
  return found;
}
