/** <print-page>: wakes the button that opens the browser's print dialog. */
class PrintPage extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')!;
    button.hidden = false;
    button.addEventListener('click', () => {
      window.print();
    });
  }
}

customElements.define('print-page', PrintPage);
