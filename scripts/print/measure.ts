/** Looks at a sheet in the browser before it is printed. Both functions run inside the page. */
import type { SheetKind } from '#lib/print/kinds.ts';
import type { Paper, Variant } from '#lib/print/paper.ts';

/** What a built sheet says of itself. */
export interface SheetData {
  id: string;
  name: string;
  file: string;
  /** ISO date. */
  updated: string;
  kind: SheetKind;
  paper: Paper;
  variant: Variant;
  committee: string;
  /** What its QR codes lead to. */
  codes: string[];
  /** Largest version of its QR codes; 0 where there is none. */
  densest: number;
}

/** Something that does not fit: what, and by how many mm. */
export interface Misfit {
  text: string;
  why: 'ra-ngoai' | 'de-len' | 'tranh-nho';
  mm: number;
}

/** The sheet's own data; null for one that is refused. */
export function readSheet(): SheetData | null {
  const main = document.querySelector<HTMLElement>('#to-in')!;
  if (main.querySelector('[data-refused]')) return null;
  const codes = [...main.querySelectorAll<HTMLElement>('[data-url]')].map(({ dataset }) => dataset);
  return {
    ...(main.dataset as unknown as Omit<SheetData, 'codes' | 'densest'>),
    codes: [...new Set(codes.map((code) => code['url']!))],
    densest: Math.max(0, ...codes.map((code) => Number(code['version']))),
  };
}

/**
 * Everything on the sides of a sheet that leaves the safe zone (mm inside the trim), lies over other
 * words, or has squeezed the picture away. Papers that flow over several pages have no sides.
 */
export function misfits(safe: number): Misfit[] {
  const MM = 96 / 25.4;
  const TOLERANCE = 0.3;
  const found: Misfit[] = [];
  for (const side of document.querySelectorAll('.side')) {
    const trim = side.querySelector('.trim')!;
    const past = (box: DOMRect, within: Element, margin: number) => {
      const room = within.getBoundingClientRect();
      const out = Math.max(
        room.left - box.left,
        room.top - box.top,
        box.right - room.right,
        box.bottom - room.bottom,
      );
      return out / MM + margin;
    };
    // Cards, panels and drawings have bounds of their own, with the margin to keep from them.
    const beyond = (box: DOMRect, element: Element) => {
      const piece = element.closest<HTMLElement>('[data-bounds]');
      const own = piece ? past(box, piece, Number(piece.dataset['bounds'])) : -Infinity;
      return Math.max(own, past(box, trim, safe));
    };
    const lines: { text: string; block: Element; box: DOMRect }[] = [];
    const texts = document.createTreeWalker(side, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const text = node.textContent?.trim() ?? '';
      if (text === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const block = node.parentElement!.closest('p, li, h1, h2, h3, th, td, caption, figcaption')!;
      for (const box of range.getClientRects()) lines.push({ text, block, box });
    }
    for (const { text, block, box } of lines) {
      const mm = beyond(box, block);
      if (mm > TOLERANCE) found.push({ text, why: 'ra-ngoai', mm });
    }
    for (const code of side.querySelectorAll<HTMLElement>('[data-url]')) {
      const mm = beyond(code.getBoundingClientRect(), code);
      if (mm > TOLERANCE) found.push({ text: 'mã QR', why: 'ra-ngoai', mm });
    }
    for (const picture of side.querySelectorAll('.picture')) {
      const box = picture.getBoundingClientRect();
      const missing = (trim.getBoundingClientRect().height * 0.15 - box.height) / MM;
      if (missing > 0) found.push({ text: 'tranh', why: 'tranh-nho', mm: missing });
    }
    // A line's box is taller than its letters: only its middle counts.
    const middle = ({ box }: { box: DOMRect }) => ({
      top: box.top + box.height * 0.3,
      bottom: box.bottom - box.height * 0.3,
    });
    lines.forEach((line, at) => {
      for (const other of lines.slice(at + 1)) {
        if (other.block === line.block) continue;
        const across =
          Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left);
        const down =
          Math.min(middle(line).bottom, middle(other).bottom) -
          Math.max(middle(line).top, middle(other).top);
        if (across > 1 && down > 0) {
          found.push({ text: other.text, why: 'de-len', mm: down / MM });
        }
      }
    });
  }
  return found;
}
