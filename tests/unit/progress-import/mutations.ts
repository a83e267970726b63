/** Returned forms of many layouts that are right, and every way in which one cell or row of them is spoilt. */
import type { Cell } from '../../../scripts/progress/cells.ts';
import { columnLetters } from '../../../scripts/progress/cells.ts';
import { COLUMNS } from '#lib/progress/form-columns.ts';
import type { Column } from '#lib/progress/form-columns.ts';
import { addDays } from '#lib/vietnamese/date.ts';
import type { Chance, ValidBoard } from '../progress/boards.ts';

/** A form that is right, and where its parts stand; rows and columns count from 0. */
export interface Table {
  board: ValidBoard;
  sheet: { name: string; rows: Cell[][] };
  /** One unit named over the table; otherwise each row names its own. */
  own: boolean;
  header: number;
  columns: Column[];
  /** What was last reported for each row under the header. */
  latest: { joined: number; completed: number; people: number }[];
}

/** What the import must say: in a cell, in a row, or of the file. */
export interface Expected {
  row?: number;
  column?: number;
  value?: string;
  says: RegExp;
  /** Faults that follow from it in other places; without this it must be the only one. */
  others?: RegExp;
}

export interface Fault {
  name: string;
  spoil: (table: Table, chance: Chance) => Expected;
  /** The layout that it needs. */
  own?: boolean;
}

/** A random form of a board, for the day after its last update. */
export function tableOf(board: ValidBoard, { whole, of }: Chance, own: boolean): Table {
  const { targets, updates } = board.progress;
  const unit = of(targets).unit;
  const sent = own ? targets.filter((target) => target.unit === unit) : targets;
  const counts: Column[] = ['people', 'joined', 'completed', 'note'];
  const names: Column[] = own ? ['group', 'groupId'] : ['unit', 'unitId', 'group', 'groupId'];
  const columns = shuffled([...names, ...counts], of);
  const rows = updates.flatMap((update) => update.rows);
  const latest = sent.map((target) => {
    const row = rows.findLast((one) => one.unit === target.unit && one.group === target.group);
    return { joined: row?.joined ?? 0, completed: row?.completed ?? 0, people: target.people };
  });
  const day = new Date(`${addDays(updates.at(-1)!.date, 1)}T00:00:00Z`);
  const top: Cell[][] = [
    ['BÁO CÁO SỐ LIỆU'],
    ...(own
      ? [
          ['Đơn vị', nameOf(board.units, unit)],
          ['Mã đơn vị', unit],
        ]
      : []),
    ['Ngày báo cáo', day],
    ...Array.from({ length: whole(0, 2) }, () => []),
  ];
  const lines = sent.map((target, index): Cell[] => {
    const { joined, completed, people } = latest[index]!;
    const cells: Record<Column, Cell> = {
      ...{ unit: nameOf(board.units, target.unit), unitId: target.unit },
      ...{ group: nameOf(board.groups, target.group), groupId: target.group },
      ...{ people, joined, completed, note: null },
    };
    return columns.map((column) => cells[column]);
  });
  const titles = columns.map((column) => COLUMNS[column]);
  const name = of(['Báo cáo', 'Sheet1', 'Tháng 10']);
  return {
    ...{ board, own, columns, latest, header: top.length },
    sheet: { name, rows: [...top, titles, ...lines] },
  };
}

const nameOf = (items: readonly { id: string; name: string }[], id: string) =>
  items.find((item) => item.id === id)!.name;

function shuffled<T>(items: readonly T[], of: Chance['of']): T[] {
  const left = [...items];
  return items.map(() => left.splice(left.indexOf(of(left)), 1)[0]!);
}

/** As Excel and the import's messages name a place. */
export const placeOf = ({ row, column }: Expected) => ({
  row: row === undefined ? undefined : row + 1,
  column: column === undefined ? undefined : columnLetters(column),
});

const shown = (cell: Cell) =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim();

