/** Entries of the search page's list. */
import type { Result } from '#lib/search/results.ts';
import { below, make, marked } from './draw.ts';
import type { TextResult } from './full-text.ts';

/** A task that was found: the page's link first, then its kind with the part or line that fits. */
export function taskItem(result: Result): HTMLLIElement {
  const { path, title, part } = result;
  const text = below(result);
  return make(
    'li',
    {},
    make('a', { href: path }, ...marked(title)),
    make('p', {}, ...(part ? [make('a', { href: part.path }, ...text)] : text)),
  );
}

/** A page whose text was found, led to where it fits best. */
export function textItem(
  { path, title, part, excerpt }: TextResult,
  kind = 'Trang',
): HTMLLIElement {
  const text = make('span', {});
  text.innerHTML = excerpt;
  const name = part ? `${title} › ${part.title}` : title;
  return make(
    'li',
    {},
    make('a', { href: part?.path ?? path }, name),
    make('p', {}, make('b', {}, kind), ' · ', text),
  );
}
