import type { Element, Parents, RootContent } from 'hast';
import { elementsIn, isBold } from './tree.ts';

/** A letterhead or a place to sign: two columns side by side, no data. */
const SIDE_BY_SIDE = { rows: 2, cells: 2 };

/** Gives tables header cells and a frame that scrolls on narrow screens; lays open tables that only place text. */
export function shapeTables(node: Parents): void {
  let count = 0;
  const shape = (parent: Parents): void => {
    parent.children = parent.children.flatMap((part): RootContent[] => {
      if (part.type !== 'element') return [part];
      shape(part);
      if (part.tagName !== 'table') return [part];
      if (isLayout(part)) return cellsOf(part).flatMap(({ children }) => children);
      nameHeads(part);
      count += 1;
      return [framed(part, `Bảng ${count}`)];
    });
  };
  shape(node);
}

const byName = (element: Element, name: string) =>
  elementsIn(element).filter(({ tagName }) => tagName === name);

const cellsOf = (element: Element) =>
  elementsIn(element).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

function isLayout(table: Element): boolean {
  const rows = byName(table, 'tr');
  return (
    byName(table, 'th').length === 0 &&
    rows.length <= SIDE_BY_SIDE.rows &&
    rows.every((row) => cellsOf(row).length <= SIDE_BY_SIDE.cells)
  );
}

/** Heads of columns: what Word repeats on each page, else a first row that is bold throughout. */
function nameHeads(table: Element): void {
  const first = byName(table, 'tr')[0];
  if (first && byName(table, 'th').length === 0 && cellsOf(first).every(isBold)) {
    for (const cell of cellsOf(first)) cell.tagName = 'th';
  }
  for (const head of byName(table, 'th')) head.properties['scope'] = 'col';
}

function framed(table: Element, name: string): Element {
  return {
    type: 'element',
    tagName: 'section',
    properties: { tabIndex: 0, ariaLabel: name },
    children: [table],
  };
}
