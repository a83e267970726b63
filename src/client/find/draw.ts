/** Results as elements. */
import type { Piece, Result } from '#lib/search/results.ts';

/** An element with children, texts among them. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** A text with what was asked for marked. */
export function marked(pieces: Piece[]): (Node | string)[] {
  return pieces.map(({ text, hit }) => (hit ? make('mark', {}, text) : text));
}

/** What stands below a result's title: of what kind it is, and its part or line. */
export function below({ kind, part, line }: Result): (Node | string)[] {
  const text = part?.text ?? line;
  return [make('b', {}, kind), ...(text.length > 0 ? [' · ', ...marked(text)] : [])];
}
