/** How well the list of tasks answers questions whose right pages are known. */
import { findTasks } from '#lib/search/find.ts';
import type { Tasks } from '#lib/search/tasks.ts';
import { fold } from '#lib/vietnamese/fold.ts';

/** A question, as it is typed, with the pages of which any is a right first answer. */
export interface Judged {
  query: string;
  pages: string[];
  /** With marks, without, with slips, or shortened. */
  typed: 'marks' | 'plain' | 'slip' | 'short';
}

export interface Verdict {
  count: number;
  /** Shares of the questions, 0–1, whose right page comes first, or among the first three. */
  first: number;
  firstThree: number;
  /** Mean of 1 / place of the first right page. */
  mrr: number;
  /** Questions whose right page does not come first, with its place (0: not found) and what does. */
  misses: { query: string; place: number; instead: string }[];
}

/** Asks every question. Throws when there is none. */
export function judge(tasks: Tasks, questions: readonly Judged[]): Verdict {
  if (questions.length === 0) throw new RangeError('no questions to judge by');
  const asked = questions.map(({ query, pages }) => {
    const found = findTasks(tasks, query).found.map(({ task }) => tasks.tasks[task]!.path);
    return {
      query,
      place: found.findIndex((path) => pages.some(isOn(path))) + 1,
      instead: found[0],
    };
  });
  const share = (places: number) =>
    asked.filter(({ place }) => place > 0 && place <= places).length / asked.length;
  return {
    count: asked.length,
    first: share(1),
    firstThree: share(3),
    mrr: asked.reduce((sum, { place }) => sum + (place && 1 / place), 0) / asked.length,
    misses: asked
      .filter(({ place }) => place !== 1)
      .map(({ query, place, instead = '' }) => ({ query, place, instead })),
  };
}

/** Whether an address is a page, or a place on it; on a page of many answers only the place counts. */
const isOn = (path: string) => (page: string) =>
  path === page || (!page.includes('#') && path.startsWith(`${page}#`) && page !== '/canh-giac/');

/** A question as who types no marks writes it. */
export function withoutMarks({ query, pages }: Judged): Judged {
  return { query: fold(query), pages, typed: 'plain' };
}
