/** Reads the rows under a form's header, whatever stands between and after them. */
import { COLUMNS } from '#lib/progress/form-columns.ts';
import type { Column } from '#lib/progress/form-columns.ts';
import type { Cell, FormFault, Place, Sheet } from './cells.ts';
import { textOf } from './cells.ts';
import type { Read } from './count.ts';
import { readCount } from './count.ts';
import type { Table } from './header.ts';
import type { Register } from './names.ts';
import { readName } from './names.ts';
import type { Names } from './read-form.ts';
import type { Line } from './table-line.ts';
import { isSum, lineOf, reports } from './table-line.ts';
import type { labelsIn } from './title-rows.ts';

/** The counts of one unit and group, and the cells that they come from. */
export interface ReportRow {
  unit: string;
  group: string;
  joined: number;
  completed: number;
  note: string;
  /** The target as the form states it, when it does. */
  people?: number;
  place: Record<'group' | 'people' | 'joined' | 'completed' | 'note', Place>;
}

interface TableInput {
  file: string;
  sheet: Sheet;
  table: Table;
  labels: ReturnType<typeof labelsIn>;
  names: Names;
}

interface TableRead {
  rows: ReportRow[];
  faults: FormFault[];
}

/** Takes a value, or notes the fault with its place. */
type Take = <T>(read: Read<T>, cell: Cell, place: Place) => T | undefined;

/** The rows of one table; a row without counts reports nothing. */
export function readTable(input: TableInput): TableRead {
  const { file, sheet, table, names } = input;
  const units: Register = { items: names.units, what: 'đơn vị', file: 'don-vi.json' };
  const groups: Register = { items: names.groups, what: 'nhóm', file: 'nhom.json' };
  const faults: FormFault[] = [];
  const take: Take = (read, cell, place) => {
    if ('value' in read) return read.value;
    const written = textOf(cell);
    faults.push({ ...place, ...(written && { value: written }), message: read.message });
    return undefined;
  };

  const byRow = table.columns.unit !== undefined || table.columns.unitId !== undefined;
  const above = byRow ? null : unitAbove(input, units);
  let unitLine: Line | null = null;
  const rows: ReportRow[] = [];
  for (const [index, cells] of sheet.rows.entries()) {
    if (index < table.firstRow) continue;
    const line = lineOf(file, sheet.name, index + 1, cells, table);
    // Excel keeps the value of merged cells in the first row only.
    if (textOf(line.cell('unitId')) || textOf(line.cell('unit'))) unitLine = line;
    if (isSum(cells, units, groups) || !reports(line, groups)) continue;
    // The unit over the table is judged once, after its rows.
    const unit = above ? above.unit : named(units, unitLine ?? line, 'unitId', 'unit', take);
    const row = readRow(line, groups, take);
    if (unit !== undefined && row) rows.push({ unit, ...row });
  }
  // A form left empty needs no unit.
  if (above?.fault && (rows.length > 0 || faults.length > 0)) {
    return { rows: [], faults: [above.fault, ...faults] };
  }
  return { rows, faults };
}

/** The unit named over the table; "" stands in for one that is missing or unknown. */
function unitAbove({ file, sheet, table, labels }: TableInput, units: Register) {
  const label = labels.unitId ?? labels.unit;
  const read: Read<string> = label
    ? readName(units, labels.unitId?.cell ?? null, labels.unit?.cell ?? null)
    : { message: 'thiếu đơn vị. Hãy ghi tên đơn vị ở dòng "Đơn vị"' };
  if ('value' in read) return { unit: read.value, fault: null };
  const place = { file, sheet: sheet.name, row: label?.row ?? table.headerRow + 1 };
  const cell = label && { column: label.column, value: textOf(label.cell) };
  return { unit: '', fault: { ...place, ...cell, message: read.message } };
}

function named(register: Register, line: Line, code: Column, name: Column, take: Take) {
  const at = textOf(line.cell(code)) ? code : name;
  const read = readName(register, line.cell(code), line.cell(name));
  return take(read, line.cell(at), line.place(at, code));
}

function readRow(line: Line, groups: Register, take: Take): Omit<ReportRow, 'unit'> | null {
  const { cell, place } = line;
  const group = named(groups, line, 'groupId', 'group', take);
  const count = (column: 'joined' | 'completed') => {
    const missing = `thiếu số "${COLUMNS[column]}": ô trống, hoặc công thức bị lỗi. Hãy gõ số người, chưa có ai thì gõ 0`;
    const read = textOf(cell(column)) ? readCount(cell(column)) : { message: missing };
    return take(read, cell(column), place(column));
  };
  const joined = count('joined');
  const completed = count('completed');
  const people = textOf(cell('people'))
    ? take(readCount(cell('people')), cell('people'), place('people'))
    : undefined;
  if (group === undefined || joined === undefined || completed === undefined) return null;
  return {
    ...{ group, joined, completed, note: textOf(cell('note')) },
    ...(people !== undefined && { people }),
    place: {
      group: place('group', 'groupId'),
      people: place('people'),
      joined: place('joined'),
      completed: place('completed'),
      note: place('note', 'group'),
    },
  };
}
