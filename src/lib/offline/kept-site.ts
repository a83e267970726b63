/** What the build tells the worker about itself. */
export interface KeptSite {
  /** Begins and ends with `/`. */
  base: string;
  /** Hash of `files`. */
  build: string;
  /** Paths below the base that are read without a network (`huong-dan/`, `_astro/a.js`), with the hash of each one's content. */
  files: Record<string, string>;
  /** Of all of them, unpacked: what they take on a device. */
  bytes: number;
}

/** Under which a file of the list is kept: two versions of one page lie side by side until the older is dropped. */
export const keyOf = ({ base, files }: KeptSite, path: string): string =>
  `${base}${path}?ban=${files[path] ?? ''}`;

/** Files whose name holds their hash: whatever was kept under the name is right for ever. */
const NAMED_BY_HASH = /^(_astro\/|pagefind\/(fragment|index|filter)\/|pagefind\/.*\.pf_meta$)/;
const RECORDING = /\.m4a$/;
/** Addresses of pages end in a slash; the copy in one file is a page too. */
const PAGE = /(^|\/|\.html)$/;

/**
 * How a request for `path`, below the base, is answered: `page` from the network first; `hashed` from what is
 * kept first; `listed` from what this build kept; `recording` from what the visitor asked to keep; null as
 * without a worker.
 */
export function kindOf(
  { files }: KeptSite,
  path: string,
  navigates: boolean,
): 'page' | 'hashed' | 'listed' | 'recording' | null {
  if (navigates) return PAGE.test(path) ? 'page' : null;
  if (NAMED_BY_HASH.test(path)) return 'hashed';
  if (RECORDING.test(path)) return 'recording';
  return path in files ? 'listed' : null;
}

/** Gap of `/ngoai-tuyen/` for the size of the list, which only the finished build knows. */
export const LIST_GAP = 'danh-sach';
