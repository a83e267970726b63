import { defineHastPlugin } from 'satteri';
import { slugify } from '#lib/vietnamese/fold.ts';

/** ASCII ids for headings, so that an address of a section survives being typed, read aloud or printed. */
export const headingIds = () => {
  const used = new Map<string, number>();
  return defineHastPlugin({
    name: 'ascii-heading-ids',
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(node, context) {
        if (typeof node.properties['id'] === 'string') return;
        const slug = slugify(context.textContent(node));
        const seen = used.get(slug) ?? 0;
        used.set(slug, seen + 1);
        context.setProperty(node, 'id', seen === 0 ? slug : `${slug}-${seen + 1}`);
      },
    },
  });
};
