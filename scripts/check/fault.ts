/** What the content check says: one line of its report, and what it collects. */
import { nearest } from '#lib/nearest.ts';

/** Where and what: `message` says in Vietnamese what is wrong and what to write instead. */
export interface Fault {
  /** Relative to the content folder, with forward slashes. */
  file: string;
  line?: number | undefined;
  /** Way to the value in its file, e.g. `updates[2].rows[0].joined`. */
  field?: string | undefined;
  message: string;
  /** What stands on the line, short enough to show. */
  found?: string | undefined;
}

/** Something that nobody has told us yet: allowed, but staff should fill it in. */
export interface Gap {
  file: string;
  line?: number | undefined;
  field?: string | undefined;
  /** What is missing, in Vietnamese. */
  name: string;
  /** What the site shows in the meantime. */
  shown: string;
  found?: string | undefined;
}

/** On which day the sources of a file were looked up. */
export interface CheckedOn {
  file: string;
  line?: number | undefined;
  found?: string | undefined;
  /** ISO date. */
  date: string;
}

/** The day of the board's figures and the campaign's days, ISO. */
export interface FiguresDay {
  asOf: string;
  start: string;
  end: string;
}

export interface CheckResult {
  faults: Fault[];
  advice: Fault[];
  gaps: Gap[];
  ages: CheckedOn[];
  /** null before the first update, or where a date cannot be read. */
  figures: FiguresDay | null;
}

export type Path = readonly PropertyKey[];

/** A path as people read it: `['rows', 0, 'unit']` → `rows[0].unit`. */
export function fieldName(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** ` Có phải "x"?` when one of the known words is close, else nothing. */
export function hint(word: string, known: Iterable<string>): string {
  const guess = nearest(word, [...known]);
  return guess === undefined ? '' : ` Có phải "${guess}"?`;
}

/** Faults by file and line, the same one never twice. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const unique = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return [...unique.values()].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0),
  );
}
