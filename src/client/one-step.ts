/**
 * One step a screen in huge type, at `?xem=tung-buoc#buoc-2`: for eyes and hands that lose their
 * place. Steps are real addresses, so the browser's own back button is right; without the script the
 * same address shows the whole guide at that step.
 */
class OneStep extends HTMLElement {
  connectedCallback() {
    if (new URLSearchParams(location.search).get('xem') !== 'tung-buoc') return;
    this.hidden = false;
    document.documentElement.classList.add('one-step');
    addEventListener('hashchange', () => {
      this.show();
    });
    addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowRight') this.go(1);
      if (key === 'ArrowLeft') this.go(-1);
    });
    this.show();
  }

  private get steps(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('.step')];
  }

  /** The step that the address names, from 0; the first where it names none. */
  private get current(): number {
    const number = Number(/^#buoc-(\d+)$/.exec(location.hash)?.[1] ?? 1);
    return Math.min(Math.max(number, 1), this.steps.length) - 1;
  }

  private go(by: number) {
    const next = this.current + by;
    if (next >= 0 && next < this.steps.length) location.hash = `#buoc-${next + 1}`;
  }

  private show() {
    const { steps, current } = this;
    steps.forEach((step, index) => step.classList.toggle('is-current', index === current));
    const [back, on] = this.querySelectorAll('a');
    back!.hidden = current === 0;
    back!.href = `?xem=tung-buoc#buoc-${current}`;
    const last = current === steps.length - 1;
    on!.href = last ? `${location.pathname}#lam-duoc-chua` : `?xem=tung-buoc#buoc-${current + 2}`;
    on!.textContent = last ? 'Xong' : 'Tiếp';
    this.querySelector<HTMLAnchorElement>('[data-whole]')!.href =
      `${location.pathname}#buoc-${current + 1}`;
    const heading = steps[current]?.querySelector('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
    scrollTo(0, 0);
  }
}

customElements.define('one-step', OneStep);
