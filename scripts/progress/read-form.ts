/** Reads returned forms: from cells to counts, or to everything that is wrong with them. */
import type { Group } from '#schemas/group.ts';
import type { Unit } from '#schemas/unit.ts';
import type { FormFault, Place, Sheet } from './cells.ts';
import { textOf } from './cells.ts';
import { readDate } from './count.ts';
import { findTable } from './header.ts';
import { personalCells } from './personal.ts';
import type { ReportRow } from './read-table.ts';
import { readTable } from './read-table.ts';
import { labelsIn } from './title-rows.ts';

/** What the forms may name. */
export interface Names {
  units: readonly Pick<Unit, 'id' | 'name'>[];
  groups: readonly Pick<Group, 'id' | 'name'>[];
}

/** What one sheet reports; `date` is null when left empty. */
export interface Report {
  file: string;
  sheet: string;
  date: string | null;
  /** Where the date stands. */
  dateAt?: Pick<Place, 'row' | 'column'>;
  rows: ReportRow[];
}

export interface ReadForm {
  reports: Report[];
  faults: FormFault[];
}

/** Everything that a file reports, and every fault in it; sheets without a table are passed over. */
export function readForm(file: string, sheets: readonly Sheet[], names: Names): ReadForm {
  const personal = sheets.flatMap((sheet) => personalCells(file, sheet));
  if (personal.length > 0) return { reports: [], faults: personal };
  const read = sheets.map((sheet) => readSheet(file, sheet, names));
  const reports = read.flatMap((one) => one.reports);
  const faults = read.flatMap((one) => one.faults);
  if (reports.length > 0 || faults.length > 0) return { reports, faults };
  const message =
    'không thấy bảng số liệu. Hãy chép số liệu vào mẫu do lệnh --mau viết ra: cột Nhóm, Tham gia (cộng dồn), Hoàn thành (cộng dồn)';
  return { reports, faults: [{ file, message }] };
}

function readSheet(file: string, sheet: Sheet, names: Names): ReadForm {
  const found = findTable(sheet);
  if (!found) return { reports: [], faults: [] };
  const place = { file, sheet: sheet.name };
  if (!('table' in found)) return { reports: [], faults: [{ ...place, ...found }] };
  const labels = labelsIn(sheet.rows.slice(0, found.table.headerRow));
  const { rows, faults } = readTable({ ...place, sheet, table: found.table, labels, names });
  if (!labels.date) return { reports: [{ ...place, date: null, rows }], faults };
  const { cell, ...dateAt } = labels.date;
  const read = readDate(cell);
  if ('message' in read) faults.push({ ...place, ...dateAt, value: textOf(cell), ...read });
  const date = 'value' in read ? read.value : null;
  return { reports: [{ ...place, date, dateAt, rows }], faults };
}
