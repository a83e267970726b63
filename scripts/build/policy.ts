import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const INLINE = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g;

/**
 * A page whose security policy allows only the inline styles and scripts that stand on this page.
 * Astro writes the hashes of all pages into each: 1 KB that no compression makes smaller.
 */
export function ownPolicy(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, , code = '']) => hash(code)));
  return html.replace(POLICY, (meta) =>
    meta.replace(/ 'sha256-([^']+)'/g, (source, found: string) => (own.has(found) ? source : '')),
  );
}

/** What a policy calls an inline style or script, without its quotes and `sha256-`. */
export const hash = (code: string) => createHash('sha256').update(code).digest('base64');
