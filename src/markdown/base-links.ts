import { defineHastPlugin } from 'satteri';
import { withBase } from '#lib/site-address.ts';

/** Puts the base path before links that authors write from the site's root; `//host` is left alone. */
export const baseLinks = (base: string) =>
  defineHastPlugin({
    name: 'base-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const address = node.properties['href'];
        if (typeof address !== 'string' || address.startsWith('//')) return;
        context.setProperty(node, 'href', withBase(base, address));
      },
    },
  });
