/** What is shown of an answer: texts in pieces, those that were asked for marked. */
import { searchWords } from '../vietnamese/search-word.ts';
import { findTasks } from './find.ts';
import type { Found } from './find.ts';
import type { Task, Tasks } from './tasks.ts';

export interface Piece {
  text: string;
  hit: boolean;
}

export interface Result {
  kind: string;
  path: string;
  title: Piece[];
  /** The step or section that was asked for. */
  part: { path: string; text: Piece[] } | null;
  /** One line of the text, where no part says more. */
  line: Piece[];
}

/** An answer that leaves more of the question open than this is a guess. */
const SURE = 0.4;
/** What scores less than this share of the best is left out. */
const WORTHY = 0.5;
/** Guesses that are offered when nothing is sure. */
const GUESSES = 3;

/** At most `most` results, best first; when none is sure, a few of the nearest, and `sure` says so. */
export function resultsFor(
  all: Tasks,
  question: string,
  most: number,
): { sure: boolean; results: Result[] } {
  const { found, meant } = findTasks(all, question);
  const toResult = (one: Found) => show(all.tasks[one.task]!, one.part, meant);
  const sure = found.filter(
    ({ share, score }) => share >= SURE && score >= WORTHY * found[0]!.score,
  );
  return sure.length > 0
    ? { sure: true, results: sure.slice(0, most).map(toResult) }
    : { sure: false, results: found.slice(0, GUESSES).map(toResult) };
}

function show({ kind, path, title, line, parts }: Task, at: number | null, meant: Set<string>) {
  const part = at === null ? undefined : parts[at]!;
  const label = part?.step ? `Bước ${part.step}: ` : '';
  return {
    kind,
    path,
    title: inPieces(title, meant),
    part: part
      ? { path: part.path, text: [{ text: label, hit: false }, ...inPieces(part.title, meant)] }
      : null,
    line: inPieces(line, meant),
  };
}

/** A text cut where a word of `meant` (plain forms) begins or ends; joined again it is the same text. */
export function inPieces(text: string, meant: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { plain, start, end } of searchWords(text)) {
    if (!meant.has(plain)) continue;
    pieces.push({ text: text.slice(from, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    from = end;
  }
  return [...pieces, { text: text.slice(from), hit: false }].filter((piece) => piece.text !== '');
}
