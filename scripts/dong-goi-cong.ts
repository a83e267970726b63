/**
 * `npm run dong-goi-cong`: makes posts for the ward's portal from the built site into
 * `dong-goi/cong/`: clean HTML, Word file and picture of each, and a list of what to paste where.
 * A post of sample figures is left out. Nothing is replaced until all of them are made.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentDir } from '#lib/content-dir.ts';
import { parseJson } from '#lib/json-text.ts';
import { writeBlocks, writePage } from '#lib/portal/html.ts';
import { leftOutLine, listHtml, listText, packPath } from '#lib/portal/list.ts';
import { wholePost } from '#lib/portal/piece.ts';
import { writeWord } from '#lib/portal/word.ts';
import { takeLock } from './build/lock.ts';
import { recoverSwap, swapIn } from './build/swap.ts';
import { judge } from './check/check.ts';
import { readFolder } from './check/read.ts';
import { builtAddress } from './lib/address.ts';
import { freshSite } from './lib/fresh-site.ts';
import { dist, packs, root, workshop } from './lib/paths.ts';
import { stop } from './lib/stop.ts';
import { openEasel } from './portal/picture.ts';
import { piecesOf } from './portal/pieces.ts';
import { refusals } from './publish/refusals.ts';

const content = contentDir(process.env, root);
const target = join(packs, 'cong');
const before = join(packs, 'cong.lan-truoc');
const fresh = join(workshop, 'dong-goi-cong');

freshSite();
if (!takeLock(join(workshop, 'lock'))) {
  stop('Đang có một lần dựng trang khác trong thư mục này. Hãy đợi nó xong rồi chạy lại.');
}
recoverSwap(target);

const { name, ward, start } = parseJson(readFileSync(join(content, 'chien-dich.json'), 'utf8')) as {
  name: string;
  start: string;
  ward: { kind: string; name: string };
};
const site = `${name} ${ward.kind} ${ward.name}`;
const all = piecesOf(dist, builtAddress(), start);
const sample = refusals(judge(readFolder(content)).content).length > 0;
const leftOut = all.filter(({ figures }) => figures && sample);
const pieces = all.filter((piece) => !leftOut.includes(piece));
console.log(`Đang đóng gói ${pieces.length} bài để dán vào cổng…`);

rmSync(fresh, { recursive: true, force: true });
const draw = openEasel();
const put = (path: string, bytes: string | Uint8Array) => {
  mkdirSync(dirname(join(fresh, path)), { recursive: true });
  writeFileSync(join(fresh, path), bytes);
};
for (const piece of pieces) {
  const { kind, title } = piece;
  put(packPath(piece, 'html'), writePage(title, writeBlocks(wholePost(piece, site))));
  put(packPath(piece, 'docx'), await writeWord(piece, site));
  put(packPath(piece, 'png'), await draw({ title, kind, site }));
}
put('danh-sach.html', writePage('Danh sách bài', listHtml(pieces, leftOut, site)));
// Notepad of older Windows takes a text without this mark for another alphabet's.
put('danh-sach.txt', `\uFEFF${listText(pieces, leftOut, site).replaceAll('\n', '\r\n')}`);
mkdirSync(packs, { recursive: true });
// Somebody may have worked on the Word files of the last pack.
if (existsSync(target)) {
  rmSync(before, { recursive: true, force: true });
  cpSync(target, before, { recursive: true });
}
swapIn(fresh, target);

console.log('Đã đóng gói vào dong-goi/cong/. Mở danh-sach.html để biết dán gì vào đâu.');
if (pieces.some(({ address }) => address === null)) {
  console.log(
    'Trang chưa có địa chỉ (chien-dich.json › site.url) nên bài chưa gắn liên kết về trang.',
  );
}
for (const piece of leftOut) console.log(leftOutLine(piece));
if (existsSync(before)) console.log('Gói lần trước còn giữ ở dong-goi/cong.lan-truoc/.');
console.log('Bỏ gói này: xóa thư mục dong-goi/cong/.');
