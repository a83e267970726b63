/** What the board's figures were before: each unit over time, and what the last update changed. */
import type { Group } from '#schemas/group.ts';
import { countAt, figuresOn, pairsOf, pointAt, reportDates } from './derive.ts';
import type { BoardInput, GroupFigures, Pair, SeriesPoint } from './derive.ts';

/** A remark that a unit sent with a row. */
export interface Remark {
  date: string;
  group: string;
  text: string;
}

/** One unit over time. */
export interface UnitHistory {
  /** The unit's groups on the board's day; of a group without a row only the target. */
  groups: GroupFigures[];
  /** The unit's totals on each day on which it reported. */
  series: SeriesPoint[];
  remarks: Remark[];
}

/** Change of a count between the last two updates, in people. */
export interface Change {
  joined: number;
  completed: number;
}

/** A count that was set right: lower than the one reported before, and why. */
export interface Correction {
  unit: string;
  group: string;
  text: string;
}

/** What the last update changed; `from` is null when it is also the first. */
export interface Changes extends Change {
  from: string | null;
  to: string;
  /** How many units sent a row. */
  unitsHeard: number;
  groups: (Change & { id: string; name: string })[];
  corrections: Correction[];
}

/** Every unit that has a target, by its id. */
export function unitHistories(input: BoardInput): Map<string, UnitHistory> {
  const { progress, groups, campaign } = input;
  const asOf = progress.updates.at(-1)?.date ?? null;
  const ofUnit = Map.groupBy(pairsOf(progress), ({ unit }) => unit);
  return new Map(
    [...ofUnit].map(([unit, pairs]) => [
      unit,
      {
        groups: named(pairs, groups).map(({ pair, ...group }) => ({
          ...group,
          ...figuresOn([pair], pair.counts.length > 0 ? asOf : null, campaign),
        })),
        series: reportDates(pairs).map((date) => pointAt(pairs, date, campaign)),
        remarks: named(pairs, groups).flatMap(({ pair, name }) =>
          pair.counts.flatMap(({ date, note }) =>
            note ? [{ date, group: name, text: note }] : [],
          ),
        ),
      },
    ]),
  );
}

/** A unit's pairs with the names of their groups, in the order of the groups. */
function named(pairs: readonly Pair[], groups: readonly Group[]) {
  return groups.flatMap(({ id, name }) =>
    pairs.filter(({ group }) => group === id).map((pair) => ({ id, name, pair })),
  );
}

/** What changed between the last two updates; null before the first. */
export function latestChanges({ progress, units, groups }: BoardInput): Changes | null {
  const to = progress.updates.at(-1);
  if (!to) return null;
  const from = progress.updates.at(-2)?.date ?? null;
  const pairs = pairsOf(progress);
  const grown = (some: readonly Pair[], what: 'joined' | 'completed') =>
    Number(countAt(some, to.date, what) - (from === null ? 0n : countAt(some, from, what)));
  const change = (some: readonly Pair[]): Change => ({
    joined: grown(some, 'joined'),
    completed: grown(some, 'completed'),
  });
  return {
    from,
    to: to.date,
    ...change(pairs),
    unitsHeard: new Set(to.rows.map(({ unit }) => unit)).size,
    groups: groups.flatMap(({ id, name }) => {
      const own = pairs.filter(({ group }) => group === id);
      return own.length > 0 ? [{ id, name, ...change(own) }] : [];
    }),
    corrections: units.flatMap(({ id, name }) =>
      named(
        pairs.filter(({ unit }) => unit === id),
        groups,
      ).flatMap(({ pair, name: group }) => {
        const text = correctionOn(pair, to.date);
        return text === undefined ? [] : [{ unit: name, group, text }];
      }),
    ),
  };
}

/** The note of a pair's row on a day, where that row is lower than the one before. */
function correctionOn({ counts }: Pair, date: string): string | undefined {
  const [earlier, latest] = counts.slice(-2);
  if (!earlier || latest?.date !== date) return undefined;
  const lower = latest.joined < earlier.joined || latest.completed < earlier.completed;
  return lower ? latest.note : undefined;
}
