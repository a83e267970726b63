/** Every way in which the data of `tien-do.json` is spoilt, one fault class and one field at a time. */
import { addDays } from '#lib/vietnamese/date.ts';
import type { Progress } from '#schemas/progress.ts';
import type { Chance, ValidBoard } from './boards.ts';
import { campaign } from './world.ts';

export type Path = (string | number)[];

/** What the check must say of a spoilt board. */
export interface Expected {
  /** The field that it must name; a missing one is named where it should stand. */
  path: Path;
  says: RegExp;
  /** Faults that follow from it in other places; without this it must be the only one. */
  others?: RegExp;
}

/** Spoils the board in one random place. */
export type Spoil = (board: ValidBoard, chance: Chance) => Expected;

/** One fault class in one field. */
export interface Fault {
  name: string;
  field: string;
  spoil: Spoil;
}

type Row = Progress['updates'][number]['rows'][number];

/** Every field of the file, and the words with which a fault must say what belongs there. */
const FIELDS = {
  '': /nhóm mục { status, source, targets, updates }/,
  status: /tình trạng số liệu .*Hãy viết một trong: sample, official/,
  source: /nơi cung cấp số liệu/,
  targets: /chỉ tiêu/,
  'targets[]': /nhóm mục { unit, group, people }/,
  'targets[].unit': /mã đơn vị/,
  'targets[].group': /mã nhóm/,
  'targets[].people': /số người phải vận động: số nguyên từ 1/,
  updates: /các lần báo cáo/,
  'updates[]': /nhóm mục { date, rows }/,
  'updates[].date': /ngày báo cáo.*2025-10-30 \(năm-tháng-ngày\)/,
  'updates[].rows': /các dòng số liệu/,
  'updates[].rows[]': /nhóm mục { unit, group, joined, completed, note }/,
  'updates[].rows[].unit': /mã đơn vị/,
  'updates[].rows[].group': /mã nhóm/,
  'updates[].rows[].joined': /số người đã đăng nhập, cộng dồn: số nguyên từ 0/,
  'updates[].rows[].completed': /số người đã học xong một khóa, cộng dồn: số nguyên từ 0/,
  'updates[].rows[].note': /ghi chú phải là chữ/,
} as const;

type Field = keyof typeof FIELDS;

const ALL = Object.keys(FIELDS) as Field[];
const OBJECTS = ['', 'targets[]', 'updates[]', 'updates[].rows[]'] as const;
const LISTS = ['targets', 'updates', 'updates[].rows'] as const;
const COUNTS = [
  'targets[].people',
  'updates[].rows[].joined',
  'updates[].rows[].completed',
] as const;
const IDS = [
  'targets[].unit',
  'targets[].group',
  'updates[].rows[].unit',
  'updates[].rows[].group',
] as const;
const KEYS = ALL.filter((field) => /\w$/.test(field));
const except = (...some: readonly string[][]) =>
  ALL.filter((field) => !some.flat().includes(field));

/** Fault classes that are a wrong value: each of its values in each of its fields, and the word for it. */
const WRONG_VALUES: [string, readonly Field[], unknown[], RegExp?][] = [
  ['null', ALL, [null]],
  ['true or false', ALL, [true, false]],
  ['a number for something else', except([...COUNTS]), [0, 12, -3.5]],
  ['text for something else', [...OBJECTS, ...LISTS], ['', 'chưa có', '[]']],
  ['a list for something else', except([...LISTS]), [[], [12], ['sample']]],
  ['an object for something else', except([...OBJECTS]), [{}, { people: 12 }]],
  ['a number in quotes', COUNTS, ['12', '1.215', '1,215', '12 người', '78,5%', '0x10', '1e3']],
  ['text that is no number', COUNTS, ['NaN', 'Infinity', 'undefined', 'không', '']],
  ['a negative number', COUNTS, [-1, -120, -0.5]],
  ['a decimal', COUNTS, [1.215, 0.5, 12.01]],
  ['a number too large to count', COUNTS, [2 ** 53, 1e21, 1e300], /^số quá lớn /],
  ['zero people', ['targets[].people'], [0]],
  ['empty text', ['status', 'source', ...IDS, 'updates[].date'], ['', ' ', '\t']],
  ['an unknown status', ['status'], ['Sample', 'chính thức', 'oficial', 'mẫu', 'draft']],
  [
    'an id of the wrong form',
    IDS,
    ['Trường A', 'truong_a', 'TRUONG-A', 'a--b', '-a', 'a\nb', ' a'],
  ],
  [
    'a date that is none, or not written as one',
    ['updates[].date'],
    [
      ...[
        '2025-02-30',
        '30/02',
        '5/10/2025',
        '05-10-2025',
        '2025/10/05',
        '2025-13-01',
        '2025-10-5',
      ],
      ...['2025-10-05T08:00:00', '2025-10-05 08:00', '2025-10-05Z', '20251005', '2025-02-29', '0'],
    ],
  ],
];

