import { audioCache } from '#lib/offline/cache-names.ts';
import { rangeOf } from '#lib/offline/range.ts';
import { fromAnyList, fromList } from './kept.ts';
import { fromOpened, keepOpened } from './opened.ts';
import type { FetchEvent } from './scope.ts';
import { site } from './site.ts';

/** How long a page may wait for the network when a copy lies here, in milliseconds. */
const PATIENCE = 3000;
/** What is shown in the place of a page that is not here. */
const OFFLINE_PAGE = 'ngoai-tuyen/';

/** A device that cannot look something up must not keep the network's answer from the visitor. */
const orNothing = <T>(work: Promise<T>): Promise<T | undefined> => work.catch(() => undefined);

const afterPatience = () =>
  new Promise<undefined>((resolve) => {
    setTimeout(resolve, PATIENCE);
  });

/** The page from the network; after 3 s, or without a network, as it was last kept. */
export async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  const network = fromNetwork(event);
  const answer = orNothing(network);
  event.waitUntil(orNothing(network.then((response) => keepOpened(path, response.clone()))));
  return (
    (await Promise.race([answer, afterPatience()])) ??
    // What was opened was fetched after the list.
    (await orNothing(fromOpened(path))) ??
    (await orNothing(fromAnyList(path))) ??
    (await answer) ??
    (await orNothing(fromAnyList(OFFLINE_PAGE))) ??
    Response.error()
  );
}

async function fromNetwork(event: FetchEvent): Promise<Response> {
  const response = (await orNothing(event.preloadResponse)) ?? (await fetch(event.request));
  // A host in trouble is no better than none.
  if (response.status >= 500) throw new Error(String(response.status));
  return response;
}

/** A file that never changes under its name: from the device, else from the network, and kept. */
export async function answerHashed(event: FetchEvent, path: string): Promise<Response> {
  const kept = (await orNothing(fromAnyList(path))) ?? (await orNothing(fromOpened(path)));
  if (kept) return kept;
  const response = await fetch(event.request);
  event.waitUntil(orNothing(keepOpened(path, response.clone())));
  return response;
}

/** A file of this build's list: from the device, else from the network, else in an older version. */
export async function answerListed({ request }: FetchEvent, path: string): Promise<Response> {
  return (
    (await orNothing(fromList(path))) ??
    (await orNothing(fetch(request))) ??
    (await orNothing(fromAnyList(path))) ??
    Response.error()
  );
}

/** A recording that the visitor kept, or the part of it that the player asks for; else from the network. */
export async function answerRecording({ request }: FetchEvent): Promise<Response> {
  const cache = await orNothing(caches.open(audioCache(site.base)));
  const kept = await orNothing(cache?.match(request.url) ?? Promise.resolve(undefined));
  if (!kept) return fetch(request);
  const bytes = await kept.blob();
  const range = rangeOf(request.headers.get('Range'), bytes.size);
  if (range === null) return new Response(bytes, { headers: kept.headers });
  return new Response(bytes.slice(range.from, range.to + 1, bytes.type), {
    status: 206,
    headers: {
      'Content-Type': bytes.type,
      'Content-Range': `bytes ${range.from}-${range.to}/${bytes.size}`,
    },
  });
}
