import type { Connection } from '#lib/offline/thrifty.ts';

/** What a service worker is given, as far as ours uses it: the types of its world would take the place of a page's. */
export interface Lasting {
  /** The browser keeps the worker alive until the promise settles. */
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends Lasting {
  request: Request;
  /** The page's answer, asked for while the worker was still starting. */
  preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

export interface MessageEvent extends Lasting {
  data: WorkerMessage;
}

/** What a page tells the worker. */
export type WorkerMessage =
  /** Paths of an open page and what it loaded, to keep as if they had been opened with the worker there. */
  | { opened: string[] }
  /** The visitor asked to keep the list, whatever the network costs; how it went comes back by the port. */
  | 'keep';

interface Scope {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent & { ports: readonly MessagePort[] }) => void,
  ): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  /** Some browsers cannot ask while the worker starts. */
  registration: { navigationPreload?: NavigationPreloadManager };
  /** Both are missing in some browsers. */
  navigator: {
    connection?: Connection;
    storage?: StorageManager;
  };
}

export const worker = globalThis as unknown as Scope;
