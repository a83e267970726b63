/**
 * What a page says without how it looks: headings, paragraphs, lists, tables. The HTML and the Word
 * file for the ward's portal are both written from these, so nothing else can get into them.
 */
import type { Element, Nodes } from 'hast';

/** Words in one look; a line break is the text "\n". */
export interface Inline {
  text: string;
  bold: boolean;
  /** Absolute. */
  link: string | null;
}

export interface Cell {
  head: 'col' | 'row' | null;
  columns: number;
  rows: number;
  words: Inline[];
}

export type Block =
  | { kind: 'heading'; level: number; words: Inline[] }
  | { kind: 'paragraph'; words: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'table'; caption: string; rows: Cell[][] };

/** An address as written on the page, made absolute; null where no portal could follow it. */
export type LinkOf = (href: string) => string | null;

const INLINE = /^(a|abbr|b|br|cite|code|dd|dt|em|i|kbd|mark|q|small|span|strong|sub|sup|time)$/;
const DROPPED =
  /^(button|canvas|dialog|form|iframe|img|input|nav|noscript|picture|script|select|style|svg|template|video)$/;

/** Reads nodes of a built page. What only serves screens or is hidden is left out. */
export function readBlocks(nodes: readonly Nodes[], linkOf: LinkOf): Block[] {
  const blocks: Block[] = [];
  let run: Inline[] = [];
  const flush = () => {
    const words = tidy(run);
    if (words.length > 0) blocks.push({ kind: 'paragraph', words });
    run = [];
  };
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'text') run.push(...inlines(node, linkOf, false));
    if (node.type !== 'element' || isDropped(node)) continue;
    if (isInline(node)) {
      run.push(...gap(nodes[index - 1]), ...inlines(node, linkOf, false));
      continue;
    }
    flush();
    blocks.push(...blocksOf(node, linkOf));
  }
  flush();
  return blocks;
}

function blocksOf(element: Element, linkOf: LinkOf): Block[] {
  const { tagName, children } = element;
  const inside = () => readBlocks(children, linkOf);
  if (/^h[1-6]$/.test(tagName)) {
    const oneLine = inlines(element, linkOf, false).map(({ text, link }) => ({
      text: text.replace('\n', ' '),
      bold: false,
      link,
    }));
    const words = tidy(oneLine);
    return [{ kind: 'heading', level: Number(tagName[1]), words: words.map(shortStep) }];
  }
  if (tagName === 'table') return [tableOf(element, linkOf)];
  if (tagName === 'ul' || tagName === 'ol') return listOf(element, linkOf);
  const bold = tagName === 'summary' || hasClass(element, 'font-bold');
  return bold ? inside().map(emboldened) : inside();
}

/** A list of steps with headings is no list once it is pasted: its headings carry the numbers. */
function listOf({ tagName, children }: Element, linkOf: LinkOf): Block[] {
  const items = children
    .filter((child): child is Element => child.type === 'element' && !isDropped(child))
    .map((item) => readBlocks(item.children, linkOf))
    .filter((blocks) => blocks.length > 0);
  if (items.flat().some(({ kind }) => kind === 'heading')) return items.flat();
  return items.length > 0 ? [{ kind: 'list', ordered: tagName === 'ol', items }] : [];
}

function tableOf(table: Element, linkOf: LinkOf): Block {
  const caption = descendants(table, 'caption').flatMap(({ children }) =>
    tidy(children.flatMap((part) => inlines(part, linkOf, false))),
  );
  const rows = descendants(table, 'tr').map((row) =>
    row.children.flatMap((cell): Cell[] => {
      if (cell.type !== 'element' || isDropped(cell)) return [];
      const { scope, colSpan, rowSpan } = cell.properties;
      const head = scope === 'row' ? 'row' : 'col';
      return [
        {
          head: cell.tagName === 'th' ? head : null,
          columns: Number(colSpan ?? 1),
          rows: Number(rowSpan ?? 1),
          words: tidy(inlines(cell, linkOf, false)),
        },
      ];
    }),
  );
  return { kind: 'table', caption: caption.map(sentenceOf).join('').trim(), rows };
}

