/** The offline list on this device. One version of a file after another, each under its own hash. */
import { keptCache, notePath } from '#lib/offline/cache-names.ts';
import { keyOf } from '#lib/offline/kept-site.ts';
import { worker } from './scope.ts';
import { site } from './site.ts';

/** Which list lies there whole: the build's hash and the keys of its files. */
interface Note {
  build: string;
  keys: string[];
}

/** Requests at a time: the page that the visitor opens next must not wait for them. */
const AT_ONCE = 2;

const open = () => caches.open(keptCache(site.base));

async function readNote(cache: Cache): Promise<Note | undefined> {
  return (await cache.match(notePath(site.base)))?.json() as Promise<Note | undefined>;
}

/** Whether this build's list is here whole. */
export async function isWhole(): Promise<boolean> {
  return (await readNote(await open()))?.build === site.build;
}

/**
 * Fetches what the list still lacks; what did not change since the last build, and what came before the
 * network broke off, is not fetched again. Throws what the network or the device's storage throws.
 */
export async function keepList(): Promise<void> {
  const cache = await open();
  const before = await readNote(cache);
  if (before?.build === site.build) return;
  await requireRoom();
  const there = new Set((await cache.keys()).map(({ url }) => url.slice(location.origin.length)));
  const missing = Object.keys(site.files).filter((path) => !there.has(keyOf(site, path)));
  await fetchInto(cache, missing);
  const keys = Object.keys(site.files).map((path) => keyOf(site, path));
  await cache.put(notePath(site.base), Response.json({ build: site.build, keys } satisfies Note));
  // Pages of the build before may still be open, and ask for its scripts.
  const wanted = new Set([...keys, ...(before?.keys ?? []), notePath(site.base)]);
  const old = (await cache.keys()).filter(
    ({ url }) => !wanted.has(url.slice(location.origin.length)),
  );
  await Promise.all(old.map((request) => cache.delete(request)));
}

/** Throws when the device is nearly full: a list that breaks off would be fetched anew at every visit. */
async function requireRoom(): Promise<void> {
  const { quota = Infinity, usage = 0 } = (await worker.navigator.storage?.estimate()) ?? {};
  if (quota - usage < 2 * site.bytes) throw new Error('no room');
}

/** Fetches files of the list into the cache. Throws the first thing that goes wrong, after the rest has come to a stop. */
async function fetchInto(cache: Cache, missing: string[]): Promise<void> {
  const added: string[] = [];
  let failure: Error | undefined;
  const fetchNext = async () => {
    for (let path = missing.pop(); path !== undefined && !failure; path = missing.pop()) {
      const response = await fetch(site.base + path, { cache: 'no-cache', priority: 'low' });
      if (!response.ok) throw new Error(`${response.status} ${path}`);
      added.push(keyOf(site, path));
      await cache.put(keyOf(site, path), response);
    }
  };
  const stop = (error: Error) => {
    failure ??= error;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, () => fetchNext().catch(stop)));
  // Half a list must not take the room that the device lacks.
  if (failure instanceof DOMException && failure.name === 'QuotaExceededError')
    await Promise.all(added.map((key) => cache.delete(key)));
  if (failure) throw failure;
}

/** The file as this build has it. */
export async function fromList(path: string): Promise<Response | undefined> {
  return path in site.files ? (await open()).match(keyOf(site, path)) : undefined;
}

/** The file in any version that is here. */
export async function fromAnyList(path: string): Promise<Response | undefined> {
  return (await fromList(path)) ?? (await open()).match(site.base + path, { ignoreSearch: true });
}
