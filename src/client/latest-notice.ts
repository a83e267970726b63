import { isOver, otherNotices } from '#lib/notices.ts';
import { dayInVietnam } from '#lib/phase.ts';

/** Names the newest notice that holds on the visitor's day, which may be later than the build's; hides when none does. */
class LatestNotice extends HTMLElement {
  connectedCallback() {
    const today = dayInVietnam(new Date());
    const notices = [...this.querySelectorAll<HTMLElement>('[data-until]')];
    const current = notices.filter(({ dataset }) => !isOver(dataset['until'] ?? '', today));
    const others = this.querySelector<HTMLElement>('[data-others]');
    for (const notice of notices) notice.hidden = notice !== current[0];
    this.hidden = current.length === 0;
    if (!others) return;
    others.hidden = current.length < 2;
    others.textContent = otherNotices(current.length - 1);
  }
}

customElements.define('latest-notice', LatestNotice);
