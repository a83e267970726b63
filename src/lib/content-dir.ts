import { resolve } from 'node:path';

/** Absolute path of the content folder: `CONTENT_DIR` (may lie outside the project) or `content`. */
export function contentDir(env: Record<string, string | undefined>, root: string): string {
  return resolve(root, env['CONTENT_DIR'] || 'content');
}
