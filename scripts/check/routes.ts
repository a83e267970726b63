/** What the code of the site says about content: which addresses exist and which words they need. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../lib/files.ts';

const PAGES = join(import.meta.dirname, '../../src/pages');

const files = filesIn(PAGES);
const pageFiles = files.filter((file) => file.endsWith('.astro'));

/** Addresses that do not depend on content, e.g. `/hoi-dap/` or `/du-lieu/tien-do.csv`; what has a parameter is left out. */
export function fixedRoutes(): string[] {
  const pages = pageFiles
    .filter((file) => file !== '404.astro')
    .map((file) => `/${file.replace(/(index)?\.astro$/, '')}/`.replace(/\/+$/, '/'))
    // The build packs this page into a file.
    .map((route) => route.replace(/\.html\/$/, '.html'));
  const downloads = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `/${file.replace(/\.ts$/, '')}`);
  return [...pages, ...downloads].filter((route) => !route.includes('['));
}

let needed: string[] | undefined;

/** Names of the files under `trang/` that the pages ask for, each once. */
export function neededPages(): string[] {
  needed ??= [...new Set(pageFiles.flatMap(wordsAskedFor))];
  return needed;
}

function wordsAskedFor(file: string): string[] {
  const source = readFileSync(join(PAGES, file), 'utf8');
  return [...source.matchAll(/getPageWords\('([\w-]+)'\)|<Words id="([\w-]+)"/g)].map(
    ([, called, written]) => called ?? written ?? '',
  );
}
