/** Adds one day's counts to the board's data; judged by the rules that the site itself lives by. */
import type { ProgressFault } from '#lib/progress/check.ts';
import { progressFaults } from '#lib/progress/check.ts';
import type { Group } from '#schemas/group.ts';
import type { Progress } from '#schemas/progress.ts';
import { progressSchema } from '#schemas/progress.ts';
import type { Unit } from '#schemas/unit.ts';
import type { FormFault } from './cells.ts';
import type { ReportRow } from './read-table.ts';

type Update = Progress['updates'][number];
type Row = Update['rows'][number];

export interface World {
  units: readonly Pick<Unit, 'id' | 'name'>[];
  groups: readonly Pick<Group, 'id' | 'name' | 'resident'>[];
  /** First day of the campaign. */
  start: string;
}

/** One row that the import writes; `before` is the day's row as it stands, null when there is none. */
export interface Change {
  unit: string;
  group: string;
  before: Row | null;
  /** The pair's latest row of an earlier day, to judge a new row by. */
  earlier: Row | null;
  after: Row;
}

export interface Merged {
  next: Progress;
  changes: Change[];
  faults: FormFault[];
}

const samePair = (a: Pick<Row, 'unit' | 'group'>) => (b: Pick<Row, 'unit' | 'group'>) =>
  a.unit === b.unit && a.group === b.group;

/** The data with the rows of one day put in; everything else stays as it was. */
export function merge(
  progress: Progress,
  day: string,
  reported: readonly ReportRow[],
  world: World,
): Merged {
  const existing = progress.updates.find(({ date }) => date === day);
  const changes = reported.flatMap((row) => {
    const before = existing?.rows.find(samePair(row)) ?? null;
    const after = rowOf(row);
    if (before && sameCounts(before, after)) return [];
    const earlier = latestBefore(progress, day, row);
    return [{ unit: row.unit, group: row.group, before, earlier, after }];
  });
  const rows = placed(existing?.rows ?? [], changes, progress.targets);
  const next = { ...progress, updates: withUpdate(progress.updates, { date: day, rows }) };
  const judged = changes.length > 0 ? next : progress;
  return {
    next: judged,
    changes,
    faults: [...targetFaults(reported, progress), ...ruleFaults(judged, day, reported, world)],
  };
}

const rowOf = ({ unit, group, joined, completed, note }: ReportRow): Row => ({
  ...{ unit, group, joined, completed },
  ...(note && { note }),
});

/** An empty note in a form does not take away the reason that stands in the file. */
const sameCounts = (before: Row, after: Row) =>
  before.joined === after.joined &&
  before.completed === after.completed &&
  (!after.note || before.note === after.note);

function latestBefore({ updates }: Progress, day: string, pair: ReportRow): Row | null {
  const rows = updates.filter(({ date }) => date < day).flatMap((update) => update.rows);
  return rows.findLast(samePair(pair)) ?? null;
}

/** Changed rows keep their line; new ones stand where the list of targets has them. */
function placed(rows: readonly Row[], changes: readonly Change[], targets: Progress['targets']) {
  const order = (row: Row) => {
    const index = targets.findIndex(samePair(row));
    return index < 0 ? targets.length : index;
  };
  const next = rows.map((row) => changes.find(samePair(row))?.after ?? row);
  for (const { before, after } of changes) {
    if (before) continue;
    const index = next.findIndex((row) => order(row) > order(after));
    next.splice(index < 0 ? next.length : index, 0, after);
  }
  return next;
}

function withUpdate(updates: readonly Update[], update: Update): Update[] {
  const others = updates.filter(({ date }) => date !== update.date);
  const index = others.findIndex(({ date }) => date > update.date);
  return others.toSpliced(index < 0 ? others.length : index, 0, update);
}

/** A form cannot change a target: the whole ward's percentages hang on it. */
function targetFaults(reported: readonly ReportRow[], { targets }: Progress): FormFault[] {
  return reported.flatMap((row) => {
    const target = targets.find(samePair(row));
    if (!target || row.people === undefined || row.people === target.people) return [];
    const message = `chỉ tiêu trong tien-do.json là ${target.people}. Hãy sửa ô này thành ${target.people}; nếu chỉ tiêu đổi thật thì sửa people trong targets của tien-do.json rồi chạy lại`;
    return [{ ...row.place.people, value: String(row.people), message }];
  });
}

function ruleFaults(
  next: Progress,
  day: string,
  reported: readonly ReportRow[],
  world: World,
): FormFault[] {
  const shape = progressSchema.safeParse(next).error?.issues ?? [];
  const found: Pick<ProgressFault, 'path' | 'message'>[] = [
    ...shape.map(({ path, message }) => ({ path: path as ProgressFault['path'], message })),
    ...progressFaults(next, world),
  ];
  return found.map(({ path, message }) => {
    const [list, at, field, line, column] = path;
    const update = list === 'updates' ? next.updates[Number(at)] : undefined;
    const row = field === 'rows' ? update?.rows[Number(line)] : undefined;
    const source = row && update?.date === day ? reported.find(samePair(row)) : undefined;
    if (!row || !source) return { file: 'tien-do.json', message: `${path.join('.')}: ${message}` };
    const cell = column === 'joined' || column === 'completed' ? column : 'group';
    const value = cell === 'group' ? {} : { value: String(source[cell]) };
    // The rules speak of the JSON file; whoever fills a form has columns.
    const cure = message.replace('ghi lý do vào note', 'ghi lý do vào cột Ghi chú');
    return { ...source.place[cell], ...value, message: cure };
  });
}
