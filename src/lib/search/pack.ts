/** Makes the list of tasks that is sent: as much as fits. */
import { searchWords } from '../vietnamese/search-word.ts';
import type { TaskGroup, TaskIndex } from './tasks.ts';

/** Tasks of one kind with all that is known of each. */
export interface SourceGroup extends Omit<TaskGroup, 'items'> {
  items: SourceItem[];
}

export interface SourceItem {
  id: string;
  title: string;
  /** One line to show below the title; may be empty. */
  line: string;
  parts: string[];
  /** Other names of it, which are only looked for; may be empty. */
  also: string;
  /** The whole text, of which some words are taken along. */
  body: string;
}

/** How much of each task is sent, fullest first: its line, and words of its text. */
const DETAILS = [
  ...[8, 7, 6, 5, 4, 3, 2, 1, 0].map((words) => ({ lines: true, words })),
  { lines: false, words: 0 },
];

/** Bytes on the wire for the list; with the script that reads it search stays below 15 KB. */
export const LIST_LIMIT = 10_500;

/** The fullest list that `weigh` (bytes on the wire) finds within `limit`; the leanest if none is. */
export function packTasks(
  groups: SourceGroup[],
  words: TaskIndex['words'],
  limit: number,
  weigh: (index: TaskIndex) => number,
): TaskIndex {
  const tellings = tellingWords(groups.flatMap(({ items }) => items));
  const make = ({ lines, words: count }: (typeof DETAILS)[number]): TaskIndex => ({
    groups: groups.map(({ items, ...group }) => ({
      ...group,
      items: items.map((item) => [
        item.id,
        item.title,
        lines ? item.line : '',
        item.parts,
        [item.also, tellings.get(item)!.slice(0, count).join(' ')].filter(Boolean).join('. '),
      ]),
    })),
    words,
  });
  const fits = DETAILS.find((detail) => weigh(make(detail)) <= limit);
  return make(fits ?? DETAILS.at(-1)!);
}

/**
 * The words of each text that its title, line and parts lack, those that tell it from other texts
 * first: often in this one, seldom in others (tf-idf).
 */
function tellingWords(items: SourceItem[]): Map<SourceItem, string[]> {
  const counted = new Map(items.map((item) => [item, countNew(item)]));
  const texts = new Map<string, number>();
  for (const counts of counted.values())
    for (const word of counts.keys()) texts.set(word, (texts.get(word) ?? 0) + 1);
  const score = ([word, count]: [string, number]) =>
    (1 + Math.log(count)) * Math.log(items.length / texts.get(word)!);
  return new Map(
    [...counted].map(([item, counts]) => [
      item,
      [...counts].sort((a, b) => score(b) - score(a)).map(([word]) => word),
    ]),
  );
}

function countNew({ title, line, parts, also, body }: SourceItem): Map<string, number> {
  const shown = new Set(
    searchWords([title, line, also, ...parts].join('. ')).map(({ plain }) => plain),
  );
  const counts = new Map<string, number>();
  for (const { plain, start, end } of searchWords(body)) {
    if (shown.has(plain)) continue;
    const word = body.slice(start, end).toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
