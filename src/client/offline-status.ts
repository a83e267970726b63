import { declineKey, keptCache, notePath } from '#lib/offline/cache-names.ts';

const base = import.meta.env.BASE_URL;

/** How long the first visitor reads before the worker starts, in milliseconds: what is kept for later can wait. */
const PATIENCE = 2000;

/** <offline-status>: starts the worker once the page has loaded; shows itself when the whole list lies on the device. */
class OfflineStatus extends HTMLElement {
  connectedCallback() {
    if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
    // One that is there is told at once: while a newer one takes its place, it must have nothing left to do.
    const patience = navigator.serviceWorker.controller ? 0 : PATIENCE;
    const start = () => {
      setTimeout(() => {
        // Without room, rights or a worker the site is as before.
        this.#start().catch(() => undefined);
      }, patience);
    };
    if (document.readyState === 'complete') start();
    else addEventListener('load', start);
  }

  async #start() {
    if (localStorage.getItem(declineKey(base)) !== null) return;
    await navigator.serviceWorker.register(this.dataset['worker']!, {
      scope: base,
      updateViaCache: 'none',
    });
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      this.#show().catch(() => undefined);
    };
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    const own = loaded.filter(({ origin }) => origin === location.origin);
    const opened = [location.pathname, ...own.map(({ pathname }) => pathname)];
    active?.postMessage({ opened }, [port2]);
  }

  async #show() {
    const note = await caches.match(notePath(base), { cacheName: keptCache(base) });
    this.hidden = note === undefined;
  }
}

customElements.define('offline-status', OfflineStatus);
