/**
 * The booklet: pages of the site as chapters of one file that stands alone. Each chapter carries the address
 * of its page (`data-page`) and says which headings to move one level down (`data-deeper`).
 */
import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import type { SiteAddress } from '../site-address.ts';

/** Where an element stands: in which chapter, and whether headings move down there. */
interface Place {
  page: string | null;
  deeper: boolean;
}

/** Ids in the one file by the addresses on the site that lead there; `#id` outside of chapters. */
type Anchors = ReadonlyMap<string, string>;

const START: Place = { page: null, deeper: false };
const LEFT_OUT = /^(noscript|script|template)$/;
const OUTWARD = /^(https?|tel|mailto):/;
const MARKS = /^data(Page|Deeper|Pagefind.*)$/;

/** The document as one that stands alone; ids of chapters never meet, and no link leads beside the file. */
export function standAlone(document: Root, address: SiteAddress): Root {
  const children = kept(document.children) as RootContent[];
  const anchors = new Map(anchorsIn(children, START));
  return {
    ...document,
    children: children.map((child) => settled(child, START, anchors, address)),
  };
}

type Content = RootContent | ElementContent;

function kept(nodes: readonly Content[]): Content[] {
  return nodes.flatMap((node): Content[] => {
    if (node.type === 'comment') return [];
    if (node.type !== 'element') return [node];
    return isOfTheSite(node)
      ? []
      : [{ ...node, children: kept(node.children) as ElementContent[] }];
  });
}

/** Whether an element means nothing without the site: scripts, its policy, what only its own pages show. */
function isOfTheSite({ tagName, properties }: Element): boolean {
  const named = (name: string, value: string) => [properties[name]].flat().includes(value);
  return (
    LEFT_OUT.test(tagName) ||
    (tagName === 'link' && !named('rel', 'icon')) ||
    'httpEquiv' in properties ||
    'hidden' in properties ||
    named('className', 'screen-only')
  );
}

const within = ({ properties }: Element, { page, deeper }: Place): Place => ({
  page: typeof properties['dataPage'] === 'string' ? properties['dataPage'] : page,
  deeper: deeper || 'dataDeeper' in properties,
});

/** Names of folders and files hold no `_`, so that different addresses give different ids. */
const chapterId = (page: string) => page.split('/').filter(Boolean).join('_');
const anchorId = (page: string | null, id: string) =>
  page === null ? id : `${chapterId(page)}__${id}`;

function anchorsIn(nodes: readonly Content[], place: Place): [string, string][] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    const inside = within(node, place);
    const { dataPage, id } = node.properties;
    return [
      ...(typeof dataPage === 'string' ? [pair(dataPage, chapterId(dataPage))] : []),
      ...(typeof id === 'string'
        ? [pair(`${inside.page ?? ''}#${id}`, anchorId(inside.page, id))]
        : []),
      ...anchorsIn(node.children, inside),
    ];
  });
}

const pair = (address: string, id: string): [string, string] => [address, id];

function settled<T extends Content>(
  node: T,
  place: Place,
  anchors: Anchors,
  address: SiteAddress,
): T {
  if (node.type !== 'element') return node;
  const inside = within(node, place);
  const children = node.children.map((child) => settled(child, inside, anchors, address));
  const properties = settledProperties(node, inside, anchors);
  if (node.tagName !== 'a') {
    const tagName = inside.deeper ? node.tagName.replace(/^h[1-5]$/, oneDown) : node.tagName;
    return { ...node, tagName, properties, children };
  }
  const href = linkTarget(String(properties['href']), inside.page, anchors, address);
  // The words stay; a button that does nothing must not look like one.
  if (href === null) return { ...node, tagName: 'span', properties: {}, children };
  return { ...node, properties: { ...properties, href }, children };
}

const oneDown = (heading: string) => `h${Number(heading[1]) + 1}`;

function settledProperties(
  { tagName, properties }: Element,
  { page }: Place,
  anchors: Anchors,
): Properties {
  const settle = (id: unknown) =>
    anchors.get(`${page ?? ''}#${String(id)}`) ?? anchors.get(`#${String(id)}`) ?? String(id);
  const entries = Object.entries(properties)
    .filter(([name]) => !MARKS.test(name))
    // What is a landmark on its page is one of many of its name here.
    .filter(([name]) => !(page !== null && tagName === 'section' && name === 'ariaLabelledBy'))
    .map(([name, value]): [string, Properties[string]] => {
      if (name === 'id') return [name, settle(value)];
      if (/^aria(LabelledBy|DescribedBy)$/.test(name)) return [name, [value].flat().map(settle)];
      return [name, value];
    });
  const { dataPage } = properties;
  return {
    ...Object.fromEntries(entries),
    ...(typeof dataPage === 'string' && { id: chapterId(dataPage) }),
  };
}

/** Where a link of a chapter leads from the one file: within it, outward, to the living site; null for nowhere. */
function linkTarget(
  href: string,
  page: string | null,
  anchors: Anchors,
  { url, base }: SiteAddress,
): string | null {
  if (OUTWARD.test(href)) return href;
  const own = `${base}${(page ?? '/').slice(1)}`;
  const { pathname, hash, search } = new URL(href, `https://site.invalid${own}`);
  const path = `/${pathname.slice(base.length)}`;
  const inFile =
    anchors.get(`${path}${hash}`) ?? (href.startsWith('#') ? anchors.get(href) : undefined);
  if (inFile !== undefined) return `#${inFile}`;
  return url === null ? null : `${url}${pathname}${search}${hash}`;
}
