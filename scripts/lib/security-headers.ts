/** Keep other sites from showing a page in a frame of theirs. */
const NO_FRAMES = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Frame-Options': 'SAMEORIGIN',
};

/** Headers that every answer carries. */
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The only page, below the base path, that is made for frames of other sites. */
const FRAME = 'tien-do/nhung/';

/**
 * Security headers (S02 of the project's rules) of an address below the base path. The page's own
 * policy stands in its <meta>, with the hashes of its inline styles; what a <meta> cannot say stands
 * here.
 */
export function securityHeaders(path: string): Record<string, string> {
  return path.startsWith(FRAME) ? EVERYWHERE : { ...NO_FRAMES, ...EVERYWHERE };
}

/** How long a browser may keep a file: files whose name holds their hash for ever, all others only after asking. */
export function cacheControl(path: string): string {
  return /\/_astro\/|\/pagefind\/(fragment|index|filter)\//.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
}

/** The headers as a `_headers` file, which several static hosts read. */
export function headersFile(base: string): string {
  const all = Object.entries(securityHeaders('')).map(([name, value]) => `  ${name}: ${value}`);
  // A "!" takes away what a wider rule has set.
  const lifted = Object.keys(NO_FRAMES).map((name) => `  ! ${name}`);
  const kept = `  Cache-Control: ${cacheControl('/_astro/')}`;
  return [`${base}*`, ...all, `${base}${FRAME}*`, ...lifted, `${base}_astro/*`, kept, ''].join(
    '\n',
  );
}
