/**
 * Names of what the site keeps on a device. Several sites may share one host: each name carries the base path
 * between bars, which no path holds, so that a site under `/a/` never touches what the one under `/a/b/` keeps.
 */
const own = (base: string) => `bdhvs|${base}|`;

/** The pages of one build that can be read without a network. */
export const buildCache = (base: string, build: string): string => `${own(base)}ban|${build}`;

/** What the visitor opened beside those pages. */
export const openedCache = (base: string): string => `${own(base)}da-mo`;

/** Recordings that the visitor asked to keep. */
export const audioCache = (base: string): string => `${own(base)}nghe`;

/** Those of the names that hold a build of the site under `base`, in the given order. */
export function buildCaches(base: string, names: readonly string[]): string[] {
  return names.filter((name) => name.startsWith(buildCache(base, '')));
}

/** Those of the names that are of the site under `base`. */
export function ownCaches(base: string, names: readonly string[]): string[] {
  return names.filter((name) => name.startsWith(own(base)));
}
