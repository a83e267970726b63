/** Earlier states of the content, kept beside its folder so that staff can go back; nothing deletes them. */
import {
  constants,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

function shelf(content: string): string {
  const folder = join(dirname(content), 'ban-truoc');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Copies a file of the content folder before it is replaced, under the next free name of the day; answers where. */
export function keepFile(content: string, file: string, day: string): string {
  const ending = extname(file);
  const stem = join(shelf(content), `${basename(file, ending)}-${day}`);
  let count = 1;
  while (existsSync(`${stem}-${count}${ending}`)) count++;
  const copy = `${stem}-${count}${ending}`;
  copyFileSync(join(content, file), copy, constants.COPYFILE_EXCL);
  return copy;
}

/** Copies the whole content folder as it was before the day's first change; answers where. */
export function keepFolder(content: string, day: string): string {
  const copy = join(shelf(content), `${basename(content)}-${day}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.chua-xong`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(content, draft, { recursive: true });
  renameSync(draft, copy);
  return copy;
}
