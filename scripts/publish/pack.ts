import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { NO_DAY } from '#lib/no-day.ts';
import { filesIn } from '../lib/files.ts';

/** Files that are packed already: packing them again costs time and saves nothing. */
const PACKED = /\.(br|gz|zip|png|jpe?g|webp|avif|woff2|pdf|docx|xlsx|pagefind|pf_\w+)$/;

/** A ZIP of all files of a folder, its own name not in it; the same files give the same bytes. */
export function zipFolder(folder: string): Uint8Array {
  const files: Zippable = {};
  for (const file of filesIn(folder)) {
    files[file] = [readFileSync(join(folder, file)), { level: PACKED.test(file) ? 0 : 6 }];
  }
  return zipSync(files, { mtime: NO_DAY });
}
