/** Questions asked of a parsed body. */
import type { MdastNode } from 'satteri';
import { walk } from '#lib/mdx/steps.ts';
import { slugify } from '#lib/vietnamese/fold.ts';

export type Tag = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether a node is a component tag. */
export function isTag(node: MdastNode): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The line of the file on which a node begins. */
export function lineAt(node: MdastNode): number {
  return node.position?.start.line ?? 1;
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

/** Headings with the ids that src/markdown/heading-ids.ts gives them. */
export function headingsIn(
  tree: MdastNode,
): { id: string; text: string; depth: number; line: number }[] {
  const used = new Map<string, number>();
  return [...walk(tree)].flatMap((node) => {
    if (node.type !== 'heading') return [];
    const text = textOf(node);
    const slug = slugify(text);
    const seen = (used.get(slug) ?? 0) + 1;
    if (node.depth > 1) used.set(slug, seen);
    return [
      { id: seen === 1 ? slug : `${slug}-${seen}`, text, depth: node.depth, line: lineAt(node) },
    ];
  });
}
