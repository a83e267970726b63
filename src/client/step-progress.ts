/**
 * Remembers on this device which steps of a guide are done. The page is whole without it: the boxes
 * exist only where the script runs, and a browser that forbids storage keeps them for this visit.
 */
class StepProgress extends HTMLElement {
  private readonly done = new Set<number>();
  private summary!: HTMLElement;
  private boxes: HTMLInputElement[] = [];

  connectedCallback() {
    this.summary = this.querySelector('[data-summary]')!;
    const steps = [...this.querySelectorAll('.step')];
    for (const number of this.read()) if (number <= steps.length) this.done.add(number);
    this.boxes = steps.map((step, index) => this.addBox(step, index + 1));
    this.querySelector('[data-reset]')!.addEventListener('click', () => {
      this.done.clear();
      this.update();
    });
    this.update();
  }

  private addBox(step: Element, number: number): HTMLInputElement {
    const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
    const label = document.createElement('label');
    label.className = 'done-box';
    label.append(box, ' Đã xong bước này');
    box.addEventListener('change', () => {
      if (box.checked) this.done.add(number);
      else this.done.delete(number);
      this.update();
    });
    step.append(label);
    return box;
  }

  /** Shows and keeps what is done; says where to go on. */
  private update() {
    this.boxes.forEach((box, index) => {
      box.checked = this.done.has(index + 1);
      box.closest('.step')!.classList.toggle('is-done', box.checked);
    });
    const next = this.boxes.findIndex((box) => !box.checked) + 1;
    this.summary.hidden = this.done.size === 0;
    this.summary.querySelector('[data-count]')!.textContent =
      `Đã xong ${this.done.size} trên ${this.boxes.length} bước.`;
    const link = this.summary.querySelector<HTMLAnchorElement>('a')!;
    link.hidden = next === 0;
    link.href = `#buoc-${next}`;
    link.textContent = `Làm tiếp bước ${next}`;
    this.write();
  }

  private read(): number[] {
    try {
      return JSON.parse(localStorage.getItem(this.dataset['key']!) ?? '[]') as number[];
    } catch {
      return [];
    }
  }

  private write() {
    try {
      if (this.done.size > 0)
        localStorage.setItem(this.dataset['key']!, JSON.stringify([...this.done]));
      else localStorage.removeItem(this.dataset['key']!);
    } catch {
      // Storage is a convenience; the boxes still work for this visit.
    }
  }
}

customElements.define('step-progress', StepProgress);
