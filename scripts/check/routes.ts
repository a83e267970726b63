/** What the code of the site says about content: which addresses exist and which words they need. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const PAGES = join(import.meta.dirname, '../../src/pages');

const pageFiles = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.astro'))
  .sort();

/** Addresses that do not depend on content, e.g. `/hoi-dap/`; what has a parameter is left out. */
export function fixedRoutes(): string[] {
  return pageFiles
    .filter((file) => !file.includes('[') && file !== '404.astro')
    .map((file) => `/${file.replace(/(index)?\.astro$/, '')}/`.replace(/\/+$/, '/'));
}

let needed: string[] | undefined;

/** Names of the files under `trang/` that the pages ask for. */
export function neededPages(): string[] {
  needed ??= pageFiles.flatMap((file) => {
    const source = readFileSync(join(PAGES, file), 'utf8');
    return [...source.matchAll(/getPageWords\('([\w-]+)'\)|<Words id="([\w-]+)"/g)].map(
      ([, called, written]) => called ?? written ?? '',
    );
  });
  return needed;
}
