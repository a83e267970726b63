/** <sheet-filter>: shows only the print sheets that its select boxes ask for, and says how many. */
class SheetFilter extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', () => {
      this.show();
    });
    // A browser keeps the choices when one comes back.
    this.show();
  }

  private show() {
    const wanted = [...this.querySelectorAll('select')].filter(({ value }) => value !== '');
    const sheets = [...this.querySelectorAll<HTMLElement>('.sheet')];
    for (const sheet of sheets) {
      sheet.hidden = wanted.some(({ name, value }) => sheet.dataset[name] !== value);
    }
    for (const section of this.querySelectorAll<HTMLElement>('section')) {
      section.hidden = section.querySelector('.sheet:not([hidden])') === null;
    }
    const left = sheets.filter(({ hidden }) => !hidden).length;
    this.querySelector('output')!.textContent = wanted.length > 0 ? `Còn ${left} tờ` : '';
  }
}

customElements.define('sheet-filter', SheetFilter);
