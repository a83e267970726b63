import { dayInVietnam } from '#lib/phase.ts';

/** After the campaign's last day, the board's title says that these are results. */
class BoardTitle extends HTMLElement {
  connectedCallback() {
    const { end = '', result = '' } = this.dataset;
    if (dayInVietnam(new Date()) <= end) return;
    document.title = document.title.replace(this.textContent.trim(), result);
    this.textContent = result;
  }
}

customElements.define('board-title', BoardTitle);
