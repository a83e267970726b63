import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOver } from '#lib/notices.ts';
import { readDocuments, textsAt } from '../check/document.ts';
import { kindOf } from '../check/layout.ts';
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

/** Files of the notices that are over: all that a build takes from the calendar. */
function overBy(content: string, day: string): string[] {
  const notices = keptFilesIn(content).filter((file) => kindOf(file) === 'notice');
  const { texts } = readFiles(notices, (file) => readFileSync(join(content, file)));
  return readDocuments(texts)
    .documents.filter(({ value }) =>
      textsAt(value, 'den_ngay').some((until) => isOver(until.value, day)),
    )
    .map(({ file }) => file);
}
