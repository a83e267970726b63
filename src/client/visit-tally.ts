import { counted, readTally, tallyText } from '#lib/tally.ts';
import type { Tally } from '#lib/tally.ts';

/**
 * <visit-tally>: counts taps by line and keeps them on this device until they are erased. Counts and
 * nothing else: there is no place for a name. A browser that forbids storage counts for this visit
 * and says so. Without the script there is the paper sheet.
 */
class VisitTally extends HTMLElement {
  #tally: Tally = new Map();
  #stores = true;

  connectedCallback() {
    this.hidden = false;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-line] button')) {
      button.addEventListener('click', () => {
        const { line = '' } = button.closest<HTMLElement>('[data-line]')!.dataset;
        // Another tab may have counted in the meantime.
        this.#keep(counted(this.#read(), line, Number(button.value)));
      });
    }
    this.#find('erase').addEventListener('click', () => {
      this.#ask(true);
    });
    this.#find('no').addEventListener('click', () => {
      this.#ask(false);
    });
    this.#find('yes').addEventListener('click', () => {
      this.#keep(new Map());
      this.#ask(false);
    });
    addEventListener('storage', () => {
      this.#show(this.#read());
    });
    this.#show(this.#read());
  }

  #find(name: string): HTMLElement {
    return this.querySelector(`[data-${name}]`)!;
  }

  /** Erasing takes a second step; the focus goes to the answer that loses nothing. */
  #ask(asked: boolean) {
    this.#find('sure').hidden = !asked;
    this.#find(asked ? 'no' : 'erase').focus();
  }

  #show(tally: Tally) {
    this.#tally = tally;
    for (const line of this.querySelectorAll<HTMLElement>('[data-line]')) {
      const count = tally.get(line.dataset['line'] ?? '') ?? 0;
      line.querySelector('output')!.value = String(count);
    }
    this.#find('unkept').hidden = this.#stores;
    document.dispatchEvent(new CustomEvent('counted', { detail: tally }));
  }

  #read(): Tally {
    try {
      return this.#stores ? readTally(localStorage.getItem(this.dataset['key']!)) : this.#tally;
    } catch {
      return this.#tally;
    }
  }

  #keep(tally: Tally) {
    const text = tallyText(tally);
    try {
      if (text === null) localStorage.removeItem(this.dataset['key']!);
      else localStorage.setItem(this.dataset['key']!, text);
      this.#stores = true;
    } catch {
      this.#stores = false;
    }
    this.#show(tally);
  }
}

customElements.define('visit-tally', VisitTally);
