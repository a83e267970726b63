import { defineMdastPlugin } from 'satteri';

/**
 * Numbers the `<Buoc>` tags of a guide in order, so that authors never renumber by hand and each
 * step knows its place: an Astro component cannot count its siblings.
 */
export const stepNumbers = () => {
  let number = 0;
  return defineMdastPlugin({
    name: 'step-numbers',
    mdxJsxFlowElement(node) {
      if (node.name !== 'Buoc') return;
      number += 1;
      const attribute = { type: 'mdxJsxAttribute' as const, name: 'so', value: String(number) };
      return { ...node, attributes: [...node.attributes, attribute] };
    },
  });
};
