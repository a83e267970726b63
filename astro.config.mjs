import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentDir } from './src/lib/content-dir.ts';
import { parseJson } from './src/lib/json-text.ts';
import { siteAddress } from './src/lib/site-address.ts';
import { earlyView } from './src/lib/view/view.ts';
import { baseLinks } from './src/markdown/base-links.ts';
import { glossaryLinks, readGlossary } from './src/markdown/glossary-links.ts';
import { headingIds } from './src/markdown/heading-ids.ts';
import { stepNumbers } from './src/markdown/step-numbers.ts';
import { ownScripts } from './src/own-scripts.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const content = contentDir(process.env, root);
const campaign = parseJson(readFileSync(join(content, 'chien-dich.json'), 'utf8'));
const { url, base } = siteAddress(process.env, campaign.site);

export default defineConfig({
  ...(url === null ? {} : { site: url }),
  base,
  trailingSlash: 'always',
  scopedStyleStrategy: 'where',
  build: {
    // One linked stylesheet costs 0.4-0.5 s on slow 3G.
    inlineStylesheets: 'always',
    // Half of a page's time is waiting for its file to be written: others may be rendered meanwhile.
    concurrency: 8,
  },
  // Without an address of its own a site must not tell search engines where it is.
  // Sheets of paper, short addresses, the draft report, the frame for other sites and the booklet
  // are no pages to find.
  integrations: [
    mdx(),
    ...(url === null
      ? []
      : [
          sitemap({
            filter: (page) =>
              !/\/(in|q|tien-do\/(nhung|bao-cao)|ngoai-tuyen\/so-tay-so\.html)\//.test(page),
          }),
        ]),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [stepNumbers],
      hastPlugins: [headingIds, baseLinks(base), glossaryLinks(base, readGlossary(content))],
      features: { smartPunctuation: false },
    }),
  },
  // Styles of its own would be blocked by the policy below; width and height are in the markup.
  image: { service: { entrypoint: './src/picture-service.ts' }, responsiveStyles: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: {
        // The search index is WebAssembly.
        resources: ["'self'", "'wasm-unsafe-eval'"],
        // The one script that must run before the page is painted; Astro hashes only modules.
        hashes: [`sha256-${createHash('sha256').update(earlyView(base)).digest('base64')}`],
      },
    },
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss(), ownScripts],
    build: {
      // Astro marks every MDX entry with a directive; the warning about it would hide real ones.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
      // Scripts of every size into the page (own-scripts.ts says why); pictures by the bundler's own rule.
      assetsInlineLimit: (file) => (file.endsWith('.js') ? true : undefined),
    },
  },
});
