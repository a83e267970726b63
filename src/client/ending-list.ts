import { isOver } from '#lib/notices.ts';
import { dayInVietnam } from '#lib/phase.ts';

/** Folds away the items that are over on the visitor's day, as the build did for its own. */
class EndingList extends HTMLElement {
  connectedCallback() {
    const today = dayInVietnam(new Date());
    // What holds for good names no last day.
    const ending = [...this.querySelectorAll<HTMLElement>('[data-current] > [data-until]')];
    const over = ending.filter(({ dataset }) => isOver(dataset['until'] ?? '', today));
    if (over.length === 0) return;
    // An item may hold a <details> of its own.
    const past = this.querySelector<HTMLElement>(':scope > details');
    past?.querySelector('summary')?.after(...over);
    if (past) past.hidden = false;
    for (const item of over) this.#show(item, '[data-over]');
    if (!this.querySelector('[data-current] > *')) this.#show(this, '[data-none]');
  }

  #show(within: HTMLElement, selector: string) {
    within.querySelector<HTMLElement>(selector)?.removeAttribute('hidden');
  }
}

customElements.define('ending-list', EndingList);
