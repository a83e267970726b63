/** Pages that the visitor opened, with what they loaded. Only the last ones are kept. */
import { openedCache } from '#lib/offline/cache-names.ts';
import { kindOf } from '#lib/offline/kept-site.ts';
import { fromAnyList } from './kept.ts';
import { site } from './site.ts';

/** Pages and files; a page brings two or three. */
const MOST = 120;

const open = () => caches.open(openedCache(site.base));

/** Keeps an answer under its path; the oldest make room. A device without room keeps nothing. */
export async function keepOpened(path: string, response: Response): Promise<void> {
  if (!response.ok) return;
  const cache = await open();
  await cache.put(site.base + path, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, -MOST).map((request) => cache.delete(request)));
}

/** Keeps what is open and did not come through the worker: paths from the host's root. */
export async function keepOpen(paths: readonly string[]): Promise<void> {
  for (const path of paths.filter((one) => one.startsWith(site.base))) {
    const below = path.slice(site.base.length);
    const kind = kindOf(site, below, path === paths[0]);
    if (kind === null || kind === 'recording') continue;
    if ((await fromAnyList(below)) ?? (await fromOpened(below))) continue;
    await keepOpened(below, await fetch(path));
  }
}

/** What was opened under the path, query and step left aside. */
export async function fromOpened(path: string): Promise<Response | undefined> {
  return (await open()).match(site.base + path);
}

/** Drops pages that the list now holds in a newer version. */
export async function dropListed(): Promise<void> {
  const cache = await open();
  await Promise.all(Object.keys(site.files).map((path) => cache.delete(site.base + path)));
}
