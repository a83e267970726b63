/** Serves the editor at `/soan/` of the development server; a build never sees it. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { withOurWords } from './words.ts';

const EDITOR = '@sveltia/cms';
const home = join(import.meta.dirname, '../../node_modules', EDITOR);
const { dependencies } = createRequire(import.meta.url)(join(home, 'package.json')) as {
  dependencies: Record<string, string>;
};

/** The editor talks to nobody but this server, whatever its code would like. */
const POLICY = [
  "default-src 'self'",
  "connect-src 'self' data: blob:",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "frame-src 'self' blob:",
  "object-src 'none'",
].join('; ');

/** A plugin for the development server; `folder` is the content folder as people write it. */
export function editorPlugin(folder: string): Plugin {
  let base = '/';
  return {
    name: 'soan',
    apply: 'serve',
    enforce: 'pre',
    // Its files find one another by their addresses, which bundling would change.
    config: () => ({
      optimizeDeps: { exclude: [EDITOR, ...Object.keys(dependencies)], include: ['yaml', 'zod'] },
    }),
    configResolved(config) {
      base = config.base;
    },
    transform(code, id) {
      if (id.includes(`${EDITOR}/locales/vi.json`)) return withOurWords(code, folder);
      if (id.includes(`${EDITOR}/npm/index.js`)) return withoutPublicServers(code, base);
      return undefined;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path] = (request.url ?? '').split('?');
        if (path !== `${base}soan/` && path !== '/soan/') {
          next();
          return;
        }
        response
          .writeHead(200, {
            'Content-Type': 'text/html; charset=utf-8',
            'Content-Security-Policy': POLICY,
          })
          .end(page(base));
      });
    },
  };
}

/** Without Vite's client: it reloads pages when content changes, and the writer's words would be lost. */
function page(base: string): string {
  return readFileSync(join(import.meta.dirname, 'page.html'), 'utf8').replaceAll('{{base}}', base);
}

/**
 * The editor without the places where it would load something from a public server: its icons lie in
 * its own package, and nothing here uses the parts that it would fetch while it runs. (Where an
 * address is not written out, Vite would also put its client into the page; see `page`.)
 */
export function withoutPublicServers(code: string, base: string): string {
  return code
    .replaceAll(/https:\/\/cdn\.jsdelivr\.net\/[^)]+\.woff2/g, (font) => base + localFont(font))
    .replaceAll(/\bimport\((\w+\(\w*\))\)/g, 'Promise.reject($1)');
}

/** Where the package keeps the font that an address on the public server names. */
function localFont(address: string): string {
  const [, name = ''] = /fonts\/([\w-]+)/.exec(address) ?? [];
  const assets = join(home, 'npm/assets');
  const file = readdirSync(assets).find(
    (asset) => asset.startsWith(name) && asset.endsWith('.woff2'),
  );
  return `node_modules/${EDITOR}/npm/assets/${file ?? ''}`;
}
