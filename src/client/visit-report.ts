import { dayInVietnam } from '#lib/phase.ts';
import { visitReport } from '#lib/progress/visit-report.ts';
import type { VisitTarget } from '#lib/progress/visit-report.ts';
import type { Tally } from '#lib/tally.ts';

/** <visit-report>: adds what <visit-tally> counted to what stands in a unit's form, as lines to paste into Excel. */
class VisitReport extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.#field('date').value = dayInVietnam(new Date());
    document.addEventListener('counted', ({ detail }: CustomEventInit<Tally>) => {
      for (const name of ['joined', 'completed']) {
        const line = this.dataset[name] ?? '';
        this.#field(`added-${name}`).value = String(detail?.get(line) ?? 0);
      }
      this.#update();
    });
    this.addEventListener('input', () => {
      this.#update();
    });
    this.#update();
  }

  #field(name: string) {
    return this.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  }

  #counts(name: string) {
    return {
      joined: this.#field(`${name}-joined`).valueAsNumber,
      completed: this.#field(`${name}-completed`).valueAsNumber,
    };
  }

  #update() {
    const report = visitReport({
      ...(JSON.parse(this.#field('target').value) as VisitTarget),
      date: this.#field('date').value,
      start: this.dataset['start'] ?? '',
      before: this.#counts('before'),
      added: this.#counts('added'),
    });
    const wrong = typeof report === 'string';
    this.querySelector<HTMLElement>('copy-text')!.hidden = wrong;
    this.querySelector('output')!.value = wrong
      ? report
      : `Ghi vào phiếu: tham gia ${report.total.joined}, hoàn thành ${report.total.completed}.`;
    if (!wrong) this.querySelector('textarea')!.value = report.text;
  }
}

customElements.define('visit-report', VisitReport);
