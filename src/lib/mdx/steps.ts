import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';

/** One step of a guide as its author wrote it. */
export interface Step {
  /** 1, 2, 3 …: also the anchor `#buoc-n`. */
  number: number;
  title: string;
  facts: string[];
  /** Line of the `<Buoc>` tag in the text that was read. */
  line: number;
}

/** An MDX component tag in the text. */
export interface Tag {
  name: string;
  attributes: Record<string, string | null>;
  line: number;
}

/** Every component tag of a parsed MDX text, in document order. */
export function tagsIn(tree: MdastNode): Tag[] {
  return [...walk(tree)].flatMap((node) =>
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name !== null
      ? [
          {
            name: node.name,
            line: node.position?.start.line ?? 1,
            attributes: Object.fromEntries(
              node.attributes.flatMap((attribute) =>
                attribute.type === 'mdxJsxAttribute'
                  ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : null]]
                  : [],
              ),
            ),
          },
        ]
      : [],
  );
}

/** Every node of a tree, parents before children, in document order. */
export function* walk(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

/** Fact ids written as `su_that="V-31, V-32"`. */
export function factsOf(attribute: string | null | undefined): string[] {
  return (attribute ?? '').split(',').flatMap((id) => id.trim() || []);
}

/** The steps of a guide's MDX text, numbered in order. */
export function stepsOf(mdx: string): Step[] {
  return tagsIn(mdxToMdast(mdx))
    .filter(({ name }) => name === 'Buoc')
    .map(({ attributes, line }, index) => ({
      number: index + 1,
      title: attributes['tieu_de'] ?? '',
      facts: factsOf(attributes['su_that']),
      line,
    }));
}
