import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fillGaps } from '#lib/gaps.ts';
import { LIST_GAP } from '#lib/offline/kept-site.ts';
import type { KeptSite } from '#lib/offline/kept-site.ts';
import { formatSize } from '#lib/vietnamese/size.ts';
import { filesIn } from '../lib/files.ts';
import { shortHash } from '../lib/short-hash.ts';
import { bundle } from './bundle.ts';

/** The page that lists what is read without a network, and is itself shown for all else. */
const LIST_PAGE = 'ngoai-tuyen/';
const LISTED = /<a [^>]*href="([^"]*)"[^>]*data-offline/g;
/** Writes `/sw.js` for the built site in `folder`: the worker with the pages that `/ngoai-tuyen/` lists and all that these load. */
export async function writeWorker(folder: string, base: string): Promise<void> {
  const page = join(folder, fileOf(LIST_PAGE));
  const paths = Object.keys(keptSite(folder, base).files);
  const bytes = paths.map((path) => gzipSync(readFileSync(join(folder, fileOf(path)))).length);
  const size = formatSize(bytes.reduce((sum, one) => sum + one, 0));
  const filled = fillGaps(readFileSync(page, 'utf8'), (name) => (name === LIST_GAP ? size : null));
  writeFileSync(page, filled);
  const define = { KEPT_SITE: JSON.stringify(keptSite(folder, base)) };
  writeFileSync(join(folder, 'sw.js'), await bundle('src/worker/worker.ts', 'iife', define));
}

const fileOf = (path: string) => (/(^|\/)$/.test(path) ? `${path}index.html` : path);

/** The list: pages, what they load, the search index. Throws when `/ngoai-tuyen/` lists a page that is not there. */
export function keptSite(folder: string, base: string): KeptSite {
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const pages = [...text(fileOf(LIST_PAGE)).matchAll(LISTED)].map(([, href = '']) =>
    href.slice(base.length),
  );
  if (pages.length === 0) throw new Error(`/${LIST_PAGE} lists no page`);
  const assets = readdirSync(join(folder, '_astro'));
  const loaded = new Set<string>();
  const follow = (file: string) => {
    const code = text(file);
    for (const asset of assets) {
      const path = `_astro/${asset}`;
      if (loaded.has(path) || !code.includes(asset)) continue;
      loaded.add(path);
      if (path.endsWith('.js')) follow(path);
    }
  };
  for (const page of pages) follow(fileOf(page));
  const search = ['pagefind', 'tim-kiem'].flatMap((part) =>
    filesIn(join(folder, part))
      .filter((file) => !file.endsWith('.html'))
      .map((file) => `${part}/${file}`),
  );
  const shown = ['favicon.svg', 'manifest.webmanifest'];
  const files = Object.fromEntries(
    [...pages, ...[...loaded].sort(), ...search, ...shown].map((path) => [
      path,
      shortHash(readFileSync(join(folder, fileOf(path)))),
    ]),
  );
  const sizes = Object.keys(files).map((path) => statSync(join(folder, fileOf(path))).size);
  const bytes = sizes.reduce((sum, one) => sum + one, 0);
  return { base, build: shortHash(JSON.stringify(files)), files, bytes };
}
