import { isOver } from '#lib/notices.ts';
import { dayInVietnam } from '#lib/phase.ts';

/** Folds away the items that are over on the visitor's day, as the build did for its own. */
class EndingList extends HTMLElement {
  connectedCallback() {
    const today = dayInVietnam(new Date());
    const current = [...this.querySelectorAll<HTMLElement>('[data-current] > [data-until]')];
    const over = current.filter(({ dataset }) => isOver(dataset['until'] ?? '', today));
    if (over.length === 0) return;
    const past = this.querySelector('details');
    past?.querySelector('summary')?.after(...over);
    if (past) past.hidden = false;
    for (const item of over) this.#show(item, '[data-over]');
    if (over.length === current.length) this.#show(this, '[data-none]');
  }

  #show(within: HTMLElement, selector: string) {
    within.querySelector<HTMLElement>(selector)?.removeAttribute('hidden');
  }
}

customElements.define('ending-list', EndingList);
