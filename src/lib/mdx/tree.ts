/** Questions asked of a parsed body. */
import type { MdastNode } from 'satteri';

export type Tag = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether a node is a component tag. */
export function isTag(node: MdastNode): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The value of a tag's attribute; empty when it has none. */
export function attributeOf({ attributes }: Tag, name: string): string {
  const found = attributes.find((attribute) => 'name' in attribute && attribute.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

/** The text that a reader sees of a node, without the nodes to be left out. */
export function textOf(node: MdastNode, left: (node: MdastNode) => boolean = () => false): string {
  if (left(node)) return '';
  if (node.type === 'break') return ' ';
  if ('children' in node) {
    return node.children.map((child) => textOf(child as MdastNode, left)).join('');
  }
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}
