/** Questions asked of a parsed body. */
import type { MdastNode } from 'satteri';
import { walk } from '#lib/mdx/steps.ts';
import { textOf } from '#lib/mdx/tree.ts';
import { slugify } from '#lib/vietnamese/fold.ts';

/** The line of the file on which a node begins. */
export function lineAt(node: MdastNode): number {
  return node.position?.start.line ?? 1;
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