/** Puts a cell into a random row of the table. */
function inColumn(name: string, column: Column, cells: readonly Cell[], says: RegExp): Fault {
  const spoil: Fault['spoil'] = (table, { of, whole }) => {
    const row = table.header + 1 + whole(0, table.latest.length - 1);
    const at = table.columns.indexOf(column);
    const cell = of(cells);
    table.sheet.rows[row]![at] = cell;
    return { row, column: at, ...(cell !== null && { value: shown(cell) }), says };
  };
  return { name: `${name}: ${COLUMNS[column]}`, spoil };
}

const WHOLE = /Hãy viết số người, là số nguyên, ví dụ 1215/;
const says = (what: string) => new RegExp(`${what}.*${WHOLE.source}`);

/** Fault classes of one cell that must hold a count. */
const WRONG_COUNTS: [string, Cell[], RegExp][] = [
  [
    'words',
    ['chưa có', 'khoảng 100', '12 người', 'x', '#REF!', '?'],
    says('là chữ, không phải số'),
  ],
  ['a negative number', [-1, -250, '-3', '− 3', '–12'], says('không thể âm')],
  ['a decimal', [12.5, '12,5', '3.14', 100.25], says('không có phần lẻ')],
  ['a number cut by English Excel', [1.215, 12.34], /Có phải 1215|Có phải 12340|không có phần lẻ/],
  ['a comma for thousands', ['1,215', '12,345'], says('không rõ là bao nhiêu người. Có phải')],
  ['a percentage as text', ['78,5%', '12%', '100 %'], says('không phải phần trăm')],
  ['a percentage as a number', [0.785, 0.5], says('giống phần trăm')],
  ['true or false', [true, false], says('là chữ, không phải số')],
  ['a date', [new Date('2025-10-12T00:00:00Z')], /Excel đã đổi số trong ô thành ngày\. Hãy/],
];

const wrongCounts = WRONG_COUNTS.flatMap(([name, cells, said]) =>
  (['joined', 'completed', 'people'] as const).map((column) => inColumn(name, column, cells, said)),
);

/** Titles and values that point at a person, one of which is added in a column of its own. */
const PERSONAL: [string, Cell[]][] = [
  ['a name', ['Họ và tên', 'HỌ TÊN', 'Ho ten hoc vien']],
  ['a number of a card', ['Số CCCD', 'CMND', 'Căn cước công dân', '012345678901', 12345678901]],
  ['a phone number', ['Số điện thoại', 'SĐT', '0912 345 678', '+84912345678', 912345678]],
  ['a day of birth', ['Ngày sinh', 'Năm sinh']],
  ['an address', ['Địa chỉ', 'Quê quán', 'Email', 'ai-do@example.vn']],
];

const personal = PERSONAL.map(([name, cells]): Fault => {
  const spoil: Fault['spoil'] = ({ sheet, header, columns }, { of, whole }) => {
    const row = of([header, whole(header, sheet.rows.length - 1)]);
    sheet.rows[row]!.push(of(cells));
    const said = /là dữ liệu cá nhân|của một người/;
    return {
      row,
      column: columns.length,
      says: new RegExp(`(${said.source}).*hãy xóa rồi gửi lại`),
    };
  };
  return { name: `personal data: ${name}`, spoil };
});

/** One change to a random row; `at` gives the place of a column. */
type Change = (
  table: Table,
  row: Cell[],
  at: (column: Column) => number,
  about: { chance: Chance; last: Table['latest'][number] },
) => { column: Column; value?: string } & Pick<Expected, 'says' | 'others'>;

const inRow = (name: string, change: Change, own?: boolean): Fault => ({
  name,
  ...(own !== undefined && { own }),
  spoil: (table, chance) => {
    const index = chance.whole(0, table.latest.length - 1);
    const row = table.header + 1 + index;
    const at = (column: Column) => table.columns.indexOf(column);
    const last = table.latest[index]!;
    const { column, ...said } = change(table, table.sheet.rows[row]!, at, { chance, last });
    return { row, column: at(column), ...said };
  },
});

/** Both cells of a name replaced; the fault stands at its code. */
const renamed = (name: string, what: 'unit' | 'group', code: Cell, said: RegExp): Fault =>
  inRow(
    `${name}: ${COLUMNS[what]}`,
    (_, row, at) => {
      row[at(what)] = null;
      row[at(`${what}Id`)] = code;
      return { column: code === null ? what : `${what}Id`, value: shown(code), says: said };
    },
    what === 'unit' ? false : undefined,
  );

