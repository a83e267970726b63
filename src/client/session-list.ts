import { isOver } from '#lib/notices.ts';
import { dayInVietnam } from '#lib/phase.ts';

/** Folds away what is over on the visitor's day, as the build did for its own. */
class SessionList extends HTMLElement {
  connectedCallback() {
    const today = dayInVietnam(new Date());
    const over = this.#coming().filter(({ dataset }) => isOver(dataset['until'] ?? '', today));
    if (over.length === 0) return;
    const past = this.querySelector(':scope > details');
    past?.querySelector(':scope > summary')?.after(...over.toReversed());
    past?.removeAttribute('hidden');
    for (const item of over) this.#close(item);
    for (const week of this.querySelectorAll<HTMLElement>('[data-week]'))
      week.hidden = week.querySelector('article') === null;
    if (this.#coming().length > 0) return;
    this.querySelector('[data-none]')?.removeAttribute('hidden');
    this.querySelector('[data-all]')?.setAttribute('hidden', '');
  }

  #coming() {
    return [...this.querySelectorAll<HTMLElement>('[data-week] > [data-until]')];
  }

  #close(item: HTMLElement) {
    item.querySelector('[data-over]')?.removeAttribute('hidden');
    item.querySelector('[data-add]')?.remove();
    // The address of the whole session leads to its next day, where there is one.
    const next = this.#coming().find(
      ({ dataset }) => dataset['session'] === item.dataset['session'],
    );
    if (item.id === '' || next === undefined) return;
    next.id = item.id;
    item.removeAttribute('id');
  }
}

customElements.define('session-list', SessionList);
