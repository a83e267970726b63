import { declineKey, ownCaches } from '#lib/offline/cache-names.ts';

const base = import.meta.env.BASE_URL;

/** <offline-pages>: marks the pages of the list that lie on this device; keeps them all, or drops them, when asked. */
class OfflinePages extends HTMLElement {
  connectedCallback() {
    // The worker shows this page in the place of one that it does not have.
    const own = this.querySelector<HTMLAnchorElement>('[data-offline][href$="/ngoai-tuyen/"]');
    this.#element('[data-missing]').hidden = location.pathname === own?.pathname;
    if (import.meta.env.DEV || !('serviceWorker' in navigator)) {
      this.#element('[data-controls]').hidden = true;
      return;
    }
    this.#element('[data-keep]').addEventListener('click', () => void this.#keep());
    this.#element('[data-drop]').addEventListener('click', () => void this.#drop());
    void this.#show();
    // The worker may be fetching the list right now.
    void navigator.serviceWorker.ready.then(() => this.#show());
  }

  #element(selector: string) {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #say(text: string) {
    this.#element('[role=status]').textContent = text;
  }

  /** Paths that lie on this device, in any version. */
  async #kept(): Promise<Set<string>> {
    const names = ownCaches(base, await caches.keys());
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return new Set(lists.flat().map(({ url }) => new URL(url).pathname));
  }

  async #show() {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('[data-offline]')];
    try {
      const kept = await this.#kept();
      for (const link of links)
        link.nextElementSibling!.classList.toggle('invisible', !kept.has(link.pathname));
      const count = links.filter((link) => kept.has(link.pathname)).length;
      const all = count === links.length;
      this.#element('[data-keep]').toggleAttribute('disabled', all);
      this.#element('[data-drop]').toggleAttribute('disabled', count === 0);
      this.#say(
        all
          ? `Đã lưu để xem không mạng: đủ ${count} trang.`
          : `Đã lưu ${count} trên ${links.length} trang.`,
      );
    } catch {
      this.#say('Trình duyệt này chưa cho lưu. Hãy tải tệp để mang theo.');
    }
  }

  async #keep() {
    this.#say('Đang lưu… Hãy giữ trang này mở.');
    localStorage.removeItem(declineKey(base));
    const worker = document.querySelector<HTMLElement>('offline-status')!.dataset['worker']!;
    await navigator.serviceWorker.register(worker, { scope: base, updateViaCache: 'none' });
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = async ({ data }) => {
      await this.#show();
      if (data !== true)
        this.#say('Chưa lưu đủ: mạng yếu hoặc máy hết chỗ. Phần đã lưu vẫn còn; hãy bấm lại sau.');
    };
    active?.postMessage('keep', [port2]);
  }

  async #drop() {
    localStorage.setItem(declineKey(base), '1');
    for (const name of ownCaches(base, await caches.keys())) await caches.delete(name);
    await (await navigator.serviceWorker.getRegistration(base))?.unregister();
    await this.#show();
    this.#say('Đã xóa hết. Máy không tự lưu nữa, trừ khi bấm nút lưu.');
  }
}

customElements.define('offline-pages', OfflinePages);
