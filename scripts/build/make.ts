import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteAddress } from '#lib/site-address.ts';
import { root } from '../lib/paths.ts';
import { headersFile } from '../lib/security-headers.ts';
import { packBooklet } from './booklet.ts';
import { cardCache, placeCards } from './cards.ts';
import { indexForSearch } from './search-index.ts';
import { writeSearchScript } from './search-script.ts';
import { trimPages } from './trim.ts';
import { writeWorker } from './worker.ts';

/**
 * Builds the pages of a content folder with their search index and offline worker into the new folder
 * `into`, whole but not compressed. Throws what Astro or the index throws.
 */
export async function makeSite(content: string, into: string, address: SiteAddress): Promise<void> {
  process.env['CONTENT_DIR'] = content;
  process.env['CARD_CACHE'] = cardCache;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Astro's store keeps entries and pictures of the content folder built before; a fresh one cannot.
  const cacheDir = join(dirname(into), 'cache');
  for (const folder of [into, cacheDir]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(into), { recursive: true });
  const { build } = await import('astro');
  await build({ root, outDir: into, cacheDir, logLevel: 'warn' });
  trimPages(into);
  await packBooklet(into, address);
  placeCards(into);
  await indexForSearch(into);
  const tooLarge = await writeSearchScript(into);
  if (tooLarge !== null) console.warn(tooLarge);
  await writeWorker(into, address.base);
  writeFileSync(join(into, '_headers'), headersFile(address.base));
}
