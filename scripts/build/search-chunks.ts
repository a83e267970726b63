import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { shortHash } from '../lib/short-hash.ts';

/** Bytes of words in one file of the index before packing; some 2.5 KB packed. */
const CHUNK = 4000;
/** What every file of the index begins with. */
const SIGNATURE = 'pagefind_dcd';

type Word = [plain: string, ...rest: unknown[]];
/** Of the engine's table of contents only its third part, the files of words, is read. */
type Contents = [
  unknown,
  unknown,
  files: [first: string, last: string, name: string][],
  ...unknown[],
];

/**
 * Cuts the word files of a search index (Pagefind 1.6) in `folder` into smaller ones. The engine
 * makes them of 20,000 places each, which no option changes: a question of three words fetched up to
 * 75 KB of them, now 8.
 */
export function cutChunks(folder: string): void {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  for (const [language, about] of Object.entries(entry.languages)) {
    const contentsFile = (hash: string) => join(folder, `pagefind.${hash}.pf_meta`);
    const wordFile = (name: string) => join(folder, 'index', `${name}.pf_index`);
    const [version, pages, files, ...rest] = read(contentsFile(about.hash)) as Contents;
    const words = files.flatMap(([, , name]) => (read(wordFile(name)) as [Word[]])[0]);
    for (const [, , name] of files) rmSync(wordFile(name));
    const cut = inChunks(words).map((chunk) => {
      const bytes = pack([chunk]);
      const name = `${language}_${shortHash(bytes)}`;
      writeFileSync(wordFile(name), bytes);
      return [chunk[0]![0], chunk.at(-1)![0], name];
    });
    rmSync(contentsFile(about.hash));
    const contents = pack([version, pages, cut, ...rest]);
    about.hash = `${language}_${shortHash(contents)}`;
    writeFileSync(contentsFile(about.hash), contents);
  }
  writeFileSync(entryFile, JSON.stringify(entry));
}

function inChunks(words: Word[]): Word[][] {
  const chunks: Word[][] = [];
  let room = 0;
  for (const word of words) {
    if (room <= 0) {
      chunks.push([]);
      room = CHUNK;
    }
    chunks.at(-1)!.push(word);
    room -= encode(word).length;
  }
  return chunks;
}

const read = (file: string): unknown =>
  decode(gunzipSync(readFileSync(file)).subarray(SIGNATURE.length));
const pack = (value: unknown): Buffer =>
  gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encode(value)]), { level: 9 });
