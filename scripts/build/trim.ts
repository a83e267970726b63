import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../lib/files.ts';
import { ownPolicy } from './policy.ts';
import { ownStyles } from './own-styles.ts';

/** Takes from every page of a built folder what only other pages need. */
export function trimPages(folder: string): void {
  for (const file of filesIn(folder).filter((path) => path.endsWith('.html'))) {
    const path = join(folder, file);
    writeFileSync(path, ownStyles(ownPolicy(readFileSync(path, 'utf8'))));
  }
}