/** What is bold in a caption marks the figures, and is a sentence of its own. */
const sentenceOf = ({ text, bold }: Inline): string =>
  bold ? `${text.trim()}. ` : text.trimStart();

/** Words of inline blocks side by side, `tidy` still to come. */
function inlines(node: Nodes, linkOf: LinkOf, bold: boolean, link: string | null = null): Inline[] {
  if (node.type === 'text') return [{ text: node.value.replace(/\s+/g, ' '), bold, link }];
  if (!('children' in node) || (node.type === 'element' && isDropped(node))) return [];
  if (node.type !== 'element')
    return node.children.flatMap((child) => inlines(child, linkOf, bold, link));
  const { tagName, properties, children } = node;
  if (tagName === 'br') return [{ text: '\n', bold, link }];
  const loud = bold || /^(b|dt|strong)$/.test(tagName) || hasClass(node, 'font-bold');
  const to =
    tagName === 'a' && typeof properties.href === 'string' ? linkOf(properties.href) : link;
  const words = children.flatMap((child, index) => [
    ...(child.type === 'element' ? gap(children[index - 1]) : []),
    ...inlines(child, linkOf, loud, to),
  ]);
  // These stand on a line of their own by their looks, which do not come along.
  if (hasClass(node, 'block') || /^(div|li|p)$/.test(tagName)) {
    return [
      { text: '\n', bold: false, link: null },
      ...words,
      { text: '\n', bold: false, link: null },
    ];
  }
  return hasClass(node, 'big') ? [...words, { text: ' ', bold: false, link: null }] : words;
}

/** Between two elements that touch, styles make the room, which do not come along. */
const gap = (before: Nodes | undefined): Inline[] =>
  before?.type === 'element' ? [{ text: ' ', bold: false, link: null }] : [];

/** Words without double blanks, blanks and breaks at their ends, and parts that look the same. */
function tidy(words: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const { text, bold, link } of words) {
    const last = merged.at(-1);
    const ended = last === undefined || /[ \n]$/.test(last.text);
    if (text === '\n') {
      if (last) last.text = last.text.trimEnd();
      if (last && !last.text.endsWith('\n')) merged.push({ text, bold: false, link: null });
      continue;
    }
    const rest = ended ? text.trimStart() : text;
    if (rest === '') continue;
    if (last && last.text !== '\n' && last.bold === bold && last.link === link) last.text += rest;
    else merged.push({ text: rest, bold, link });
  }
  return trimmedEnd(merged);
}

function trimmedEnd(words: Inline[]): Inline[] {
  const last = words.at(-1);
  if (!last) return words;
  const text = last.text.trimEnd();
  if (text === '') return trimmedEnd(words.slice(0, -1));
  return [...words.slice(0, -1), { ...last, text }].filter((word) => word.text !== '');
}

/** The words alone. */
export const plain = (words: readonly Inline[]): string => words.map(({ text }) => text).join('');

/** On the site a step's number stands beside how many there are. */
const shortStep = (word: Inline): Inline => ({
  ...word,
  text: word.text.replace(/^Bước (\d+) trên \d+\s*/, 'Bước $1: '),
});

function emboldened(block: Block): Block {
  if (block.kind !== 'paragraph') return block;
  return { ...block, words: block.words.map((word) => ({ ...word, bold: true })) };
}

const isInline = (element: Element): boolean =>
  INLINE.test(element.tagName) &&
  !element.children.some(
    (child) => child.type === 'element' && !isInline(child) && !isDropped(child),
  );

function isDropped(element: Element): boolean {
  const { tagName, properties } = element;
  return (
    DROPPED.test(tagName) ||
    properties.hidden === true ||
    properties.ariaHidden === 'true' ||
    hasClass(element, 'screen-only')
  );
}

/** Whether an element has a class. */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** Elements of a name below a node, in document order. */
export function descendants(node: Nodes, name: string): Element[] {
  const own = node.type === 'element' && node.tagName === name ? [node] : [];
  return 'children' in node
    ? [...own, ...node.children.flatMap((child) => descendants(child, name))]
    : own;
}
