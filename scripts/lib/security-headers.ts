/**
 * Headers that every answer carries (S02 of the project's rules). The page's own policy stands in
 * its <meta>, with the hashes of its inline styles; what a <meta> cannot say stands here.
 */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Frame-Options': 'SAMEORIGIN',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** How long a browser may keep a file: files whose name holds their hash for ever, all others only after asking. */
export function cacheControl(path: string): string {
  return /\/_astro\/|\/pagefind\/(fragment|index|filter)\//.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
}

/** The headers as a `_headers` file, which several static hosts read. */
export function headersFile(base: string): string {
  const all = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  const kept = `  Cache-Control: ${cacheControl('/_astro/')}`;
  return [`${base}*`, ...all, `${base}_astro/*`, kept, ''].join('\n');
}
