import { startPage } from './find/page.ts';
import { loadSearch } from './load-search.ts';

/** The search page: fetches search when its address holds a question, or when its field is reached for. */
class SiteSearch extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input')!;
    input.value = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    if (input.value === '') input.addEventListener('focus', () => void this.load(), { once: true });
    else void this.load();
  }

  private async load() {
    const status = this.querySelector('[role=status]')!;
    status.textContent = 'Đang tìm…';
    try {
      startPage(this, await loadSearch(this));
    } catch {
      status.textContent = 'Chưa tìm được, có thể mạng đang yếu. Hãy xem danh sách bên dưới.';
    }
  }
}

customElements.define('site-search', SiteSearch);
