import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { formatSize } from '#lib/vietnamese/size.ts';
import { bundle } from './bundle.ts';

/** What search may fetch before it answers: at 400 kbit/s a third of a second. */
export const SEARCH_LIMIT = 15 * 1024;

/**
 * Writes into the built site in `folder` the script that reads the list of tasks, and answers a
 * sentence for staff when both together have grown too large; else null.
 */
export async function writeSearchScript(folder: string): Promise<string | null> {
  const script = await bundle('src/client/find/find.ts', 'es');
  writeFileSync(join(folder, 'tim-kiem/tim.js'), script);
  const list = readFileSync(join(folder, 'tim-kiem/muc-luc.json'));
  return sizeNote(brotliCompressSync(script).length + brotliCompressSync(list).length);
}

/** What staff should know of the bytes that search fetches first; null while they are few enough. */
export function sizeNote(bytes: number): string | null {
  return bytes <= SEARCH_LIMIT
    ? null
    : `Mục lục tìm kiếm nay nặng ${formatSize(bytes)}, quá ${formatSize(SEARCH_LIMIT)}: máy yếu sẽ chờ lâu hơn khi tìm. Hãy lưu trữ bớt bài cũ, hoặc rút ngắn tên bài, tên bước, lời trong tim-kiem.json.`;
}
