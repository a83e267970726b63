/** A small made-up ward, its forms as cells, and shorthands that the tests of the import share. */
import type { Cell, Sheet } from '../../../scripts/progress/cells.ts';
import { sayFault } from '../../../scripts/progress/cells.ts';
import type { World } from '../../../scripts/progress/merge.ts';
import { readForm } from '../../../scripts/progress/read-form.ts';
import type { ReportRow } from '../../../scripts/progress/read-table.ts';
import { campaign, groups, progress, units } from '../progress/world.ts';

export const world: World = { units, groups, start: campaign.start };
export { campaign, groups, progress, units };

export const HEADER: Cell[] = [
  'Nhóm',
  'Mã nhóm',
  'Chỉ tiêu',
  'Tham gia (cộng dồn)',
  'Hoàn thành (cộng dồn)',
  'Ghi chú',
];

/** Trường A's form as it is written; the header stands in row 5, the first row of figures in row 6. */
export const form = (...rows: Cell[][]): Sheet => ({
  name: 'Báo cáo',
  rows: [
    ['BÁO CÁO SỐ LIỆU', null, null],
    ['Đơn vị', 'Trường A'],
    ['Mã đơn vị', 'truong-a'],
    ['Ngày báo cáo', new Date('2025-10-19T00:00:00Z')],
    HEADER,
    ...rows,
  ],
});

export const read = (...sheets: Sheet[]) => readForm('phiếu.xlsx', sheets, world);

/** The rows that sheets report, without their places. */
export const counts = (...sheets: Sheet[]) => {
  const { reports, faults } = read(...sheets);
  if (faults.length > 0) throw new Error(faults.map(sayFault).join('\n'));
  return reports.flatMap(({ rows }) =>
    rows.map(({ unit, group, joined, completed, note }) =>
      [unit, group, joined, completed, note].join(' ').trim(),
    ),
  );
};

/** The faults of sheets, one line each. */
export const faults = (...sheets: Sheet[]) => read(...sheets).faults.map(sayFault);

/** The rows that a sheet reports. */
export const rowsOf = (sheet: Sheet, file = 'phiếu.xlsx'): ReportRow[] =>
  readForm(file, [sheet], world).reports.flatMap(({ rows }) => rows);
