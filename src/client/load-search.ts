import type { TaskIndex } from '#lib/search/tasks.ts';
import type { Search } from './find/find.ts';

/**
 * Fetches what search needs, its script and its list at the same time, named by an element's
 * `data-script` and `data-index`. Rejects when one does not come.
 */
export async function loadSearch({ dataset }: HTMLElement): Promise<Search> {
  const index = fetch(dataset['index']!).then((response) => response.json() as Promise<TaskIndex>);
  const address = new URL(dataset['script']!, location.href).href;
  const script = import(/* @vite-ignore */ address) as Promise<typeof import('./find/find.ts')>;
  const [{ open }, list] = await Promise.all([script, index]);
  return open(list);
}