const rows: Fault[] = [
  ...(['joined', 'completed'] as const).map((column) =>
    inRow(`a count missing: ${COLUMNS[column]}`, (_, row, at) => {
      row[at(column)] = null;
      return { column, says: /^thiếu số ".*": ô trống.*Hãy gõ số người/ };
    }),
  ),
  renamed('unknown', 'group', 'nhom-la', /^không có nhóm này trong nhom\.json\. Hãy sửa/),
  renamed('almost right', 'group', 'can-boo', /Có phải "Cán bộ" \(mã can-bo\)\? Hãy sửa/),
  renamed('missing', 'group', null, /^thiếu nhóm\. Hãy ghi/),
  renamed('unknown', 'unit', 'xa-khac', /^không có đơn vị này trong don-vi\.json\. Hãy sửa/),
  renamed('almost right', 'unit', 'truong-mua-1', /Có phải "Trường mẫu 1" .*Hãy sửa/),
  inRow('code and name of two groups', ({ board }, row, at) => {
    const other = board.groups.find(({ id }) => id !== row[at('groupId')])!;
    row[at('group')] = other.name;
    return {
      column: 'groupId',
      value: String(row[at('groupId')]),
      says: /là hai nhóm khác nhau\. Hãy/,
    };
  }),
  inRow(
    'code and name of two units',
    ({ board }, row, at) => {
      row[at('unit')] = board.units.at(-1)!.name;
      return {
        column: 'unitId',
        value: String(row[at('unitId')]),
        says: /là hai đơn vị khác nhau\. Hãy/,
      };
    },
    false,
  ),
  inRow(
    'a row without a target',
    ({ board }, row, at) => {
      const { id, name } = board.units.at(-1)!;
      [row[at('unit')], row[at('unitId')]] = [name, id];
      return { column: 'group', says: /chưa có chỉ tiêu\. Hãy thêm/ };
    },
    false,
  ),
  inRow('more than the target', (_, row, at, { last, chance }) => {
    const joined = last.people + chance.whole(1, 5000);
    row[at('joined')] = joined;
    return { column: 'joined', value: String(joined), says: /nhiều hơn chỉ tiêu .*Hãy sửa/ };
  }),
  inRow('more completed than joined', (_, row, at, { last, chance }) => {
    const completed = last.joined + chance.whole(1, 50);
    row[at('completed')] = completed;
    return { column: 'completed', value: String(completed), says: /nhiều hơn tham gia .*Hãy sửa/ };
  }),
  inRow('another target', (_, row, at, { last, chance }) => {
    const people = last.people + chance.of([-1, 1, 10]);
    row[at('people')] = people;
    const said = new RegExp(`^chỉ tiêu trong tien-do\\.json là ${last.people}\\. Hãy sửa`);
    return { column: 'people', value: String(people), says: said };
  }),
];

/** Fewer than were reported before, in the first row that has been. */
const fallen = (['joined', 'completed'] as const).map((column): Fault => {
  const spoil: Fault['spoil'] = ({ sheet, header, columns, latest }) => {
    const index = latest.findIndex((last) => last[column] > 0);
    const row = header + 1 + index;
    const value = latest[index]![column] - 1;
    sheet.rows[row]![columns.indexOf(column)] = value;
    const said = /giảm từ .* xuống .*ghi lý do vào cột Ghi chú/;
    return {
      ...{ row, column: columns.indexOf(column), value: String(value), says: said },
      others: /nhiều hơn tham gia/,
    };
  };
  return { name: `fewer than before: ${COLUMNS[column]}`, spoil };
});

