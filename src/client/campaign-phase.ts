import { dayInVietnam, phaseOn } from '#lib/phase.ts';
import { phaseSentence } from '#lib/vietnamese/phase-sentence.ts';

/** Says where the campaign stands today; without it the element keeps a text that is true on any day. */
class CampaignPhase extends HTMLElement {
  connectedCallback() {
    const { start = '', end = '', platform = '' } = this.dataset;
    this.textContent = phaseSentence(phaseOn(dayInVietnam(new Date()), start, end), {
      start,
      end,
      platform,
    });
  }
}

customElements.define('campaign-phase', CampaignPhase);
