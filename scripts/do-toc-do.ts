/** `npm run do-toc-do`: measures pages beside their limit pages, search, and a large board; judges no figure. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '#lib/content-dir.ts';
import { measureBoard } from './benchmark/board.ts';
import { measurePages } from './benchmark/limit/measure.ts';
import { measureSearch } from './benchmark/search/measure.ts';
import { takeLock } from './build/lock.ts';
import { makeSite } from './build/make.ts';
import { root, workshop } from './lib/paths.ts';
import { stop } from './lib/stop.ts';

const work = join(workshop, 'benchmark');
if (!takeLock(join(workshop, 'lock'))) {
  stop('Đang có một lần dựng trang khác trong thư mục này. Hãy đợi nó xong rồi chạy lại.');
}
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
console.log('Đang đo, chừng mười lăm phút…');
const content = contentDir(process.env, root);
const site = join(work, 'trang', 'site');
await makeSite(content, site, { url: null, base: '/' });
console.log(await measurePages(site, process.env['CHROMIUM_PATH']));
console.log(`\n${await measureSearch(site, process.env['CHROMIUM_PATH'])}`);
console.log(measureBoard(content, work));
