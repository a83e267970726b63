/** Boards of many sizes that keep every rule, made from a number: the same number, the same board. */
import { addDays } from '#lib/vietnamese/date.ts';
import type { Group } from '#schemas/group.ts';
import type { Progress } from '#schemas/progress.ts';
import type { Unit } from '#schemas/unit.ts';
import { campaign } from './world.ts';

type Row = Progress['updates'][number]['rows'][number];

/** What is left to chance. */
export interface Chance {
  /** A whole number between two bounds, both possible. */
  whole: (min: number, max: number) => number;
  of: <T>(items: readonly T[]) => T;
}

/** A generator of pseudo-random numbers (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return { whole, of: (items) => items[whole(0, items.length - 1)]! };
}

export interface ValidBoard {
  progress: Progress;
  /** The last one has no target. */
  units: Unit[];
  groups: Group[];
}

const GROUPS: Group[] = [
  { id: 'can-bo', name: 'Cán bộ', resident: false },
  { id: 'hoc-sinh', name: 'Học sinh', resident: true },
  { id: 'hoi-vien', name: 'Hội viên', resident: true },
  { id: 'doan-vien', name: 'Đoàn viên', resident: true },
];

/** Units, groups and updates: now and then a large ward, mostly small ones. */
const SIZES: readonly [number, number, number][] = [
  ...Array<[number, number, number]>(60).fill([1, 2, 2]),
  ...Array<[number, number, number]>(30).fill([3, 3, 3]),
  ...Array<[number, number, number]>(6).fill([8, 3, 6]),
  [24, 4, 8],
];

/**
 * A board in which the first target's counts rise from update to update without a note, the
 * second's fall once with one, and the others report when they like.
 */
export function boardOf({ whole, of }: Chance): ValidBoard {
  const [unitCount, groupCount, updateCount] = of(SIZES);
  const groups = GROUPS.slice(0, groupCount);
  const units = Array.from({ length: unitCount + 1 }, (_, index): Unit => ({
    ...{ id: `truong-mau-${index + 1}`, name: `Trường mẫu ${index + 1}` },
    ...{ sample: true, kind: 'truong-hoc' },
  }));
  const pairs = units.slice(0, -1).flatMap((unit) => groups.map((group) => [unit.id, group.id]));
  const targets = pairs
    .filter((_, index) => index < 2 || whole(0, 3) > 0)
    .map(([unit = '', group = '']) => ({ unit, group, people: whole(60, 2000) }));
  const latest = targets.map(() => ({ joined: 0, completed: 0 }));
  let date = campaign.start;
  const updates = Array.from({ length: updateCount }, (_, step) => {
    date = addDays(date, whole(step === 0 ? 0 : 2, 5));
    const rows = targets.flatMap(({ unit, group, people }, index): Row[] => {
      if (index > 1 && whole(0, 3) === 0) return [];
      const before = latest[index]!;
      const joined = Math.min(people - 1, before.joined + whole(2, Math.ceil(people / 10)));
      const completed = Math.min(joined - 1, before.completed + 1);
      const fallen = { joined: before.joined - 1, completed: Math.max(0, before.completed - 1) };
      const falls = before.joined > 1 && (index > 0 && step === 1 ? index === 1 : false);
      latest[index] = falls ? fallen : { joined, completed };
      return [{ unit, group, ...latest[index], ...(falls && { note: 'Đếm lại' }) }];
    });
    return { date, rows };
  });
  const progress: Progress = { status: 'sample', source: 'Số liệu minh họa', targets, updates };
  return { progress, units, groups };
}

/** How people and programs lay out JSON. */
export const LAYOUTS = ['rows', '  ', '\t', ''] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The text of a board: a target or row a line as the import writes it, indented throughout, or on one line. */
export function textOf(value: unknown, layout: Layout): string {
  return layout === 'rows' ? `${inRows(value, [])}\n` : JSON.stringify(value, null, layout);
}

function inRows(value: unknown, path: (string | number)[]): string {
  const isRow = path.length === (path[0] === 'targets' ? 2 : 4);
  if (typeof value !== 'object' || value === null || isRow) {
    return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  }
  const list = Array.isArray(value);
  const parts = Object.entries(value).map(([key, inner]) =>
    list
      ? inRows(inner, [...path, Number(key)])
      : `${JSON.stringify(key)}: ${inRows(inner, [...path, key])}`,
  );
  const [open, close] = list ? ['[', ']'] : ['{', '}'];
  const pad = '  '.repeat(path.length);
  return parts.length === 0
    ? `${open}${close}`
    : `${open}\n${parts.map((part) => `${pad}  ${part}`).join(',\n')}\n${pad}${close}`;
}
