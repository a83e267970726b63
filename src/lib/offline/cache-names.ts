/**
 * Names of what the site keeps on a device. Several sites may share one host: each name carries the base path
 * between bars, which no path holds, so that a site under `/a/` never touches what the one under `/a/b/` keeps.
 */
const own = (base: string) => `bdhvs|${base}|`;

/** The pages and files of the offline list. */
export const keptCache = (base: string): string => `${own(base)}danh-sach`;

/** What the visitor opened beside those, or before they were kept. */
export const openedCache = (base: string): string => `${own(base)}da-mo`;

/** Recordings that the visitor asked to keep. */
export const audioCache = (base: string): string => `${own(base)}nghe`;

/** Those of the names that are of the site under `base`. */
export function ownCaches(base: string, names: readonly string[]): string[] {
  return names.filter((name) => name.startsWith(own(base)));
}

/** Under which the visitor's wish to keep nothing is remembered. */
export const declineKey = (base: string): string => `${own(base)}khong-luu`;

/** Where `keptCache` notes the build that it holds whole, as a path. */
export const notePath = (base: string): string => `${base}?da-luu-du`;
