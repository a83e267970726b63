import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file in a folder and its sub-folders, sorted, as paths from the folder with `/` between names. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
