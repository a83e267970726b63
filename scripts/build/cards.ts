import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../lib/files.ts';
import { workshop } from '../lib/paths.ts';

/** Pictures drawn by this build and earlier ones, by the hash of what they show. */
export const cardCache = join(workshop, 'cards');

const NAMED = /property="og:image" content="[^"]*\/_astro\/([0-9a-f]{16}\.png)"/;

/** Puts the card that each page of `folder` names among its files, and drops the drawings that nothing there uses. */
export function placeCards(folder: string): void {
  const target = join(folder, '_astro');
  mkdirSync(target, { recursive: true });
  for (const file of filesIn(folder).filter((path) => path.endsWith('.html'))) {
    const [, name] = NAMED.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
    if (name !== undefined) copyFileSync(join(cardCache, name), join(target, name));
  }
  const used = filesIn(folder).flatMap((path) => /[0-9a-f]{16}\.png$/.exec(path) ?? []);
  for (const name of existsSync(cardCache) ? readdirSync(cardCache) : []) {
    if (!used.includes(name)) rmSync(join(cardCache, name));
  }
}
