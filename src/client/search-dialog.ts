import { loadSearch } from './load-search.ts';

/** Opens the field in place of the search page, and fetches search the first time. */
class SearchDialog extends HTMLElement {
  #loaded = false;

  connectedCallback() {
    document.querySelector('a[data-search]')?.addEventListener('click', (event) => {
      // A new tab, or a new window, is what somebody asked for who holds a key.
      const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      if (ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      this.querySelector('dialog')!.showModal();
      if (!this.#loaded) void this.load();
    });
  }

  private async load() {
    const status = this.querySelector('[role=status]')!;
    this.#loaded = true;
    status.textContent = 'Đang tải…';
    try {
      (await loadSearch(this)).inDialog(this);
    } catch {
      this.#loaded = false;
      status.textContent = 'Chưa tải được, có thể mạng đang yếu. Bấm Tìm để thử lại.';
    }
  }
}

customElements.define('search-dialog', SearchDialog);
