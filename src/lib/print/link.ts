/** Where the QR codes of print sheets lead: short addresses of this site, or an official platform. */
import { withBase } from '#lib/site-address.ts';
import type { SiteAddress } from '#lib/site-address.ts';
import type { Campaign } from '#schemas/campaign.ts';
import type { ShortCode } from '#schemas/short-code.ts';

export interface CodeLink {
  url: string;
  /** The address as it is read aloud and typed. */
  words: string;
  caption: string;
}

/**
 * The short code of a page: the first one that staff registered, else five letters and figures worked
 * out of the path (FNV-1a), which stay the same as long as the path does.
 */
export function shortCodeOf(path: string, register: readonly ShortCode[]): string {
  const registered = register.find((entry) => entry.path === path);
  if (registered) return registered.code;
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(path)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36).padStart(5, '0').slice(-5);
}

/** Every short address: the registered ones, old ones too, and one for each target that has none. */
export function allShortCodes(
  targets: readonly string[],
  register: readonly ShortCode[],
): ShortCode[] {
  const rest = [...new Set(targets)].filter(
    (path) => !register.some((entry) => entry.path === path),
  );
  return [...register, ...rest.map((path) => ({ code: shortCodeOf(path, register), path }))];
}

/**
 * What a code leads to. A target is a page of this site or the id of a platform; while the site's
 * address is unknown a code may only lead to an official platform: the campaign's first one.
 */
export function codeLink(
  { target, caption }: { target: string; caption: string },
  site: SiteAddress,
  platforms: Campaign['platforms'],
  register: readonly ShortCode[],
): CodeLink {
  const isPage = target.startsWith('/');
  if (isPage && site.url !== null) {
    const url = site.url + withBase(site.base, `/q/${shortCodeOf(target, register)}/`);
    return { url, words: inWords(url), caption };
  }
  const platform = platforms.find(({ id }) => id === target) ?? platforms[0]!;
  return {
    url: platform.url,
    words: inWords(platform.url),
    caption: isPage ? 'Quét để mở trang học' : caption,
  };
}

const inWords = (url: string) => url.replace('https://', '');
