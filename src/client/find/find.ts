/** What search fetches when somebody reaches for it: one script, bundled by scripts/build/search-script.ts. */
import { resultsFor } from '#lib/search/results.ts';
import { inSiteWords } from '#lib/search/site-words.ts';
import { openTasks } from '#lib/search/tasks.ts';
import type { TaskIndex } from '#lib/search/tasks.ts';
import { startCombobox } from './combobox.ts';

/** Makes the list ready. Answers what finds in it, what makes the field of a dialog do so, and what to ask the full text. */
export function open(index: TaskIndex) {
  const tasks = openTasks(index);
  const find: Find = (question, most) => resultsFor(tasks, question, most);
  return {
    find,
    /** What a page is, or the part of one that is a task of its own. */
    kindOf: (path: string) => tasks.tasks.find((task) => task.path === path)?.kind,
    inSiteWords: (question: string) => inSiteWords(tasks, question),
    inDialog: (host: HTMLElement) => {
      startCombobox(host, find);
    },
  };
}

/** At most `most` results of a question. */
export type Find = (question: string, most: number) => ReturnType<typeof resultsFor>;
export type Search = ReturnType<typeof open>;
