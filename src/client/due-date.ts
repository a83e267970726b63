import { dayInVietnam } from '#lib/phase.ts';

/** Adds "đã qua hạn" to a deadline that the visitor's day has reached: the plan says "trước ngày". */
class DueDate extends HTMLElement {
  connectedCallback() {
    if (dayInVietnam(new Date()) >= (this.dataset['due'] ?? '')) this.append(' (đã qua hạn)');
  }
}

customElements.define('due-date', DueDate);
