/** One row under a form's header, and whether it reports anything. */
import type { Column } from '#lib/progress/form-columns.ts';
import type { Cell, Place } from './cells.ts';
import { columnLetters, keyOf, textOf } from './cells.ts';
import type { Table } from './header.ts';
import type { Register } from './names.ts';
import { isName } from './names.ts';

/** A row's cells by what their column holds, and their places. */
export interface Line {
  cells: readonly Cell[];
  cell: (column: Column) => Cell;
  place: (column: Column, other?: Column) => Place;
}

/** A row of a sheet, counted from 1, as a line of its table. */
export function lineOf(
  file: string,
  sheet: string,
  row: number,
  cells: readonly Cell[],
  table: Table,
): Line {
  const { columns } = table;
  return {
    cells,
    cell: (column) => cells[columns[column] ?? -1] ?? null,
    place: (column, other = column) => {
      const index = columns[column] ?? columns[other] ?? 0;
      return { file, sheet, row, column: columnLetters(index) };
    },
  };
}

/** Whether a line gives counts, right or wrong, and is neither the header again nor a remark. */
export function reports({ cell }: Line, groups: Register): boolean {
  const counts = [cell('joined'), cell('completed')];
  if (!counts.some((one) => textOf(one))) return false;
  if (/tham-gia/.test(keyOf(counts[0])) && /hoan-thanh/.test(keyOf(counts[1]))) return false;
  const known = [cell('group'), cell('groupId')].some((one) => isName(groups, one));
  return known || counts.some((one) => /^[-−]?\d[\d., ]*%?$/.test(textOf(one)));
}

const SUM = /^(tong|cong|tong-(cong|so)(-.*)?)$/;

/** A row of sums, which names no unit and no group. */
export function isSum(cells: readonly Cell[], ...registers: Register[]): boolean {
  const first = cells.find((one) => typeof one === 'string' && textOf(one) !== '') ?? null;
  return SUM.test(keyOf(first)) && !registers.some((register) => isName(register, first));
}
