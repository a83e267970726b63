/** From opened files to what would be written: pure, so that a test needs no folder. */
import type { Progress } from '#schemas/progress.ts';
import type { FormFault } from './cells.ts';
import type { Collected } from './collect.ts';
import { collect, dayOf } from './collect.ts';
import type { Opened } from './files.ts';
import type { Change, World } from './merge.ts';
import { merge } from './merge.ts';
import { readForm } from './read-form.ts';

export interface Plan {
  day: string;
  next: Progress;
  changes: Change[];
  collected: Collected;
  /** Files whose forms are empty. */
  empty: string[];
  notices: string[];
}

/** What an import of these files would do, or every fault in them; null when all of them are empty. */
export function planImport(
  opened: readonly (Opened | FormFault)[],
  progress: Progress,
  world: World,
  given: string | null,
): { plan: Plan } | { faults: FormFault[] } | null {
  const read = opened.map((one) =>
    'sheets' in one ? readForm(one.file, one.sheets, world) : { reports: [], faults: [one] },
  );
  const reports = read.flatMap((one) => one.reports);
  const faults = read.flatMap((one) => one.faults);
  const collected = collect(reports, progress.targets);
  if (faults.length === 0 && reports.every(({ rows }) => rows.length === 0)) return null;

  const dated = dayOf(reports, given, world.start);
  if ('faults' in dated) return { faults: [...faults, ...dated.faults] };
  const { next, changes, faults: broken } = merge(progress, dated.day, collected.rows, world);
  if (faults.length + broken.length > 0) return { faults: [...faults, ...broken] };
  const filled = new Set(reports.flatMap(({ file, rows }) => (rows.length > 0 ? [file] : [])));
  const empty = [...new Set(reports.map(({ file }) => file))].filter((file) => !filled.has(file));
  return { plan: { day: dated.day, next, changes, collected, empty, notices: dated.notices } };
}