const lists = ({ progress }: ValidBoard) => ({
  targets: progress.targets,
  updates: progress.updates,
});

/** A random way through the board that a field's pattern allows. */
function placeOf(field: Field, board: ValidBoard, { whole }: Chance): Path {
  const path: Path = [];
  let at: unknown = board.progress;
  for (const step of field.match(/\[\]|\w+/g) ?? []) {
    const key = step === '[]' ? whole(0, (at as unknown[]).length - 1) : step;
    path.push(key);
    at = (at as Record<string | number, unknown>)[key];
  }
  return path;
}

function holderOf(board: ValidBoard, path: Path): Record<string | number, unknown> {
  return path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as never)[key], board.progress) as Record<
    string | number,
    unknown
  >;
}

/** Puts a value in a place of the board; with no path, in the place of the whole. */
export function put(board: ValidBoard, path: Path, value: unknown): void {
  if (path.length === 0) board.progress = value as Progress;
  else holderOf(board, path)[path.at(-1)!] = value;
}

const wrongValues = WRONG_VALUES.flatMap(([name, fields, values, word]) =>
  fields.map((field): Fault => {
    const spoil: Spoil = (board, chance) => {
      const path = placeOf(field, board, chance);
      put(board, path, chance.of(values));
      return { path, says: new RegExp(`${word?.source ?? ''}.*${FIELDS[field].source}`) };
    };
    return { name, field, spoil };
  }),
);

const missingKeys = KEYS.filter((field) => !field.endsWith('note')).map((field): Fault => {
  const spoil: Spoil = (board, chance) => {
    const path = placeOf(field, board, chance);
    Reflect.deleteProperty(holderOf(board, path), path.at(-1)!);
    return { path, says: new RegExp(`^thiếu .*${FIELDS[field].source}`) };
  };
  return { name: 'a missing key', field, spoil };
});

const STRANGE_KEYS = ['ghi_chu', 'id', '', 'Số liệu', '__proto__', 'constructor', 'toString', '0'];

