import { joinBarredD, splitBarredD } from '#lib/vietnamese/barred-d.ts';

/** What the search engine's module offers, as far as we use it. */
interface Engine {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Hit> }[] }>;
}
interface Hit {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: { url: string; title: string; excerpt: string }[];
}

const MAX_RESULTS = 10;

/** The search page: reads `?q=`, asks the index, and lists what it finds, best first. */
class SiteSearch extends HTMLElement {
  async connectedCallback() {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    this.querySelector('input')!.value = query;
    if (query === '') return;
    const status = this.querySelector('[role=status]')!;
    status.textContent = 'Đang tìm…';
    try {
      const hits = await this.find(query);
      this.querySelector('[data-search-results]')!.replaceChildren(...hits.map(listItem));
      status.textContent = hits.length
        ? `${hits.length} kết quả cho “${query}”.`
        : `Chưa tìm thấy “${query}”. Hãy thử ít chữ hơn, hoặc xem danh sách bên dưới.`;
    } catch {
      status.textContent = 'Chưa tìm được, có thể mạng đang yếu. Hãy xem danh sách bên dưới.';
    }
  }

  private async find(query: string): Promise<Hit[]> {
    const engine = (await import(
      /* @vite-ignore */ new URL(this.dataset['index']!, location.href).href
    )) as Engine;
    await engine.options({ excerptLength: 24 });
    const { results } = await engine.search(splitBarredD(query.normalize('NFC')));
    return Promise.all(results.slice(0, MAX_RESULTS).map((result) => result.data()));
  }
}

/** One result: the page, and the step or question in it that fits best. */
function listItem(hit: Hit): HTMLLIElement {
  const best = hit.sub_results[0] ?? { url: hit.url, title: '', excerpt: hit.excerpt };
  const page = joinBarredD(hit.meta.title ?? '');
  const part = joinBarredD(best.title);
  const link = document.createElement('a');
  link.href = best.url;
  link.textContent = part && part !== page ? `${page} › ${part}` : page;
  const excerpt = document.createElement('p');
  // The engine escapes the page's text and adds nothing but <mark>.
  excerpt.innerHTML = joinBarredD(best.excerpt);
  const item = document.createElement('li');
  item.append(link, excerpt);
  return item;
}

customElements.define('site-search', SiteSearch);
