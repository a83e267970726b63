/** HTML made from a Word file, brought to what a page may hold. */
import type { Element, Parents, Root, RootContent } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { shapeTables } from './tables.ts';
import { elementsIn, isBold, textOf } from './tree.ts';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const TABLE_PARTS = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];

const ALLOWED: Schema = {
  tagNames: [
    ...HEADINGS,
    ...TABLE_PARTS,
    'p',
    'strong',
    'em',
    'sup',
    'sub',
    'ul',
    'ol',
    'li',
    'a',
    'br',
  ],
  attributes: {
    a: ['href', 'id'],
    li: ['id'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  ancestors: Object.fromEntries(TABLE_PARTS.slice(1).map((name) => [name, ['table']])),
  strip: ['script', 'style'],
  clobberPrefix: '',
};

/**
 * Keeps headings (from h2 on, none skipped), paragraphs, lists, tables, bold, links that lead
 * somewhere; drops all else. Tables get header cells and a frame that scrolls on narrow screens.
 */
export function cleanHtml(html: string): string {
  const tree = sanitize(htmlToHast(html), ALLOWED) as Root;
  dropEmpty(tree);
  guessHeadings(tree);
  levelHeadings(tree);
  const places = new Set(elementsIn(tree).map(({ properties }) => `#${String(properties['id'])}`));
  unwrapDeadLinks(tree, places);
  shapeTables(tree);
  return toHtml(tree);
}

/** Pictures leave empty paragraphs behind. */
function dropEmpty(tree: Root): void {
  tree.children = tree.children.filter(
    (part) =>
      part.type !== 'element' ||
      textOf(part).trim() !== '' ||
      elementsIn(part).some(({ properties }) => 'id' in properties),
  );
}

/** Most offices make headings bold by hand: where Word knows of none, bold "I." and "1." lines are. */
function guessHeadings(tree: Root): void {
  if (elementsIn(tree).some(({ tagName }) => HEADINGS.includes(tagName))) return;
  for (const paragraph of tree.children) {
    if (paragraph.type !== 'element' || paragraph.tagName !== 'p' || !isBold(paragraph)) continue;
    const text = textOf(paragraph).trim();
    if (/^[IVX]+\.\s/.test(text)) paragraph.tagName = 'h2';
    else if (/^\d+\.\s/.test(text)) paragraph.tagName = 'h3';
  }
}

/** The page has the one h1; the text's own headings begin at h2 and go down one by one. */
function levelHeadings(tree: Root): void {
  const headings = elementsIn(tree).filter(({ tagName }) => HEADINGS.includes(tagName));
  const levels = headings.map(({ tagName }) => Number(tagName[1]));
  const shift = 2 - Math.min(...levels);
  let last = 1;
  headings.forEach((heading, index) => {
    last = Math.min((levels[index] ?? 1) + shift, last + 1, HEADINGS.length);
    heading.tagName = `h${last}`;
  });
}

/** Links to other files, to bookmarks that are not there and with addresses taken away leave their text. */
function unwrapDeadLinks(node: Parents, places: ReadonlySet<string>): void {
  node.children = node.children.flatMap((part): RootContent[] => {
    if (part.type !== 'element') return [part];
    unwrapDeadLinks(part, places);
    if (part.tagName !== 'a') return [part];
    const { href, id } = part.properties;
    if (typeof href === 'string' && /^(https?:|mailto:|tel:)/.test(href)) return [part];
    if (typeof href === 'string' && places.has(href)) return [named(part, href)];
    if (id === undefined) return part.children;
    delete part.properties['href'];
    return [part];
  });
}

/** A note's way back is an arrow, which says nothing when read aloud. */
function named(link: Element, href: string): Element {
  const back = /note-ref-/.test(href) && !('id' in link.properties);
  return back ? { ...link, children: [{ type: 'text', value: 'Trở lại' }] } : link;
}
