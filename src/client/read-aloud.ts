/**
 * <read-aloud>: the device's own voice reads what is shown, sentence by sentence, and marks where it is.
 * Wakes only for a Vietnamese voice: Vietnamese read with an English one is noise.
 */
import { chunksOf } from '../lib/spoken/chunks.ts';

/** Something to be said, and where it stands. */
interface Sentence {
  text: string;
  range: Range;
  block: Element;
}

const MARK = 'dang-doc';
const SLOW = 0.7;

/** Only who listens needs these. Underlined too, since forced colours take the background away. */
const STYLE = `::highlight(${MARK}),.${MARK}{background:var(--color-star);color:var(--color-on-star);text-decoration:underline}
read-aloud.on{background:var(--color-paper);flex-wrap:nowrap;gap:.25rem;padding-block:.25rem;position:sticky;top:0;z-index:1}
read-aloud.on .button{padding-inline:.25rem}
:root:has(read-aloud.on){scroll-padding-top:4.5rem}`;

class ReadAloud extends HTMLElement {
  private sentences: Sentence[] = [];
  private at = 0;
  private rate = 1;
  private dressed = false;
  /** What is being said: browsers forget one that nothing refers to. */
  private now: SpeechSynthesisUtterance | undefined;

  connectedCallback() {
    // Its own moves from answer to answer come here too.
    const awake = this.button('go').onclick !== null;
    if (awake || !('speechSynthesis' in window && 'checkVisibility' in this)) return;
    const look = () => {
      this.hidden = !this.voice || !this.root;
    };
    // Many browsers know their voices only after a while.
    speechSynthesis.onvoiceschanged = look;
    look();
    this.button('go').onclick = () => {
      if (this.now) this.pause();
      else this.go();
    };
    this.button('slow').onclick = ({ currentTarget }) => {
      this.rate = this.rate === 1 ? SLOW : 1;
      (currentTarget as Element).setAttribute('aria-pressed', String(this.rate === SLOW));
      if (this.now) this.say();
    };
    this.button('stop').onclick = () => {
      this.stop();
      this.button('go').focus();
    };
    const stop = () => {
      this.stop();
    };
    addEventListener('pagehide', stop);
    // A recording is heard by itself.
    addEventListener('play', stop, true);
    addEventListener(
      'toggle',
      ({ target }) => {
        if (this.moveTo(target as HTMLDetailsElement)) look();
      },
      true,
    );
  }

  /** Where answers are folded, the buttons stand in the one that was opened last. */
  private moveTo(details: HTMLDetailsElement): boolean {
    if (!details.open || !details.matches(this.dataset['in'] ?? '_')) return false;
    this.stop();
    details.lastElementChild!.prepend(this);
    return true;
  }

  /** What is read. */
  private get root() {
    return this.closest(this.dataset['in'] ?? 'main');
  }

  /** One of the device: the others send the words to whoever made the browser. Android writes "vi_VN". */
  private get voice() {
    return speechSynthesis
      .getVoices()
      .find(({ lang, localService }) => localService && /^vi\b|^vi_/i.test(lang));
  }

  private go() {
    if (this.sentences.length === 0) this.sentences = sentencesOf(this.root!);
    for (const sound of document.querySelectorAll('audio')) sound.pause();
    this.dress();
    this.say();
  }

  /** Says the sentence whose turn it is, and those after it. */
  private say() {
    const sentence = this.sentences[this.at];
    // A step that was left, an answer that was folded: nobody hears what is no longer shown.
    if (!sentence?.block.checkVisibility()) {
      this.stop();
      return;
    }
    const words = new SpeechSynthesisUtterance(sentence.text);
    words.voice = this.voice ?? null;
    words.lang = 'vi-VN';
    words.rate = this.rate;
    // What was cancelled ends too, by the one or the other.
    words.onend = () => {
      if (this.now !== words) return;
      this.at += 1;
      this.say();
    };
    words.onerror = () => {
      if (this.now === words) this.stop();
    };
    this.now = words;
    if (speechSynthesis.speaking) speechSynthesis.cancel();
    speechSynthesis.speak(words);
    this.mark(sentence);
    this.show();
  }

  /** Android takes the voice's own pause for its end; here the sentence begins anew everywhere. */
  private pause() {
    this.now = undefined;
    speechSynthesis.cancel();
    this.show();
  }

  private stop() {
    this.pause();
    this.mark();
    this.classList.remove('on');
    this.sentences = [];
    this.at = 0;
    this.show();
  }

  private mark(sentence?: Sentence) {
    document.querySelector(`.${MARK}`)?.classList.remove(MARK);
    if ('highlights' in CSS) CSS.highlights.delete(MARK);
    if (!sentence) return;
    if ('highlights' in CSS) CSS.highlights.set(MARK, new Highlight(sentence.range));
    else sentence.block.classList.add(MARK);
    sentence.block.scrollIntoView({ block: 'nearest' });
  }

  private dress() {
    this.classList.add('on');
    if (this.dressed) return;
    this.dressed = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    document.adoptedStyleSheets.push(sheet);
  }

  private show() {
    const begun = this.sentences.length > 0;
    this.button('go').textContent = this.now ? 'Tạm dừng' : begun ? 'Đọc tiếp' : 'Nghe đọc';
    this.button('slow').hidden = this.button('stop').hidden = !begun;
  }

  private button(name: string) {
    return this.querySelector<HTMLButtonElement>(`[data-${name}]`)!;
  }
}

/** What only serves the eye or the hand. */
const SILENT = '.screen-only,.disc,nav,footer,svg,[aria-hidden=true],details:not([open])';

/** All that is shown of a part of the page, each block's words by themselves. */
function sentencesOf(root: Element): Sentence[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blocks: { block: Element; texts: Text[] }[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    let block = text.parentElement!;
    if (!block.checkVisibility() || block.closest(SILENT)) continue;
    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement!;
    if (blocks.at(-1)?.block !== block) blocks.push({ block, texts: [] });
    blocks.at(-1)!.texts.push(text);
  }
  return blocks.flatMap(({ block, texts }) =>
    rangesIn(texts).map((range) => ({ block, range, text: range.toString() })),
  );
}

/** The sentences of texts that follow each other. */
function rangesIn(texts: readonly Text[]): Range[] {
  /** Puts an end of a range at an offset of all the texts together. */
  const put = (set: (node: Text, offset: number) => void, offset: number) => {
    let rest = offset;
    const node = texts.find(({ length }) => rest <= length || ((rest -= length), false))!;
    set(node, rest);
  };
  return chunksOf(texts.map(({ data }) => data).join('')).map(({ start, end }) => {
    const range = new Range();
    put((node, offset) => {
      range.setStart(node, offset);
    }, start);
    put((node, offset) => {
      range.setEnd(node, offset);
    }, end);
    return range;
  });
}

customElements.define('read-aloud', ReadAloud);
