import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from '../lib/files.ts';

const TEXT = /\.(html|css|js|json|xml|txt|svg|webmanifest|ics|csv)$/;

/** Lays a `.br` and a `.gz` beside every text file of `folder`, for servers that send them as they are. */
export async function compress(folder: string): Promise<void> {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  await Promise.all(
    filesIn(folder)
      .filter((path) => TEXT.test(path))
      .map(async (path) => {
        const file = join(folder, path);
        const bytes = await readFile(file);
        const [br, gz] = await Promise.all([
          promisify(brotliCompress)(bytes, brotli),
          promisify(gzip)(bytes, { level: 9 }),
        ]);
        await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
      }),
  );
}
