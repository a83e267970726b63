import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from '../lib/files.ts';
import { workshop } from '../lib/paths.ts';

const cache = join(workshop, 'packed');

const TEXT = /\.(html|css|js|json|xml|txt|svg|webmanifest|ics|csv)$/;

const PACKERS = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * Lays a `.br` and a `.gz` beside every text file of `folder`, for servers that send them as they
 * are. The workshop keeps each result under the hash of what was packed: most pages do not change
 * from build to build, and packing is slow. Answers the names of the results that were needed.
 */
export async function compress(folder: string): Promise<Set<string>> {
  mkdirSync(cache, { recursive: true });
  const needed = new Set<string>();
  const pack = async (file: string, kind: keyof typeof PACKERS) => {
    const bytes = readFileSync(file);
    const name = `${createHash('sha256').update(bytes).digest('hex')}.${kind}`;
    needed.add(name);
    const kept = join(cache, name);
    const target = `${file}.${kind}`;
    if (existsSync(kept)) {
      copyFileSync(kept, target);
      return;
    }
    await writeFile(target, await PACKERS[kind](bytes));
    // A crash in between must not leave half a file under the name of a whole one.
    copyFileSync(target, `${kept}.part`);
    renameSync(`${kept}.part`, kept);
  };
  const texts = filesIn(folder).filter((path) => TEXT.test(path));
  await Promise.all(
    texts.flatMap((path) => [pack(join(folder, path), 'br'), pack(join(folder, path), 'gz')]),
  );
  return needed;
}

/** Drops every kept result but those named. */
export function keepOnly(needed: ReadonlySet<string>): void {
  for (const name of readdirSync(cache)) if (!needed.has(name)) rmSync(join(cache, name));
}
