const STYLE = 'bg-card border-ink mt-2 w-full rounded-lg border-2 p-3';

/**
 * <share-page>: sends the address of the answer or notice that it stands in, else of the page at the
 * part that the reader's address names (a step), by the device's own list of apps. Where there is
 * none (a PC, Zalo's browser, http, a file) the address goes to the clipboard, else it stands marked,
 * ready for the reader's own copy. No window opens: browsers inside apps have none to open.
 */
class SharePage extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector('button')!.addEventListener('click', () => void this.#send());
    if (this.closest('details')) return;
    // One button in the page's text; each answer gets its own when it opens.
    const another = this.cloneNode(true);
    const give = (answer: Element) => {
      const named = answer.querySelector(':scope > summary [id]');
      if (named && !answer.querySelector('share-page'))
        answer.lastElementChild!.append(another.cloneNode(true));
    };
    document.querySelectorAll('details[open]').forEach(give);
    const opened = ({ target }: Event) => {
      give(target as Element);
    };
    document.addEventListener('toggle', opened, true);
  }

  async #send() {
    const part = this.closest('details, article')?.querySelector('[id]') ?? namedPart();
    // A page read from a stick or in another view is sent by the address that others can open.
    const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    const url = new URL(page ?? location.pathname, location.href);
    url.hash = part?.id ?? '';
    const name = part?.textContent.replace(/\s+/g, ' ').trim();
    const text = name ? `${name} – ${document.title}` : document.title;
    try {
      await navigator.share({ text, url: url.href });
    } catch (error) {
      // Who closes the list of apps wants nothing more.
      if ((error as Error).name !== 'AbortError') await this.#copy(url.href);
    }
  }

  async #copy(address: string) {
    const status = this.querySelector('[role=status]')!;
    try {
      await navigator.clipboard.writeText(address);
      status.textContent = 'Đã chép địa chỉ. Hãy dán vào tin nhắn gửi người nhà.';
    } catch {
      const field = document.createElement('textarea');
      Object.assign(field, { value: address, readOnly: true, rows: 2, className: STYLE });
      field.setAttribute('aria-label', 'Địa chỉ của trang này');
      status.textContent = 'Hãy chép địa chỉ đang bôi đen.';
      this.querySelector('textarea')?.remove();
      this.append(field);
      field.select();
    }
  }
}

/** The heading that the reader's address names; null for the page as a whole. */
function namedPart() {
  const part = document.getElementById(location.hash.slice(1));
  return part?.matches('main :is(h2, h3)') ? part : null;
}

customElements.define('share-page', SharePage);
