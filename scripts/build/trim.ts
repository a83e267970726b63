import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../lib/files.ts';
import { ownPolicy } from './policy.ts';
import { ownStyles } from './own-styles.ts';

const MODULE = /<script type="module">[\s\S]*?<\/script>/g;

/** Takes from every page of a built folder what only other pages need, and puts last what runs last. */
export function trimPages(folder: string): void {
  for (const file of filesIn(folder).filter((path) => path.endsWith('.html'))) {
    const path = join(folder, file);
    writeFileSync(path, scriptsLast(ownStyles(ownPolicy(readFileSync(path, 'utf8')))));
  }
}

/**
 * The page with its modules at the end. They run only when the page has been read whole, and among
 * its text each KB of them lets what follows wait 0.02 s on slow 3G.
 */
export function scriptsLast(html: string): string {
  const scripts = html.match(MODULE) ?? [];
  return html.replace(MODULE, '').replace('</body>', () => `${scripts.join('')}</body>`);
}
