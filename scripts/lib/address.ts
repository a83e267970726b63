import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '#lib/content-dir.ts';
import { siteAddress } from '#lib/site-address.ts';
import type { SiteAddress } from '#lib/site-address.ts';
import { root } from './paths.ts';
import { stop } from './stop.ts';

/** The address that a build of the current content folder has; an address that cannot be ends the command. */
export function currentAddress(): SiteAddress {
  const file = join(contentDir(process.env, root), 'chien-dich.json');
  const { site } = JSON.parse(readFileSync(file, 'utf8')) as { site: SiteAddress };
  try {
    return siteAddress(process.env, site);
  } catch (error) {
    return stop((error as Error).message);
  }
}
