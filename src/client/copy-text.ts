/** <copy-text>: wakes the button that puts its text field's text on the clipboard. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')!;
    button.hidden = false;
    button.addEventListener('click', () => void this.copy());
  }

  private async copy() {
    const field = this.querySelector('textarea')!;
    const status = this.querySelector('[role=status]')!;
    try {
      await navigator.clipboard.writeText(field.value);
      status.textContent = ' Đã chép.';
    } catch {
      // Without the right to the clipboard the text stands marked, ready for the reader's own copy.
      field.select();
      status.textContent = ' Chưa chép được: hãy chép phần đang bôi đen.';
    }
  }
}

customElements.define('copy-text', CopyText);
