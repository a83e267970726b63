/** The self-test: two buttons a case, and the score so far; without it each answer is a fold to open. */
class TrueOrFalse extends HTMLElement {
  private right = 0;
  private answered = 0;

  connectedCallback() {
    for (const item of this.querySelectorAll<HTMLElement>('[data-answer]')) this.addButtons(item);
  }

  private addButtons(item: HTMLElement) {
    const row = document.createElement('p');
    row.className = 'mt-2 flex flex-wrap gap-3 screen-only';
    for (const word of ['Thật', 'Giả']) {
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        className: 'button',
        textContent: word,
      });
      button.addEventListener('click', () => {
        this.judge(item, row, word);
      });
      row.append(button);
    }
    item.querySelector('details')!.before(row);
  }

  /** Says whether the choice was right, opens the reason, and counts. */
  private judge(item: HTMLElement, row: HTMLElement, word: string) {
    const isRight = word === item.dataset['answer'];
    this.answered += 1;
    this.right += isRight ? 1 : 0;
    row.textContent = isRight ? `Chọn “${word}”: đúng.` : `Chọn “${word}”: chưa đúng.`;
    item.querySelector('details')!.open = true;
    const total = this.querySelectorAll('[data-answer]').length;
    const done = this.answered === total ? ' Đã làm hết.' : '';
    this.querySelector('[role=status]')!.textContent =
      `Đúng ${this.right} trên ${this.answered} tình huống đã chọn.${done}`;
  }
}

customElements.define('true-or-false', TrueOrFalse);
