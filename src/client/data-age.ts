import { dayInVietnam } from '#lib/phase.ts';
import { ageSentence } from '#lib/progress/freshness.ts';

/** Says how old the figures are today; without it the element keeps a sentence that is true on any day. */
class DataAge extends HTMLElement {
  connectedCallback() {
    const { asOf = '', start = '', end = '' } = this.dataset;
    const today = dayInVietnam(new Date());
    // A device whose clock stands before the figures cannot tell.
    if (today >= asOf) this.textContent = ageSentence(asOf, today, { start, end });
  }
}

customElements.define('data-age', DataAge);
