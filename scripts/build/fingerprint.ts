import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../lib/files.ts';
import { root } from '../lib/paths.ts';

const INPUTS = ['src', 'public', 'scripts'];
const FILES = ['astro.config.mjs', 'package-lock.json'];

/** A hash of everything a build depends on: code, content, address. */
export function fingerprint(content: string): string {
  const hash = createHash('sha256');
  const folders = [...INPUTS.map((name) => join(root, name)), content];
  const files = [
    ...FILES.map((name) => join(root, name)),
    ...folders
      .filter(existsSync)
      .flatMap((folder) => filesIn(folder).map((path) => join(folder, path))),
  ];
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  for (const name of ['SITE_URL', 'BASE_PATH']) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  return hash.digest('hex');
}
