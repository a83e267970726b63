import { readView, viewKey, viewWords } from '#lib/view/view.ts';

/** <view-settings>: text size and contrast of every page; the head of the page sets what was kept before it is painted. */
class ViewSettings extends HTMLElement {
  connectedCallback() {
    const root = document.documentElement;
    const { size, highContrast } = readView(root.dataset['view'] ?? '');
    const sizes = [...this.querySelectorAll<HTMLInputElement>('[name=size]')];
    const contrast = this.querySelector<HTMLInputElement>('[name=contrast]')!;
    for (const input of sizes) input.checked = input.value === size;
    contrast.checked = highContrast;
    const panel = this.querySelector<HTMLElement>('[popover]')!;
    // Browsers give the focus back to what opened a panel, but not from a panel within a panel.
    panel.addEventListener('toggle', ({ newState }) => {
      const { activeElement } = document;
      const lost = activeElement === document.body || panel.contains(activeElement);
      if (newState === 'closed' && lost) this.querySelector('button')!.focus();
    });
    this.addEventListener('change', () => {
      const chosen = sizes.find(({ checked }) => checked)?.value ?? '';
      const words = viewWords({ size: chosen, highContrast: contrast.checked });
      root.dataset['view'] = words;
      try {
        localStorage.setItem(viewKey(import.meta.env.BASE_URL), words);
      } catch {
        // A browser that forbids storage shows it so on this page.
      }
    });
  }
}

customElements.define('view-settings', ViewSettings);
