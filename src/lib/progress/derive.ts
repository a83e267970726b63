/**
 * The only arithmetic of the board. Rules: "Derived" under `tien-do.json` in the project's contract;
 * every percentage is worked out in whole-number fractions and rounded once, at the end.
 */
import type { Campaign } from '#schemas/campaign.ts';
import type { Group } from '#schemas/group.ts';
import type { Progress } from '#schemas/progress.ts';
import type { Unit } from '#schemas/unit.ts';
import { addDays, daysBetween } from '#lib/vietnamese/date.ts';
import { ceiling, fraction, minus, toTenths } from './fraction.ts';

/** What the arithmetic needs to know of the campaign. */
export type Pace = Pick<Campaign, 'start' | 'end' | 'targetPercent'>;

/** What one unit reported for one group of people: counts in ascending order of date. */
export interface Pair {
  unit: string;
  group: string;
  people: number;
  /** `note` says why a count is lower than the one before. */
  counts: { date: string; joined: number; completed: number; note?: string | undefined }[];
}

/** Figures of any set of pairs on a day: counts in people, the rest in percent or percentage points, rounded to tenths. */
export interface Figures {
  people: number;
  joined: number;
  completed: number;
  /** joined / people */
  percent: number | null;
  /** completed / people; shown on pages, not part of the open data. */
  completedPercent: number | null;
  requiredPercent: number | null;
  gap: number | null;
  perDayNeeded: number | null;
  weekChange: number | null;
}

export interface GroupFigures extends Figures {
  id: string;
  name: string;
}

export interface UnitFigures extends Figures {
  id: string;
  name: string;
  kind: Unit['kind'];
  sample: boolean;
  /** Date of its last row; null when it has none. */
  reported: string | null;
  /** Ids of the groups for which it has a target but no row. */
  missing: string[];
}

/** The board on the day of one update. */
export interface SeriesPoint {
  date: string;
  joined: number;
  completed: number;
  percent: number | null;
  requiredPercent: number;
}

/** All figures of the board on the day of the last update; `asOf` is null before the first. */
export interface Board {
  status: Progress['status'];
  source: string;
  asOf: string | null;
  total: Figures;
  groups: GroupFigures[];
  units: UnitFigures[];
  series: SeriesPoint[];
}

export interface BoardInput {
  progress: Progress;
  units: readonly Unit[];
  groups: readonly Group[];
  campaign: Pace;
}

/** What was worked out before: board, histories, changes and report all ask for the pairs of one file. */
const known = new WeakMap<Progress, readonly Pair[]>();

/** One Pair for each target, in file order, with the rows reported for it. */
export function pairsOf(progress: Progress): readonly Pair[] {
  const pairs = known.get(progress) ?? sortOut(progress);
  known.set(progress, pairs);
  return pairs;
}