const extraKeys = OBJECTS.map((field): Fault => {
  const spoil: Spoil = (board, chance) => {
    const path = [...placeOf(field, board, chance), chance.of(STRANGE_KEYS)];
    const value = chance.of([1, 'chữ', null, {}]);
    const given = { value, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(holderOf(board, path), path.at(-1)!, given);
    return { path, says: /^không có mục tên ".*" .*các mục được dùng: |^không có mục tên ".*"\./ };
  };
  return { name: 'a key too many', field, spoil };
});

const misspelt: ((key: string) => string)[] = [
  (key) => key.slice(0, -1),
  (key) => `${key}s`,
  (key) => key[0]!.toUpperCase() + key.slice(1),
  (key) => `${key} `,
];

const misspeltKeys = KEYS.filter((field) => !field.endsWith('note')).map((field): Fault => {
  const spoil: Spoil = (board, chance) => {
    const path = placeOf(field, board, chance);
    const key = String(path.at(-1));
    const holder = holderOf(board, path);
    const wrong = chance.of(misspelt)(key);
    const value = holder[key];
    Reflect.deleteProperty(holder, key);
    holder[wrong] = value;
    const says = new RegExp(`^không có mục tên "${wrong}"\\. Có phải "${key}"\\?`);
    return { path: [...path.slice(0, -1), wrong], says, others: /: thiếu / };
  };
  return { name: 'a misspelt key', field, spoil };
});

/** Rows with their path and the pair's latest row before. */
function rowsOf({ progress }: ValidBoard) {
  const latest = new Map<string, Row>();
  return progress.updates.flatMap(({ rows }, update) =>
    rows.map((row, index) => {
      const pair = `${row.unit}/${row.group}`;
      const earlier = latest.get(pair);
      latest.set(pair, row);
      return { row, earlier, path: ['updates', update, 'rows', index] as Path };
    }),
  );
}

const targetOf = ({ progress }: ValidBoard, row: Row) =>
  progress.targets.find(({ unit, group }) => unit === row.unit && group === row.group)!;

const NO_TARGET = /chưa có chỉ tiêu/;
const FEWER = /nhiều hơn chỉ tiêu/;

const unknownIds = IDS.flatMap((field): Fault[] => {
  const unit = field.endsWith('unit');
  const [what, file] = unit ? ['đơn vị', 'don-vi\\.json'] : ['nhóm', 'nhom\\.json'];
  const others = NO_TARGET;
  const unknown: Spoil = (board, chance) => {
    const path = placeOf(field, board, chance);
    const id = chance.of(['xyz', 'khong-co-o-day', '12345']);
    put(board, path, id);
    return { path, says: new RegExp(`^không có ${what} "${id}" trong ${file}\\. Hãy`), others };
  };
  const near: Spoil = (board, chance) => {
    const path = placeOf(field, board, chance);
    const id = String(holderOf(board, path)[unit ? 'unit' : 'group']);
    const wrong = chance.of([id.replace('-', ''), `${id.slice(0, 2)}${id.slice(3)}`, `x${id}`]);
    put(board, path, wrong);
    const says = new RegExp(`^không có ${what} "${wrong}" .*Có phải "${id}"\\?`);
    return { path, says, others };
  };
  return [
    { name: 'an unknown id', field, spoil: unknown },
    { name: 'an id almost right', field, spoil: near },
  ];
});

/** Rules between values, each broken once. */
const RULES: [string, string, Spoil][] = [
  [
    'a target twice',
    'targets[]',
    (board, { whole, of }) => {
      const { targets } = lists(board);
      const first = whole(0, targets.length - 1);
      const at = whole(first + 1, targets.length);
      const target = targets[first]!;
      targets.splice(at, 0, { ...target, people: target.people + of([0, 7]) });
      const says = new RegExp(`đã có ở dòng chỉ tiêu thứ ${first + 1}\\. Hãy giữ một dòng`);
      return { path: ['targets', at], says };
    },
  ],
  [
    'a row twice on one day',
    'updates[].rows[]',
    (board, { whole, of }) => {
      const { date, rows } = of(lists(board).updates);
      const update = lists(board).updates.findIndex((one) => one.date === date);
      const first = whole(0, rows.length - 1);
      const at = whole(first + 1, rows.length);
      rows.splice(at, 0, { ...rows[first]! });
      const says = new RegExp(`^ngày ${date} đã có một dòng .*Hãy giữ một dòng`);
      return { path: ['updates', update, 'rows', at], says };
    },
  ],
  [
    'a row without a target',
    'updates[].rows[]',
    (board, { whole, of }) => {
      const update = whole(0, lists(board).updates.length - 1);
      const { rows } = lists(board).updates[update]!;
      const at = whole(0, rows.length);
      const pair = { unit: board.units.at(-1)!.id, group: of(board.groups).id };
      rows.splice(at, 0, { ...pair, joined: 5, completed: 0 });
      return { path: ['updates', update, 'rows', at], says: /chưa có chỉ tiêu\. Hãy thêm/ };
    },
  ],
  [
    'a target taken away',
    'targets[]',
    (board, { of }) => {
      const { row, path } = of(rowsOf(board));
      const { targets } = lists(board);
      targets.splice(targets.indexOf(targetOf(board, row)), 1);
      return { path, says: /chưa có chỉ tiêu\. Hãy thêm/, others: NO_TARGET };
    },
  ],
  [
    'more joined than the target',
    'updates[].rows[].joined',
    (board, { of, whole }) => {
      const { row, path } = of(rowsOf(board));
      row.joined = targetOf(board, row).people + of([1, whole(2, 9000), 123_456_789]);
      const others = /giống số căn cước/;
      return { path: [...path, 'joined'], says: /nhiều hơn chỉ tiêu .*Hãy sửa/, others };
    },
  ],
  [
    'a target below those who joined',
    'targets[].people',
    (board, { of }) => {
      const { row, path } = of(rowsOf(board).filter((one) => one.row.joined > 5));
      targetOf(board, row).people = row.joined - 1;
      return { path: [...path, 'joined'], says: FEWER, others: FEWER };
    },
  ],
  [
    'more completed than joined',
    'updates[].rows[].completed',
    (board, { of, whole }) => {
      const { row, path } = of(rowsOf(board));
      row.completed = row.joined + of([1, whole(2, 900)]);
      return { path: [...path, 'completed'], says: /^hoàn thành .*nhiều hơn tham gia .*Hãy sửa/ };
    },
  ],
  ...[undefined, '', '  '].map((note): [string, string, Spoil] => [
    `fewer joined than before, ${note === undefined ? 'no note' : `note "${note}"`}`,
    'updates[].rows[].joined',
    (board, { of }) => {
      const fallen = rowsOf(board).filter((one) => one.earlier && !one.row.note);
      const { row, earlier, path } = of(fallen);
      row.joined = earlier!.joined - 1;
      row.completed = Math.min(row.completed, row.joined, earlier!.completed);
      if (note !== undefined) row.note = note;
      const says = /^số tham gia giảm từ .* \(ngày .*\) xuống .*ghi lý do vào note/;
      return { path: [...path, 'joined'], says, others: /số hoàn thành giảm/ };
    },
  ]),
  [
    'fewer completed than before',
    'updates[].rows[].completed',
    (board, { of }) => {
      const rising = rowsOf(board).filter(
        ({ row, earlier }) => earlier && earlier.completed > 0 && !row.note,
      );
      const { row, earlier, path } = of(rising);
      row.completed = earlier!.completed - 1;
      const says = /^số hoàn thành giảm từ .* xuống .*ghi lý do vào note/;
      return { path: [...path, 'completed'], says };
    },
  ],
  [
    'a correction without its note',
    'updates[].rows[].note',
    (board, { of }) => {
      const { row, path } = of(rowsOf(board).filter((one) => one.row.note));
      delete row.note;
      const others = /số hoàn thành giảm/;
      return { path: [...path, 'joined'], says: /^số tham gia giảm từ .*ghi lý do/, others };
    },
  ],
  [
    'a day before the campaign',
    'updates[].date',
    (board, { of }) => {
      lists(board).updates[0]!.date = addDays(campaign.start, of([-1, -30, -365]));
      const says = /ở trước ngày bắt đầu chiến dịch 2025-09-30\. Hãy sửa/;
      return { path: ['updates', 0, 'date'], says };
    },
  ],
  [
    'last year’s day',
    'updates[].date',
    (board, { whole }) => {
      const { updates } = lists(board);
      const at = whole(1, updates.length - 1);
      updates[at]!.date = updates[at]!.date.replace('2025', '2024');
      const path = ['updates', at, 'date'];
      return { path, says: /ở trước ngày bắt đầu chiến dịch/, others: /phải sau ngày/ };
    },
  ],
  [
    'a day twice',
    'updates[].date',
    (board, { whole }) => {
      const { updates } = lists(board);
      const at = whole(1, updates.length - 1);
      updates[at]!.date = updates[at - 1]!.date;
      return { path: ['updates', at, 'date'], says: /phải sau ngày .*Hãy xếp .*từ cũ đến mới/ };
    },
  ],
  [
    'a day after the next one',
    'updates[].date',
    (board, { whole }) => {
      const { updates } = lists(board);
      const at = whole(1, updates.length - 1);
      updates[at - 1]!.date = addDays(updates[at]!.date, whole(0, 20));
      return { path: ['updates', at, 'date'], says: /phải sau ngày/, others: /phải sau ngày/ };
    },
  ],
  [
    'two updates in the wrong order',
    'updates[]',
    (board, { whole }) => {
      const { updates } = lists(board);
      const at = whole(1, updates.length - 1);
      [updates[at - 1], updates[at]] = [updates[at]!, updates[at - 1]!];
      return { path: ['updates', at, 'date'], says: /phải sau ngày .*Hãy xếp/ };
    },
  ],
  [
    'fewer than five residents',
    'targets[].people',
    (board, { whole, of }) => {
      const { targets } = lists(board);
      const group = of(board.groups.filter(({ resident }) => resident)).id;
      const at = whole(0, targets.length);
      targets.splice(at, 0, { unit: board.units.at(-1)!.id, group, people: whole(1, 4) });
      return { path: ['targets', at, 'people'], says: /chỉ có \d người, .*Hãy gộp/ };
    },
  ],
];

/** The whole table. */
export const FAULTS: readonly Fault[] = [
  ...wrongValues,
  ...missingKeys,
  ...extraKeys,
  ...misspeltKeys,
  ...unknownIds,
  ...RULES.map(([name, field, spoil]) => ({ name, field, spoil })),
];
