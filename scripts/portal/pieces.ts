/** The posts that a built site gives. A new kind of post is one more line in `KINDS`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { descendants, plain, readBlocks } from '#lib/portal/blocks.ts';
import type { ListedPiece } from '#lib/portal/list.ts';
import type { SiteAddress } from '#lib/site-address.ts';
import { filesIn } from '../lib/files.ts';

/** A part of a page that makes a post. */
interface Part {
  /** Name within its kind; empty where the kind has one post. */
  id: string;
  /** Place on the page; null for the whole of it. */
  place: string | null;
  title: string;
  nodes: Nodes[];
}

interface Kind {
  folder: string;
  name: string;
  /** Pages that hold its posts, as paths in `dist/`. */
  pages: RegExp;
  parts: (page: Element, file: string) => Part[];
  /** It is made of the board's figures. */
  figures?: true;
}

const KINDS: readonly Kind[] = [
  {
    folder: 'huong-dan',
    name: 'Hướng dẫn',
    pages: /^huong-dan\/[^/]+\/index\.html$/,
    parts: (page, file) => (isArchived(page) ? [] : wholePage(page, file.split('/')[1] ?? '')),
  },
  {
    folder: 'hoi-dap',
    name: 'Hỏi đáp',
    pages: /^hoi-dap\/index\.html$/,
    parts: (page) =>
      under(page, 'section')
        .filter(({ place }) => place?.startsWith('nhom-'))
        .map((part) => ({ ...part, title: `Hỏi đáp: ${part.title}` })),
  },
  {
    folder: 'thong-bao',
    name: 'Thông báo',
    pages: /^thong-bao\/index\.html$/,
    parts: (page) => under(page, 'article'),
  },
  {
    folder: 'tien-do',
    name: 'Bảng tiến độ',
    pages: /^tien-do\/index\.html$/,
    parts: (page) => wholePage(page, ''),
    figures: true,
  },
];

/** Every post of the site in the folder `dist`, built for `address`. */
export function piecesOf(dist: string, address: SiteAddress, fallbackDay: string): ListedPiece[] {
  return KINDS.flatMap((kind) =>
    filesIn(dist)
      .filter((file) => kind.pages.test(file))
      .flatMap((file) => {
        const page = descendants(htmlToHast(readFileSync(join(dist, file), 'utf8')), 'main')[0];
        if (!page) return [];
        const own = `${address.base}${file.replace('index.html', '')}`;
        const updatedOn = lastDay(page) ?? fallbackDay;
        return kind.parts(page, file).map(({ id, place, title, nodes }) => ({
          kind: kind.name,
          folder: kind.folder,
          stem: [kind.folder, id].filter(Boolean).join('-'),
          title,
          blocks: readBlocks(nodes, (href) => absolute(href, own, address)),
          address: absolute(place === null ? own : `#${place}`, own, address),
          figures: kind.figures === true,
          updatedOn,
        }));
      }),
  );
}

function wholePage(page: Element, id: string): Part[] {
  const h1 = descendants(page, 'h1')[0];
  return [{ id, place: null, title: h1 ? titleOf(h1) : id, nodes: without(page, h1).children }];
}

/** A guide that is no longer kept has its page for old links alone. */
const isArchived = (page: Element): boolean =>
  descendants(page, 'div').some(({ properties }) => 'dataArchived' in properties);

/** Parts with a heading of their own; what is folded away or hidden is over. */
function under(page: Element, name: string): Part[] {
  return visible(page, name).flatMap((part) => {
    const heading = descendants(part, 'h2')[0];
    const place = heading?.properties.id;
    if (!heading || typeof place !== 'string') return [];
    const id = place.replace(/^nhom-/, '');
    return [{ id, place, title: titleOf(heading), nodes: without(part, heading).children }];
  });
}

function visible(node: Element, name: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'details' || child.properties.hidden)
      return [];
    return child.tagName === name ? [child] : visible(child, name);
  });
}

/** A copy without one of its elements. */
function without(node: Element, left: Element | undefined): Element {
  return {
    ...node,
    children: node.children
      .filter((child) => child !== left)
      .map((child) => (child.type === 'element' ? without(child, left) : child)),
  };
}

const titleOf = (heading: Element): string =>
  readBlocks([{ ...heading, tagName: 'p' }], () => null)
    .flatMap((block) => ('words' in block ? [plain(block.words)] : []))
    .join(' ');

function absolute(href: string, page: string, { url }: SiteAddress): string | null {
  if (/^(https:|tel:|mailto:)/.test(href)) return href;
  if (url === null || /^[a-z]+:/i.test(href)) return null;
  return new URL(href, `${url}${page}`).href;
}

function lastDay(page: Element): string | undefined {
  return descendants(page, 'time')
    .flatMap(({ properties: { dateTime } }) =>
      typeof dateTime === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(dateTime) ? [dateTime] : [],
    )
    .sort()
    .at(-1);
}
