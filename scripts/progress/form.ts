/** The forms that units fill in, as sheets of cells; `form-file.ts` makes Excel files of them. */
import { ALL_COLUMNS, COLUMNS, OWN_COLUMNS } from '#lib/progress/form-columns.ts';
import type { Column } from '#lib/progress/form-columns.ts';
import { formatDate } from '#lib/vietnamese/date.ts';
import type { Campaign } from '#schemas/campaign.ts';
import type { Group } from '#schemas/group.ts';
import type { Progress } from '#schemas/progress.ts';
import type { Unit } from '#schemas/unit.ts';
import { columnLetters } from './cells.ts';
import { helpSheet, listSheet } from './form-help.ts';

/** A cell of a form: what stands in it and how it looks. */
export interface FormCell {
  value: string | number | Date | null;
  look?: 'title' | 'head' | 'label' | 'fill';
  /** How many columns it covers. */
  span?: number;
}

/** What Excel lets people type into a range of cells. */
export interface Allowed {
  cells: string;
  type: 'list' | 'whole' | 'date';
  /** Excel's formulas: a list's range, or the smallest and largest value. */
  formulas: string[];
  error: string;
}

export interface FormSheet {
  name: string;
  rows: FormCell[][];
  widths: number[];
  allowed: Allowed[];
}

export interface FormInput {
  campaign: Pick<Campaign, 'name' | 'start'>;
  units: readonly Unit[];
  groups: readonly Group[];
  targets: Progress['targets'];
  /** Day to fill in, ISO; null leaves it to the unit. */
  day: string | null;
}

const WIDTH: Record<Column, number> = {
  ...{ unit: 34, unitId: 24, group: 32, groupId: 14, people: 12 },
  ...{ joined: 20, completed: 22, note: 40 },
};

/** The sheets of one unit's form, or, without a unit, of the form for all. */
export function formSheets(input: FormInput, unit: Unit | null): FormSheet[] {
  return [tableSheet(input, unit), helpSheet(input), listSheet(input)];
}

/** Units that have a target, in the order of `don-vi.json`. */
export const unitsWithTargets = ({ units, targets }: FormInput): Unit[] =>
  units.filter(({ id }) => targets.some((target) => target.unit === id));

function tableSheet(input: FormInput, unit: Unit | null): FormSheet {
  const { campaign, day } = input;
  const columns = unit ? OWN_COLUMNS : ALL_COLUMNS;
  const top: FormCell[][] = [
    [
      {
        value: `BÁO CÁO SỐ LIỆU “${campaign.name}”`.toUpperCase(),
        look: 'title',
        span: columns.length,
      },
    ],
    [
      {
        value: `Ghi số người, cộng dồn từ ${formatDate(campaign.start)} đến ngày báo cáo. Không ghi tên hay thông tin riêng của ai.`,
        span: columns.length,
      },
    ],
    ...(unit ? [label('Đơn vị', unit.name), label('Mã đơn vị', unit.id)] : []),
    [
      { value: 'Ngày báo cáo', look: 'label' },
      { value: day && new Date(`${day}T00:00:00Z`), look: 'fill' },
    ],
    [],
    columns.map((column) => ({ value: COLUMNS[column], look: 'head' })),
  ];
  const targets = unitsWithTargets(input)
    .filter(({ id }) => !unit || id === unit.id)
    .flatMap(({ id }) => input.targets.filter((target) => target.unit === id));
  const name = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((item) => item.id === id)?.name ?? id;
  const rows = targets.map((target) =>
    columns.map((column): FormCell => {
      if (column === 'unit') return { value: name(input.units, target.unit) };
      if (column === 'unitId') return { value: target.unit };
      if (column === 'group') return { value: name(input.groups, target.group) };
      if (column === 'groupId') return { value: target.group };
      return column === 'people' ? { value: target.people } : { value: null, look: 'fill' };
    }),
  );
  return {
    name: 'Báo cáo',
    rows: [...top, ...rows],
    widths: columns.map((column) => WIDTH[column]),
    allowed: allowedIn(input, columns, top.length + 1, top.length + rows.length),
  };
}

const label = (name: string, value: string): FormCell[] => [
  { value: name, look: 'label' },
  { value },
];

function allowedIn(input: FormInput, columns: Column[], first: number, last: number): Allowed[] {
  const letter = (column: Column) => columnLetters(columns.indexOf(column));
  const range = (column: Column) => `${letter(column)}${first}:${letter(column)}${last}`;
  const list = (column: Column, from: string, count: number): Allowed[] =>
    columns.includes(column)
      ? [
          {
            cells: range(column),
            type: 'list',
            formulas: [`'Danh mục'!$${from}$2:$${from}$${count + 1}`],
            error: 'Hãy chọn trong danh sách thả xuống.',
          },
        ]
      : [];
  const upTo = (column: Column, most: Column, what: string): Allowed => ({
    cells: range(column),
    type: 'whole',
    formulas: ['0', `${letter(most)}${first}`],
    error: `Hãy gõ số người, là số nguyên từ 0, không nhiều hơn ${what}.`,
  });
  const start = new Date(`${input.campaign.start}T00:00:00Z`).getTime() / 86_400_000 + 25_569;
  return [
    {
      // The day stands two rows over the header.
      cells: `B${first - 3}`,
      type: 'date',
      formulas: [String(start)],
      error: `Hãy gõ ngày báo cáo, từ ${formatDate(input.campaign.start)}, ví dụ 12/10/2025.`,
    },
    ...list('unit', 'C', input.units.length),
    ...list('unitId', 'D', input.units.length),
    ...list('group', 'A', input.groups.length),
    ...list('groupId', 'B', input.groups.length),
    upTo('joined', 'people', 'chỉ tiêu'),
    upTo('completed', 'joined', 'số tham gia'),
  ];
}
