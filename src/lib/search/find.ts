/** Answers a question from the list of tasks, best first. */
import { isCommon } from '../vietnamese/common-words.ts';
import { LIKELY, readings, total } from './readings.ts';
import type { Reading } from './readings.ts';
import type { Tasks } from './tasks.ts';

export interface Found {
  task: number;
  /** The part that answers together with the title; null when the title alone answers as well. */
  part: number | null;
  score: number;
  /** Share of the question that it answers, 0–1. */
  share: number;
}

/** What a question found, and the plain words that it most likely meant, for marking them in texts. */
export interface Answer {
  found: Found[];
  meant: Set<string>;
}

/** Words that stand side by side in the question and in the text mean this much more than apart. */
const TOGETHER = 0.25;
/** How far a title of nothing but the words asked for is raised over one that says much else. */
const CLOSE = 0.3;
/** What a typed word that no text holds is worth: it makes every answer less sure. */
const UNKNOWN = 1;

type Gains = { reading: Reading; gain: number }[];

/** Every task that holds a word of the question, best first. */
export function findTasks(all: Tasks, question: string): Answer {
  const { words, single, found } = readings(all, question);
  const gains = new Map<number, Gains>();
  for (const reading of found)
    for (const [field, gain] of gainsOf(all, reading))
      gains.set(field, [...(gains.get(field) ?? []), { reading, gain }]);
  const whole = total(
    words.map(({ plain }, at) =>
      Math.max(
        isCommon(plain) ? 0 : UNKNOWN,
        ...single[at]!.filter(({ to }) => to === at + 1).map(({ worth }) => total(worth)),
      ),
    ),
  );
  const ids = (readings: Reading[]) =>
    new Set(readings.flatMap(({ terms }) => terms.flatMap((term) => [...term.keys()])));
  const meant = ids(found);
  const byTask = new Map<number, number[]>();
  for (const field of gains.keys()) {
    const { task } = all.fields[field]!;
    byTask.set(task, [...(byTask.get(task) ?? []), field]);
  }
  const answers = [...byTask].map(([task, fields]) => {
    const { part, sum } = bestPart(all, words.length, fields, gains);
    const close = closeness(all, all.titles[task]!, meant);
    return {
      task,
      part,
      score: sum * (1 - CLOSE + CLOSE * close),
      share: Math.min(1, sum / whole),
    };
  });
  return {
    found: answers.sort((a, b) => b.score - a.score || a.task - b.task),
    meant: new Set(
      [...ids(found.filter(({ trust }) => trust >= LIKELY))]
        .map((id) => all.words[id]!.plain)
        .filter((plain) => !isCommon(plain)),
    ),
  };
}

/** What a reading earns in each field that holds its words one after the other. */
function gainsOf(all: Tasks, { terms, worth, trust }: Reading): Map<number, number> {
  const gains = new Map<number, number>();
  for (const id of terms[0]!.keys())
    for (const { field, at } of all.words[id]!.places) {
      const { words, weight } = all.fields[field]!;
      const sure = terms.map((term, index) => term.get(words[at + index]!));
      if (sure.includes(undefined)) continue;
      const sum = total(worth.map((one, index) => one * sure[index]!));
      const gain = sum * weight * trust * (1 + TOGETHER * (terms.length - 1));
      gains.set(field, Math.max(gain, gains.get(field) ?? 0));
    }
  return gains;
}

/** The task's own texts together with the one part that adds most to them. */
function bestPart(all: Tasks, length: number, fields: number[], gains: Map<number, Gains>) {
  const isPart = (field: number) => all.fields[field]!.part !== null;
  const own = fields.filter((field) => !isPart(field)).flatMap((field) => gains.get(field)!);
  return fields.filter(isPart).reduce<{ part: number | null; sum: number }>(
    (best, field) => {
      const sum = cover(length, [...own, ...gains.get(field)!]);
      return sum > best.sum + 1e-9 ? { part: all.fields[field]!.part, sum } : best;
    },
    { part: null, sum: cover(length, own) },
  );
}

/** The most that readings earn when no typed word counts twice. */
function cover(length: number, gains: Gains): number {
  const best = [0];
  for (let end = 1; end <= length; end++)
    best[end] = Math.max(
      best[end - 1]!,
      ...gains.flatMap(({ reading: { from, to }, gain }) => (to === end ? best[from]! + gain : [])),
    );
  return best[length]!;
}

/** How much of what a task's title tells was asked for, 0–1. */
function closeness(all: Tasks, title: number[], meant: Set<number>): number {
  const worth = (ids: number[]) => total(ids.map((id) => all.words[id]!.worth));
  return title.length === 0 ? 0 : worth(title.filter((id) => meant.has(id))) / worth(title);
}
