import { isThrifty } from '#lib/offline/thrifty.ts';
import type { Connection } from '#lib/offline/thrifty.ts';
import { announce } from './announce.ts';
import { taskItem, textItem } from './items.ts';
import type { Find, Search } from './find.ts';
import { searchText } from './full-text.ts';
import { SHORTEST } from './limits.ts';

const MOST = 10;
/** Who rests this long while typing wants more than the list of tasks holds. In milliseconds. */
const REST = 900;

/** The search page: answers the question in its address, and every one that is typed or sent. */
export function startPage(host: HTMLElement, { find, kindOf, inSiteWords }: Search): void {
  const input = host.querySelector('input')!;
  const list = host.querySelector('[data-search-results]')!;
  const none = host.querySelector<HTMLElement>('[data-none]')!;
  const say = announce(host.querySelector('[role=status]')!);
  let resting = 0;
  let asked = '';

  const show = (items: HTMLLIElement[], sure: boolean) => {
    list.append(...items);
    none.hidden = sure;
    const guesses = items.length > 0 ? ' Việc gần nhất:' : '';
    say(
      sure
        ? `${list.childElementCount} kết quả cho “${asked}”.`
        : `Chưa tìm thấy “${asked}”.${guesses}`,
    );
  };
  /** From the list of tasks at once, then from the full text: its pages come below what is shown already. */
  const answer = (wait: number | null) => {
    asked = input.value.trim();
    clearTimeout(resting);
    list.replaceChildren();
    none.hidden = true;
    say('');
    if (asked.length < SHORTEST) return;
    const answers = find(input.value, MOST);
    if (answers.sure) show(answers.results.map(taskItem), true);
    else say(wait === null ? 'Bấm Tìm để tìm trong các bài.' : 'Đang tìm trong các bài…');
    if (wait !== null) resting = window.setTimeout(() => void addText(asked, answers), wait);
  };
  const addText = async (question: string, { sure, results }: ReturnType<Find>) => {
    const found = await searchText(host.dataset['text']!, inSiteWords(question)).catch(() => []);
    if (question !== asked) return;
    history.replaceState(null, '', addressOf(question));
    const known = new Set(sure ? results.flatMap(({ path, part }) => [path, part?.path]) : []);
    const added = found.filter(({ path, part }) => !known.has(path) && !known.has(part?.path));
    if (sure || added.length > 0)
      show(
        added.map((one) => textItem(one, kindOf(one.part?.path ?? '') ?? kindOf(one.path))),
        true,
      );
    else show(results.map(taskItem), false);
  };

  input.addEventListener('input', () => {
    const { connection } = navigator as Navigator & { connection?: Connection };
    // The full text is 80 KB.
    answer(isThrifty(connection) ? null : REST);
  });
  host.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', addressOf(input.value.trim()));
    answer(0);
  });
  addEventListener('popstate', () => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    answer(0);
  });
  answer(0);
}

const addressOf = (question: string) => `?q=${encodeURIComponent(question)}`;
