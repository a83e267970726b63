/** Rules between the rows of `tien-do.json` and the files it names; the shape of each row is the schema's business. */
import { nearest } from '#lib/nearest.ts';
import { formatWhole } from '#lib/vietnamese/number.ts';
import type { Group } from '#schemas/group.ts';
import type { Progress } from '#schemas/progress.ts';
import type { Unit } from '#schemas/unit.ts';

/** What is wrong in `tien-do.json` and what to write instead, in Vietnamese; `path` leads to the value. */
export interface ProgressFault {
  path: (string | number)[];
  message: string;
}

type Path = ProgressFault['path'];
type Row = Progress['updates'][number]['rows'][number];
type Target = Progress['targets'][number];

interface Context {
  units: readonly Pick<Unit, 'id'>[];
  groups: readonly Pick<Group, 'id' | 'resident'>[];
  /** First day of the campaign, ISO. */
  start: string;
}

/** The context as it is asked for every row of a long file. */
interface Known {
  units: ReadonlySet<string>;
  groups: ReadonlySet<string>;
  residents: ReadonlySet<string>;
  start: string;
}

/** Smallest group of residents that may be published: below it, a count can point at a person. */
const SMALLEST_RESIDENT_GROUP = 5;

/** Every fault between rows of the board's data, in the order in which they stand in the file. */
export function progressFaults(progress: Progress, context: Context): ProgressFault[] {
  const known: Known = {
    ...context,
    units: new Set(context.units.map(({ id }) => id)),
    groups: new Set(context.groups.map(({ id }) => id)),
    residents: new Set(context.groups.filter(({ resident }) => resident).map(({ id }) => id)),
  };
  return [...targetFaults(progress.targets, known), ...updateFaults(progress, known)];
}

const key = ({ unit, group }: { unit: string; group: string }) => `${unit}/${group}`;
const pairName = ({ unit, group }: { unit: string; group: string }) =>
  `đơn vị "${unit}", nhóm "${group}"`;

function targetFaults(targets: readonly Target[], known: Known): ProgressFault[] {
  const firstLine = new Map<string, number>();
  return targets.flatMap((target, index) => {
    const path = ['targets', index];
    const faults = idFaults(target, path, known);
    const earlier = firstLine.get(key(target));
    if (earlier === undefined) {
      firstLine.set(key(target), index);
    } else {
      faults.push({
        path,
        message: `chỉ tiêu của ${pairName(target)} đã có ở dòng chỉ tiêu thứ ${earlier + 1}. Hãy giữ một dòng`,
      });
    }
    if (known.residents.has(target.group) && target.people < SMALLEST_RESIDENT_GROUP) {
      faults.push({
        path: [...path, 'people'],
        message: `nhóm người dân chỉ có ${target.people} người, dễ lộ ai đã tham gia. Hãy gộp với nhóm khác hoặc đơn vị khác để có từ ${SMALLEST_RESIDENT_GROUP} người trở lên`,
      });
    }
    return faults;
  });
}

function updateFaults({ targets, updates }: Progress, known: Known): ProgressFault[] {
  const targetOf = new Map(targets.map((target) => [key(target), target]));
  const latest = new Map<string, { row: Row; date: string }>();
  return updates.flatMap(({ date, rows }, index) => {
    const path = ['updates', index];
    const faults = dateFaults(date, updates[index - 1]?.date, known.start, [...path, 'date']);
    const seen = new Set<string>();
    rows.forEach((row, line) => {
      const rowPath = [...path, 'rows', line];
      const pair = key(row);
      faults.push(...idFaults(row, rowPath, known));
      if (seen.has(pair)) {
        faults.push({
          path: rowPath,
          message: `ngày ${date} đã có một dòng của ${pairName(row)}. Hãy giữ một dòng`,
        });
      }
      seen.add(pair);
      const wrongCounts = countFaults(row, targetOf.get(pair), rowPath);
      faults.push(...wrongCounts);
      // What stands in the wrong order cannot be told to fall.
      const earlier = latest.get(pair);
      if (earlier !== undefined && date < earlier.date) return;
      if (earlier !== undefined) faults.push(...dropFaults(row, earlier, rowPath));
      // A count that cannot be must not make the next, right one look like a drop.
      if (wrongCounts.length === 0) latest.set(pair, { row, date });
    });
    return faults;
  });
}

function idFaults(pair: { unit: string; group: string }, path: Path, known: Known) {
  return [
    ...unknownId(pair, 'unit', known.units, 'đơn vị', 'don-vi.json', path),
    ...unknownId(pair, 'group', known.groups, 'nhóm', 'nhom.json', path),
  ];
}

function unknownId(
  pair: { unit: string; group: string },
  field: 'unit' | 'group',
  known: ReadonlySet<string>,
  what: string,
  file: string,
  path: Path,
): ProgressFault[] {
  const id = pair[field];
  if (known.has(id)) return [];
  const guess = nearest(id, [...known]);
  const hint = guess ? ` Có phải "${guess}"?` : '';
  return [
    {
      path: [...path, field],
      message: `không có ${what} "${id}" trong ${file}.${hint} Hãy sửa mã, hoặc thêm ${what} vào ${file}`,
    },
  ];
}

function dateFaults(date: string, previous: string | undefined, start: string, path: Path) {
  const faults: ProgressFault[] = [];
  if (date < start) {
    faults.push({
      path,
      message: `ngày ${date} ở trước ngày bắt đầu chiến dịch ${start}. Hãy sửa ngày, hoặc bỏ lần báo cáo này`,
    });
  }
  if (previous !== undefined && date <= previous) {
    faults.push({
      path,
      message: `ngày ${date} phải sau ngày ${previous} của lần báo cáo đứng trước. Hãy xếp các lần báo cáo từ cũ đến mới, mỗi ngày một lần`,
    });
  }
  return faults;
}

function countFaults(row: Row, target: Target | undefined, path: Path): ProgressFault[] {
  const faults: ProgressFault[] = [];
  if (target === undefined) {
    faults.push({
      path,
      message: `${pairName(row)} chưa có chỉ tiêu. Hãy thêm một dòng vào targets, hoặc bỏ dòng này`,
    });
  } else if (row.joined > target.people) {
    faults.push({
      path: [...path, 'joined'],
      message: `đã tham gia ${formatWhole(row.joined)} người, nhiều hơn chỉ tiêu ${formatWhole(target.people)} người. Hãy sửa số tham gia, hoặc sửa people trong targets`,
    });
  }
  if (row.completed > row.joined) {
    faults.push({
      path: [...path, 'completed'],
      message: `hoàn thành ${formatWhole(row.completed)} người, nhiều hơn tham gia ${formatWhole(row.joined)} người. Hãy sửa một trong hai số: ai hoàn thành thì cũng đã tham gia`,
    });
  }
  return faults;
}

function dropFaults(row: Row, earlier: { row: Row; date: string }, path: Path) {
  if (row.note?.trim()) return [];
  return (['joined', 'completed'] as const)
    .filter((what) => row[what] < earlier.row[what])
    .map((what) => ({
      path: [...path, what],
      message: `${what === 'joined' ? 'số tham gia' : 'số hoàn thành'} giảm từ ${formatWhole(earlier.row[what])} (ngày ${earlier.date}) xuống ${formatWhole(row[what])}. Số này cộng dồn nên không giảm: hãy sửa số, hoặc ghi lý do vào note, ví dụ "Đếm lại, bỏ người trùng"`,
    }));
}
