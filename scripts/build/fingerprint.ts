import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOver } from '#lib/notices.ts';
import { readDocuments, textsAt } from '../check/document.ts';
import { kindOf } from '../check/layout.ts';
import type { Kind } from '../check/layout.ts';
import { readFiles } from '../check/read.ts';
import { filesIn, keptFilesIn } from '../lib/files.ts';
import { root } from '../lib/paths.ts';

const INPUTS = ['src', 'public', 'scripts'];
const FILES = ['astro.config.mjs', 'package-lock.json'];

/** A hash of everything a build depends on: code, content, address, and what is over by the ISO day. */
export function fingerprint(content: string, day: string): string {
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
  for (const file of overBy(content, day)) hash.update(`${file} is over\0`);
  return hash.digest('hex');
}

/** Where items that end say when: on one day, or after each of several. */
const ENDS: Partial<Record<Kind, string>> = {
  notice: 'den_ngay',
  session: 'cac_ngay[]',
  message: 'den_ngay',
  contribution: 'den_ngay',
};

/** Places in which something is over: all that a build takes from the calendar. */
function overBy(content: string, day: string): string[] {
  const ending = keptFilesIn(content).filter((file) => ENDS[kindOf(file)!] !== undefined);
  const { texts } = readFiles(ending, (file) => readFileSync(join(content, file)));
  return readDocuments(texts).documents.flatMap(({ file, kind, value }) =>
    textsAt(value, ENDS[kind]!)
      .filter((until) => isOver(until.value, day))
      .map(({ path }) => `${file} ${path.join('.')}`),
  );
}
