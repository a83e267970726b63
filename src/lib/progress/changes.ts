/** What the last update changed against the one before it. */
import { countAt, pairsOf } from './derive.ts';
import type { BoardInput, Pair } from './derive.ts';
import { correctionsOf } from './history.ts';
import type { Correction } from './history.ts';

/** Change of a count between the last two updates, in people. */
export interface Change {
  joined: number;
  completed: number;
}

/** `from` is null when the last update is also the first. */
export interface Changes extends Change {
  from: string | null;
  to: string;
  /** How many units sent a row. */
  unitsHeard: number;
  groups: (Change & { id: string; name: string })[];
  corrections: Correction[];
}

/** What changed between the last two updates; null before the first. */
export function latestChanges({ progress, units, groups }: BoardInput): Changes | null {
  const to = progress.updates.at(-1);
  if (!to) return null;
  const from = progress.updates.at(-2)?.date ?? null;
  const pairs = pairsOf(progress);
  const ofGroup = Map.groupBy(pairs, ({ group }) => group);
  const ofUnit = Map.groupBy(pairs, ({ unit }) => unit);
  const grown = (some: readonly Pair[], what: 'joined' | 'completed') =>
    countAt(some, to.date, what) - (from === null ? 0 : countAt(some, from, what));
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
      const own = ofGroup.get(id);
      return own ? [{ id, name, ...change(own) }] : [];
    }),
    corrections: units
      .flatMap((unit) => correctionsOf(ofUnit.get(unit.id) ?? [], unit, groups))
      .filter(({ date }) => date === to.date),
  };
}