/** The header's faults stand in its row. */
const headers: Fault[] = [
  ...(['joined', 'completed'] as const).flatMap((column) =>
    [null, 'Số mới tuần này', 'Tỷ lệ tham gia (%)'].map((title): Fault => ({
      name: `a column ${title === null ? 'missing' : `named "${title}"`}: ${COLUMNS[column]}`,
      spoil: ({ sheet, header, columns }) => {
        sheet.rows[header]![columns.indexOf(column)] = title;
        const name = COLUMNS[column].replace(/[()]/g, '\\$&');
        const said = new RegExp(`^dòng tiêu đề thiếu cột "${name}"\\. Hãy thêm cột`);
        return { row: header, says: said };
      },
    })),
  ),
  {
    name: 'no column of groups',
    spoil: ({ sheet, header, columns }) => {
      for (const column of ['group', 'groupId'] as const) {
        sheet.rows[header]![columns.indexOf(column)] = null;
      }
      return { row: header, says: /^dòng tiêu đề thiếu cột "Nhóm"\. Hãy thêm cột/ };
    },
  },
  {
    name: 'a column twice',
    spoil: ({ sheet, header, columns }, { of }) => {
      sheet.rows[header]!.push(of(['Tham gia (tuần)', 'Đã tham gia', 'Số tham gia']));
      return { row: header, column: columns.length, says: /^hai cột cùng là .*Hãy giữ một cột/ };
    },
  },
  {
    name: 'no header',
    spoil: ({ sheet, header }) => {
      sheet.rows[header] = [];
      return { says: /^không thấy bảng số liệu\. Hãy chép số liệu vào mẫu/ };
    },
  },
  {
    name: 'an empty sheet',
    spoil: ({ sheet }, { of }) => {
      sheet.rows = of([[], [[]], [[null, null], []]]);
      return { says: /^không thấy bảng số liệu\. Hãy chép số liệu vào mẫu/ };
    },
  },
];

/** A row over the table whose label is at its left. */
function overTable(
  name: string,
  label: string,
  cells: readonly Cell[],
  said: RegExp,
  own?: true,
): Fault {
  const spoil: Fault['spoil'] = ({ sheet }, { of }) => {
    const row = sheet.rows.findIndex(([first]) => first === label);
    const cell = of(cells);
    sheet.rows[row]![1] = cell;
    return { row, column: 1, value: shown(cell), says: said, others: /chưa ghi ngày báo cáo/ };
  };
  return { name: `${name}: ${label}`, spoil, ...(own && { own }) };
}

const tops: Fault[] = [
  overTable(
    'no day',
    'Ngày báo cáo',
    ['30/02/2025', 'hôm qua', '2025-13-01', '5/10', 20251005],
    /^chưa phải ngày báo cáo\. Hãy viết ngày\/tháng\/năm/,
  ),
  overTable('unknown', 'Mã đơn vị', ['xa-khac', 'Xã Khác'], /^không có đơn vị này .*Hãy sửa/, true),
  {
    name: 'a day before the campaign',
    spoil: ({ sheet }, { of }) => {
      const row = sheet.rows.findIndex(([first]) => first === 'Ngày báo cáo');
      const [cell, value] = of<[Cell, string]>([
        ['29/9/2025', '29/9/2025'],
        ['2024-10-12', '12/10/2024'],
        [new Date('2025-01-01T00:00:00Z'), '1/1/2025'],
      ]);
      sheet.rows[row]![1] = cell;
      return {
        row,
        column: 1,
        value,
        says: /ở trước ngày bắt đầu chiến dịch 30\/9\/2025\. Hãy sửa/,
      };
    },
  },
  {
    name: 'no day at all',
    spoil: ({ sheet }) => {
      sheet.rows = sheet.rows.filter(([first]) => first !== 'Ngày báo cáo');
      return { says: /^phiếu chưa ghi ngày báo cáo\. Hãy ghi ngày vào phiếu/ };
    },
  },
  {
    name: 'no unit at all',
    own: true,
    spoil: ({ sheet, header }) => {
      sheet.rows[1] = sheet.rows[2] = [];
      return { row: header, says: /^thiếu đơn vị\. Hãy ghi tên đơn vị/ };
    },
  },
];

/** The whole table. */
export const FAULTS: readonly Fault[] = [
  ...wrongCounts,
  ...rows,
  ...fallen,
  ...personal,
  ...headers,
  ...tops,
];
