import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files that systems and office programs leave behind. */
const LITTER = /^(\..*|~\$.*|Thumbs\.db|desktop\.ini)$/i;

/** Every file in a folder and its sub-folders, sorted, as paths from the folder with `/` between names. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The same without what lies there unasked: hidden files and folders, locks of open documents, thumbnails. */
export function keptFilesIn(folder: string): string[] {
  return filesIn(folder).filter((file) => !file.split('/').some((part) => LITTER.test(part)));
}
