import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '#lib/content-dir.ts';
import { parseJson } from '#lib/json-text.ts';
import { siteAddress } from '#lib/site-address.ts';
import type { SiteAddress } from '#lib/site-address.ts';
import { root, workshop } from './paths.ts';
import { stop } from './stop.ts';

/** The address that a build of the current content folder has; an address that cannot be ends the command. */
export function currentAddress(): SiteAddress {
  const file = join(contentDir(process.env, root), 'chien-dich.json');
  const { site } = parseJson(readFileSync(file, 'utf8')) as { site: SiteAddress };
  try {
    return siteAddress(process.env, site);
  } catch (error) {
    return stop((error as Error).message);
  }
}

const memo = join(workshop, 'address.json');

/** Notes the address that the site in `dist/` was built for. */
export function keepAddress(address: SiteAddress): void {
  writeFileSync(memo, JSON.stringify(address));
}

/** The address of the site in `dist/`, whatever the variables say by now. */
export function builtAddress(): SiteAddress {
  return existsSync(memo)
    ? (JSON.parse(readFileSync(memo, 'utf8')) as SiteAddress)
    : currentAddress();
}
