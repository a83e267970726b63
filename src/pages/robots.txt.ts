import type { APIRoute } from 'astro';
import { href } from '../site.ts';

/** Search engines are welcome once the site has an address; before that they are asked to stay out. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    site
      ? `User-agent: *\nAllow: /\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`
      : 'User-agent: *\nDisallow: /\n',
  );
