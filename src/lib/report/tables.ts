/** Tables 1 and 2 of the annex: the board's figures by group and by unit. */
import type { Board, Figures } from '#lib/progress/derive.ts';
import { formatDate } from '#lib/vietnamese/date.ts';
import { formatDecimal, formatSigned, formatWhole } from '#lib/vietnamese/number.ts';
import type { UnitKind } from '#schemas/unit.ts';
import type { Column, Row, Table } from './blocks.ts';
import { NO_FIGURE } from './blocks.ts';
import type { Labels } from './input.ts';

const share = (value: number | null) => (value === null ? NO_FIGURE : formatDecimal(value));

const NUMBER: Column = { title: 'TT', align: 'center', width: 10 };
const TOTAL = 'Tổng cộng';

/** Figures that both tables show, with the width of each column in mm. */
const FIGURES: readonly [title: string, width: number, cell: (figures: Figures) => string][] = [
  ['Chỉ tiêu (người)', 18, ({ people }) => formatWhole(people)],
  ['Tham gia (người)', 18, ({ joined }) => formatWhole(joined)],
  ['Tỷ lệ tham gia (%)', 16, ({ percent }) => share(percent)],
  ['Hoàn thành (người)', 18, ({ completed }) => formatWhole(completed)],
  ['So với mức cần đạt (điểm\u00a0%)', 20, ({ gap }) => share(gap)],
];

const cellsOf = (figures: Figures) => FIGURES.map(([, , cell]) => cell(figures));

const figureColumns = FIGURES.map(([title, width]): Column => ({ title, width, align: 'right' }));

/** Groups of people and their sum; with the board before the period, also what each gained in it. */
export function groupTable(caption: string, board: Board, before: Board | null): Table {
  const gained = (now: Figures, then: Figures | undefined) =>
    then ? [formatSigned(now.joined - then.joined)] : [];
  const gain: Column = { title: 'Thay đổi trong kỳ (người)', align: 'right', width: 20 };
  return {
    caption,
    columns: [
      NUMBER,
      { title: 'Nhóm người', align: 'left', width: before ? 40 : 60, names: true },
      ...figureColumns,
      ...(before ? [gain] : []),
    ],
    rows: [
      ...board.groups.map((group, index): Row => ({
        kind: 'body',
        cells: [
          String(index + 1),
          group.name,
          ...cellsOf(group),
          ...gained(group, before?.groups[index]),
        ],
      })),
      {
        kind: 'total',
        cells: ['', TOTAL, ...cellsOf(board.total), ...gained(board.total, before?.total)],
      },
    ],
  };
}

/** Units under their kinds, with the day of the last report of each, and their sum. */
export function unitTable(caption: string, board: Board, kinds: Labels['kinds']): Table {
  const byKind = (Object.keys(kinds) as UnitKind[])
    .map((kind) => ({ kind, units: board.units.filter((unit) => unit.kind === kind) }))
    .filter(({ units }) => units.length > 0);
  const order = byKind.flatMap(({ units }) => units);
  return {
    caption,
    columns: [
      NUMBER,
      { title: 'Đơn vị', align: 'left', width: 36, names: true },
      ...figureColumns,
      { title: 'Báo cáo gần nhất', align: 'center', width: 24 },
    ],
    rows: [
      ...byKind.flatMap(({ kind, units }): Row[] => [
        { kind: 'group', cells: [kinds[kind]] },
        ...units.map((unit): Row => ({
          kind: 'body',
          cells: [
            String(order.indexOf(unit) + 1),
            unit.name,
            ...cellsOf(unit),
            dayWords(unit.reported),
          ],
        })),
      ]),
      { kind: 'total', cells: ['', TOTAL, ...cellsOf(board.total), dayWords(board.asOf)] },
    ],
  };
}

const dayWords = (date: string | null) => (date === null ? 'Chưa báo cáo' : formatDate(date));
