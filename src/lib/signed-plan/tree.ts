import type { Element, Nodes } from 'hast';

/** Every element below a node, in document order. */
export function elementsIn(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elementsIn)] : own;
}

/** The text below a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Whether all text below an element is bold. */
export function isBold(element: Element): boolean {
  const parts = element.children.filter((part) => textOf(part).trim() !== '');
  return (
    parts.length > 0 &&
    parts.every(
      (part) =>
        part.type === 'element' &&
        (part.tagName === 'strong' || (part.tagName === 'p' && isBold(part))),
    )
  );
}