function sortOut({ targets, updates }: Progress): Pair[] {
  const key = ({ unit, group }: { unit: string; group: string }) => `${unit}/${group}`;
  const pairs = targets.map(({ unit, group, people }): Pair => ({
    unit,
    group,
    people,
    counts: [],
  }));
  const byKey = new Map(pairs.map((pair) => [key(pair), pair]));
  for (const { date, rows } of updates) {
    for (const row of rows) {
      const { joined, completed, note } = row;
      byKey.get(key(row))?.counts.push({ date, joined, completed, note });
    }
  }
  return pairs;
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Sum of each pair's latest count at or before `date`, in people; a pair without one counts 0. */
export function countAt(
  pairs: readonly Pair[],
  date: string,
  what: 'joined' | 'completed',
): number {
  return sum(pairs.map(({ counts }) => counts[reportedBy(counts, date) - 1]?.[what] ?? 0));
}

/** How many of the counts, which ascend by date, stand at or before `date`: found by halving, for long files. */
function reportedBy(counts: Pair['counts'], date: string): number {
  let [low, high] = [0, counts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (counts[middle]!.date <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}

const peopleOf = (pairs: readonly Pair[]) => sum(pairs.map(({ people }) => people));

/** `count` of `people` in percent, exactly; null where there is nobody. */
const share = (count: number, people: number) =>
  people > 0 ? fraction(100n * BigInt(count), BigInt(people)) : null;

function requiredAt(date: string, { start, end, targetPercent }: Pace) {
  const length = daysBetween(start, end);
  const elapsed = Math.min(Math.max(daysBetween(start, date), 0), length);
  return fraction(BigInt(targetPercent) * BigInt(elapsed), BigInt(length));
}

/** Figures of a set of pairs on a day; percent and gap are null where there is no target. */
export function figuresAt(pairs: readonly Pair[], date: string, campaign: Pace): Figures {
  const people = peopleOf(pairs);
  const joined = countAt(pairs, date, 'joined');
  const completed = countAt(pairs, date, 'completed');
  const percent = share(joined, people);
  const completedPercent = share(completed, people);
  const required = requiredAt(date, campaign);
  const daysLeft = daysBetween(date, campaign.end);
  const short = BigInt(campaign.targetPercent * people - 100 * joined);
  const perDay = daysLeft > 0 ? ceiling(fraction(short, 100n * BigInt(daysLeft))) : null;
  return {
    people,
    joined,
    completed,
    percent: percent && toTenths(percent),
    completedPercent: completedPercent && toTenths(completedPercent),
    requiredPercent: toTenths(required),
    gap: percent && toTenths(minus(percent, required)),
    perDayNeeded: perDay === null ? null : Math.max(0, Number(perDay)),
    weekChange: joined - countAt(pairs, addDays(date, -7), 'joined'),
  };
}

/** Figures before the first update: targets are known, nothing else is. */
function unreported(pairs: readonly Pair[]): Figures {
  return {
    people: peopleOf(pairs),
    joined: 0,
    completed: 0,
    percent: null,
    completedPercent: null,
    requiredPercent: null,
    gap: null,
    perDayNeeded: null,
    weekChange: null,
  };
}

/** Figures of a set of pairs on the board's day, or of its targets alone before the first update. */
export function figuresOn(pairs: readonly Pair[], asOf: string | null, campaign: Pace): Figures {
  return asOf === null ? unreported(pairs) : figuresAt(pairs, asOf, campaign);
}

/** Everything that pages and the open data show, on the day of the last update. */
export function deriveBoard({ progress, units, groups, campaign }: BoardInput): Board {
  const pairs = pairsOf(progress);
  const asOf = progress.updates.at(-1)?.date ?? null;
  const figures = (some: readonly Pair[]) => figuresOn(some, asOf, campaign);
  const ofGroup = Map.groupBy(pairs, ({ group }) => group);
  const ofUnit = Map.groupBy(pairs, ({ unit }) => unit);
  return {
    status: progress.status,
    source: progress.source,
    asOf,
    total: figures(pairs),
    groups: groups.flatMap(({ id, name }) => {
      const own = ofGroup.get(id);
      return own ? [{ id, name, ...figures(own) }] : [];
    }),
    units: units.flatMap(({ id, name, kind, sample }) => {
      const own = ofUnit.get(id);
      return own ? [{ id, name, kind, sample, ...figures(own), ...reporting(own, groups) }] : [];
    }),
    series: progress.updates.map(({ date }) => pointAt(pairs, date, campaign)),
  };
}

function reporting(pairs: readonly Pair[], groups: readonly Group[]) {
  const silent = new Set(
    pairs.filter((pair) => pair.counts.length === 0).map((pair) => pair.group),
  );
  return {
    reported: reportDates(pairs).at(-1) ?? null,
    missing: groups.map(({ id }) => id).filter((id) => silent.has(id)),
  };
}

/** Days on which any of the pairs was reported, ascending, each once. */
export function reportDates(pairs: readonly Pair[]): string[] {
  return [...new Set(pairs.flatMap(({ counts }) => counts.map(({ date }) => date)))].sort();
}

/** A set of pairs on one day, as the charts over time show it. */
export function pointAt(pairs: readonly Pair[], date: string, campaign: Pace): SeriesPoint {
  const joined = countAt(pairs, date, 'joined');
  const completed = countAt(pairs, date, 'completed');
  const percent = share(joined, peopleOf(pairs));
  const requiredPercent = toTenths(requiredAt(date, campaign));
  return { date, joined, completed, percent: percent && toTenths(percent), requiredPercent };
}
