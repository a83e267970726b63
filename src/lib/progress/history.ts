/** Each unit of the board over time. */
import type { Group } from '#schemas/group.ts';
import type { Unit } from '#schemas/unit.ts';
import { figuresOn, pairsOf, pointAt, reportDates } from './derive.ts';
import type { BoardInput, GroupFigures, Pair, SeriesPoint } from './derive.ts';

/** A count that was set right: lower than the one reported before, and why. */
export interface Correction {
  date: string;
  unit: string;
  group: string;
  text: string;
}

/** One unit over time. */
export interface UnitHistory {
  /** The unit's groups on the board's day; of a group without a row only the target. */
  groups: GroupFigures[];
  /** The unit's totals on each day on which it reported. */
  series: SeriesPoint[];
  corrections: Correction[];
}

/** Every unit that has a target, by its id. */
export function unitHistories(input: BoardInput): Map<string, UnitHistory> {
  const { progress, units, groups, campaign } = input;
  const asOf = progress.updates.at(-1)?.date ?? null;
  const ofUnit = Map.groupBy(pairsOf(progress), ({ unit }) => unit);
  return new Map(
    units.flatMap((unit): [string, UnitHistory][] => {
      const pairs = ofUnit.get(unit.id);
      if (!pairs) return [];
      const history = {
        groups: groups.flatMap(({ id, name }) =>
          pairs
            .filter(({ group }) => group === id)
            .map((pair) => ({
              id,
              name,
              ...figuresOn([pair], pair.counts.length > 0 ? asOf : null, campaign),
            })),
        ),
        series: reportDates(pairs).map((date) => pointAt(pairs, date, campaign)),
        corrections: correctionsOf(pairs, unit, groups),
      };
      return [[unit.id, history]];
    }),
  );
}

/** Where the counts of a unit's pairs went down, and why; its other remarks are for the office alone. */
export function correctionsOf(
  pairs: readonly Pair[],
  unit: Unit,
  groups: readonly Group[],
): Correction[] {
  return pairs.flatMap(({ group: id, counts }) => {
    const group = groups.find((one) => one.id === id)?.name ?? id;
    return counts.flatMap(({ date, joined, completed, note }, index) => {
      const earlier = counts[index - 1];
      const lower = earlier && (joined < earlier.joined || completed < earlier.completed);
      return lower && note ? [{ date, unit: unit.name, group, text: note }] : [];
    });
  });
}
