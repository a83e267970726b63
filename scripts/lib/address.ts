import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '#lib/content-dir.ts';
import { siteAddress } from '#lib/site-address.ts';
import type { SiteAddress } from '#lib/site-address.ts';
import { root } from './paths.ts';

/** The address that a build of the current content folder has. */
export function currentAddress(): SiteAddress {
  const file = join(contentDir(process.env, root), 'chien-dich.json');
  const { site } = JSON.parse(readFileSync(file, 'utf8')) as { site: SiteAddress };
  return siteAddress(process.env, site);
}
