/** <keep-audio>: puts a recording on the device when the visitor asks, and takes it away again. */
class KeepAudio extends HTMLElement {
  connectedCallback() {
    if (!('caches' in window && 'serviceWorker' in navigator)) return;
    // Only a worker plays it without a network: this waits for one, for ever where there is none.
    navigator.serviceWorker.ready
      .then(() => this.wake())
      .catch(() => {
        // Where storage is forbidden there is nothing to offer.
      });
  }

  private async wake() {
    for (const [name, work] of [
      ['keep', () => this.keep()],
      ['drop', () => this.drop()],
    ] as const) {
      this.button(name).addEventListener('click', () => void work());
    }
    const kept = await (await this.cache()).match(this.source);
    this.show(kept ? 'Đã lưu trên máy này.' : '', kept !== undefined);
    this.hidden = false;
  }

  private async keep() {
    this.say('Đang lưu…');
    try {
      const cache = await this.cache();
      // One that was recorded before only takes up room.
      await cache.delete(this.source, { ignoreSearch: true });
      await cache.add(this.source);
      this.show('Đã lưu. Mất mạng vẫn nghe được.', true);
    } catch (error) {
      this.say(
        (error as Error).name === 'QuotaExceededError'
          ? 'Chưa lưu được: máy hết chỗ. Hãy xóa bớt ảnh, video rồi bấm lại.'
          : 'Chưa lưu được: mạng yếu hoặc mất. Hãy bấm lại khi có mạng.',
      );
    }
  }

  private async drop() {
    await (await this.cache()).delete(this.source);
    this.show('Đã xóa khỏi máy.', false);
  }

  private get source(): string {
    return this.dataset['source']!;
  }

  private show(text: string, kept: boolean) {
    const focused = this.contains(document.activeElement);
    this.button('keep').hidden = kept;
    this.button('drop').hidden = !kept;
    // The button that was pressed is gone; the keyboard goes on from the one in its place.
    if (focused) this.button(kept ? 'drop' : 'keep').focus();
    this.say(text);
  }

  private say(text: string) {
    this.querySelector('[role=status]')!.textContent = text;
  }

  private button(name: 'keep' | 'drop') {
    return this.querySelector<HTMLButtonElement>(`[data-${name}]`)!;
  }

  private cache() {
    return caches.open(this.dataset['cache']!);
  }
}

customElements.define('keep-audio', KeepAudio);
