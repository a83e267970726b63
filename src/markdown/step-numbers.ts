import { defineMdastPlugin } from 'satteri';
import type { PluginFactoryContext } from 'satteri';

/** Tags that know their step's number: the step itself and the help for who is stuck at it. */
const NUMBERED = ['Buoc', 'Vuong'];

/**
 * Tells the `<Buoc>` and `<Vuong>` tags of a guide their step's number and the number of steps, so
 * that authors never renumber by hand: an Astro component cannot count its siblings.
 */
export const stepNumbers = ({ source }: PluginFactoryContext) => {
  const total = source.match(/<Buoc\b/g)?.length ?? 0;
  let number = 0;
  return defineMdastPlugin({
    name: 'step-numbers',
    mdxJsxFlowElement(node) {
      if (!NUMBERED.includes(node.name ?? '')) return;
      if (node.name === 'Buoc') number += 1;
      const added = Object.entries({ so: number, tong: total }).map(([name, value]) => ({
        type: 'mdxJsxAttribute' as const,
        name,
        value: String(value),
      }));
      return { ...node, attributes: [...node.attributes, ...added] };
    },
  });
};
