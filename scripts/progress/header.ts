/** Finds the table in a sheet: its header may stand in any row, its columns in any order. */
import { COLUMNS } from '#lib/progress/form-columns.ts';
import type { Column } from '#lib/progress/form-columns.ts';
import type { Cell, Sheet } from './cells.ts';
import { columnLetters, keyOf, textOf } from './cells.ts';

const PATTERNS: readonly [Column, RegExp][] = [
  ['unitId', /^ma-don-vi$/],
  ['unit', /^(ten-)?don-vi$/],
  ['groupId', /^ma-nhom$/],
  ['group', /^(ten-)?nhom(-nguoi)?$|^doi-tuong$/],
  ['people', /^(so-)?chi-tieu/],
  ['joined', /^(so-)?(nguoi-)?(da-)?tham-gia/],
  ['completed', /^(so-)?(nguoi-)?(da-)?hoan-thanh/],
  ['note', /^ghi-chu/],
];

/** The table of a sheet: which column holds what, and the row after its header. */
export interface Table {
  headerRow: number;
  firstRow: number;
  columns: Partial<Record<Column, number>>;
}

/** The table; or the row that looks like its header and what is wrong with it; or nothing. */
export type Found = { table: Table } | { row: number; column?: string; message: string } | null;

/** The table of a sheet; null when no row looks like a header. */
export function findTable({ rows }: Sheet): Found {
  let faulty: Found = null;
  for (const [index, row] of rows.entries()) {
    for (const depth of [1, 2]) {
      const below = rows[index + 1] ?? [];
      // Two-row headers: "Kết quả" merged over "Tham gia" and "Hoàn thành".
      const titles = depth === 1 ? row : stacked(row, below);
      const found = columnsIn(titles);
      if (found.missing.length > 0) {
        if (depth === 1 && found.known >= 2 && found.counts) faulty ??= said(index, found.missing);
        continue;
      }
      // Both rows must be parts of one header, neither a header of its own nor a row of figures.
      const lower = columnsIn(below);
      const two = columnsIn(row).known > 0 && lower.known > 0 && lower.missing.length > 0;
      if (depth === 2 && !two) continue;
      const [twice] = found.twice;
      if (twice) {
        const letters = twice.at.map(columnLetters).join(' và ');
        const message = `hai cột cùng là "${COLUMNS[twice.column]}" (cột ${letters}). Hãy giữ một cột, là số cộng dồn từ đầu chiến dịch`;
        return { row: index + depth, column: columnLetters(twice.at[1] ?? 0), message };
      }
      const table = { headerRow: index, firstRow: index + depth, columns: found.columns };
      return { table };
    }
  }
  return faulty;
}

function stacked(above: readonly Cell[], below: readonly Cell[]): Cell[] {
  return Array.from({ length: Math.max(above.length, below.length) }, (_, column) =>
    textOf(below[column]) ? (below[column] ?? null) : (above[column] ?? null),
  );
}

function columnOf(cell: Cell): Column | undefined {
  if (typeof cell !== 'string' || /%/.test(cell) || /^ty-le/.test(keyOf(cell))) return undefined;
  return PATTERNS.find(([, pattern]) => pattern.test(keyOf(cell)))?.[0];
}

function columnsIn(titles: readonly Cell[]) {
  const places = new Map<Column, number[]>();
  titles.forEach((cell, at) => {
    const column = columnOf(cell);
    if (column) places.set(column, [...(places.get(column) ?? []), at]);
  });
  const has = (column: Column) => places.has(column);
  const missing = (['joined', 'completed'] as const).filter((column) => !has(column)) as Column[];
  if (!has('group') && !has('groupId')) missing.unshift('group');
  return {
    known: places.size,
    counts: has('joined') || has('completed'),
    missing,
    twice: [...places].flatMap(([column, at]) => (at.length > 1 ? [{ column, at }] : [])),
    columns: Object.fromEntries(
      [...places].map(([column, [at]]) => [column, at]),
    ) as Table['columns'],
  };
}

function said(index: number, missing: readonly Column[]) {
  const names = missing.map((column) => `"${COLUMNS[column]}"`).join(', ');
  return {
    row: index + 1,
    message: `dòng tiêu đề thiếu cột ${names}. Hãy thêm cột, hoặc chép số liệu vào mẫu do lệnh --mau viết ra`,
  };
}
