/** The built pages as trees, for the checks that look at every one of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlToHast } from 'satteri';
import type { HastNode } from 'satteri';
import { filesIn } from '../../scripts/lib/files.ts';
import { dist } from '../../scripts/lib/paths.ts';

export type Element = Extract<HastNode, { type: 'element' }>;

export interface BuiltPage {
  /** Path in dist/, e.g. `huong-dan/index.html`. */
  file: string;
  /** Address on the site, e.g. `/huong-dan/`. */
  address: string;
  html: string;
  tree: HastNode;
}

/** Posts for the ward's portal may lie beside the site; they are no part of it. */
export const files = filesIn(dist);

export const pages: BuiltPage[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    return { file, address: `/${file.replace(/index\.html$/, '')}`, html, tree: htmlToHast(html) };
  });

/** The draft report, which the staff guide names and no page links to. */
export const REPORT = '/tien-do/bao-cao/';

/** Whether a page is paper, a short address, a frame or the booklet, which have no header, footer or help line. */
export const isBare = ({ address }: Pick<BuiltPage, 'address'>) =>
  /^\/((in|q|tien-do\/(nhung|bao-cao))\/|ngoai-tuyen\/so-tay-so\.html$)/.test(address);

/** Every element below a node, in document order, that the test accepts. */
export function elements(
  node: HastNode,
  test: (element: Element) => boolean = () => true,
): Element[] {
  const own = node.type === 'element' && test(node) ? [node] : [];
  return 'children' in node
    ? [...own, ...node.children.flatMap((child) => elements(child, test))]
    : own;
}

export const byTag = (node: HastNode, ...names: string[]) =>
  elements(node, ({ tagName }) => names.includes(tagName));

const BLOCKS =
  /^(a|address|article|aside|button|dd|div|dt|figcaption|figure|footer|h\d|header|li|main|nav|ol|p|section|summary|table|t[dhr]|text|ul)$/;

/** The text below a node, without styles and scripts. */
export function textOf(node: HastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && ['style', 'script'].includes(node.tagName)) return '';
  const text = 'children' in node ? node.children.map(textOf).join('') : '';
  return node.type === 'element' && BLOCKS.test(node.tagName) ? `\n${text}\n` : text;
}

/** An attribute as text. */
export const attribute = (element: Element, name: string): string | undefined => {
  const value = element.properties[name];
  return value === undefined || value === null ? undefined : String(value);
};
