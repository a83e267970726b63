/** The list of everything that can be looked for, small enough to be sent at once (tier 1 of search). */
import { isCommon } from '../vietnamese/common-words.ts';
import { slugify } from '../vietnamese/fold.ts';
import { searchWords } from '../vietnamese/search-word.ts';
import type { SearchWord } from '../vietnamese/search-word.ts';

/** The list as it is sent. */
export interface TaskIndex {
  groups: TaskGroup[];
  /** What the site says, and what people type for it. */
  words: [means: string, typed: string[]][];
}

/** Tasks of one kind; the address of each is `before` + id + `after`. */
export interface TaskGroup {
  kind: string;
  before: string;
  after: string;
  /** Parts are steps, at #buoc-1, #buoc-2 …; without it they are headings, each at its own words. */
  steps?: true;
  items: TaskItem[];
}

/** `line` is shown below the title; `more` are words of the text that are only looked for. */
export type TaskItem = [id: string, title: string, line: string, parts: string[], more: string];

/** Something that can be found: a guide, a question, a page. */
export interface Task {
  kind: string;
  path: string;
  title: string;
  line: string;
  parts: { title: string; path: string; step: number | null }[];
}

/** A text of a task, as ids of its words. */
export interface Field {
  task: number;
  /** Which of the task's parts; null for the task itself. */
  part: number | null;
  weight: number;
  words: number[];
}

export interface TaskWord {
  /** As it is written where it comes first. */
  text: string;
  marked: string;
  plain: string;
  /** What it tells about a text that holds it: the fewer tasks have its plain form, the more. */
  worth: number;
  places: { field: number; at: number }[];
}

/** The list made ready for questions. A word's id is its place in `words`. */
export interface Tasks {
  tasks: Task[];
  /** Word ids of each task's title. */
  titles: number[][];
  fields: Field[];
  /** Every word once in each way that it is marked. */
  words: TaskWord[];
  /** Word ids by plain form, and in how many tasks that form stands. */
  byPlain: Map<string, { ids: number[]; tasks: Set<number> }>;
  /** Other names of things, by the first plain word of each. */
  names: Map<string, { typed: SearchWord[]; means: string }[]>;
}

/** A word that holds sentences together tells this much of what its rarity would say. */
const COMMON = 0.3;

/** What a word tells that stands in some of all tasks (inverse document frequency). */
export function worthOf(plain: string, tasks: number, all: number): number {
  return Math.log(1 + all / (tasks + 1)) * (isCommon(plain) ? COMMON : 1);
}

/** A title counts more than a step, a step more than the text; the kind helps those who name it ("lừa đảo"). */
const WEIGHTS = { title: 1, part: 0.7, text: 0.5, kind: 0.4 };

/** Reads the list once, so that each letter typed afterwards costs little. */
export function openTasks({ groups, words }: TaskIndex): Tasks {
  const all: Tasks = {
    tasks: [],
    titles: [],
    fields: [],
    words: [],
    byPlain: new Map(),
    names: new Map(),
  };
  const ids = new Map<string, number>();
  const addField = (text: string, weight: number, part: number | null = null) => {
    const task = all.tasks.length - 1;
    const field = all.fields.length;
    const found = searchWords(text).map(({ marked, plain, start, end }, at) => {
      const same = all.byPlain.get(plain) ?? { ids: [], tasks: new Set() };
      const id =
        ids.get(marked) ??
        all.words.push({ text: text.slice(start, end), marked, plain, worth: 0, places: [] }) - 1;
      if (!ids.has(marked)) same.ids.push(id);
      ids.set(marked, id);
      all.byPlain.set(plain, same);
      same.tasks.add(task);
      all.words[id]!.places.push({ field, at });
      return id;
    });
    all.fields.push({ task, part, weight, words: found });
    return found;
  };
  for (const { kind, before, after, steps, items } of groups)
    for (const [id, title, line, parts, more] of items) {
      const path = before + id + after;
      const anchor = (part: string, index: number) => (steps ? `buoc-${index + 1}` : slugify(part));
      all.tasks.push({
        kind,
        path,
        title,
        line,
        parts: parts.map((part, index) => ({
          title: part,
          path: `${path}#${anchor(part, index)}`,
          step: steps ? index + 1 : null,
        })),
      });
      all.titles.push(addField(title, WEIGHTS.title));
      for (const text of [line, more]) if (text) addField(text, WEIGHTS.text);
      addField(kind, WEIGHTS.kind);
      parts.forEach((part, index) => addField(part, WEIGHTS.part, index));
    }
  for (const word of all.words)
    word.worth = worthOf(word.plain, all.byPlain.get(word.plain)!.tasks.size, all.tasks.length);
  for (const [means, said] of words)
    for (const typed of said.map(searchWords)) {
      const first = typed[0]?.plain ?? '';
      all.names.set(first, [...(all.names.get(first) ?? []), { typed, means }]);
    }
  return all;
}
