/**
 * `npm run in-an`: prints every sheet of the built site as PDF into `dist/in-an/`, with its list and
 * pictures, and completes the gallery. Nothing is replaced until all of them are right. `--if-missing`
 * prints only what was built since.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillGaps, printedName } from '#lib/print/gallery.ts';
import { LARGEST_VERSION } from '#lib/print/qr.ts';
import { compress } from './build/compress.ts';
import { takeLock } from './build/lock.ts';
import { recoverSwap, swapIn } from './build/swap.ts';
import { builtAddress } from './lib/address.ts';
import { filesIn } from './lib/files.ts';
import { dist, workshop } from './lib/paths.ts';
import { stop } from './lib/stop.ts';
import { misfitReport } from './print/misfit-report.ts';
import { openPress } from './print/press.ts';
import type { PrintedSheet } from './print/press.ts';

/** As many as the cores that a small machine has. */
const AT_ONCE = 2;

const target = join(dist, 'in-an');
const fresh = join(workshop, 'in-an');
const address = builtAddress();

if (!takeLock(join(workshop, 'lock'))) {
  stop('Đang có một lần dựng trang khác trong thư mục này. Hãy đợi nó xong rồi chạy lại.');
}
recoverSwap(target);
if (!existsSync(join(target, 'index.html'))) {
  stop('Chưa có trang trong dist/. Hãy chạy: npm run build');
}

if (process.argv.includes('--if-missing') && existsSync(join(target, 'danh-muc.json'))) {
  process.exit(0);
}

const paths = filesIn(join(dist, 'in'))
  .filter((file) => file.endsWith('/index.html'))
  .map((file) => `in/${file.replace('/index.html', '')}`);
console.log(`Đang in ${paths.length} trang tờ in ra PDF…`);

const press = await openPress(dist, address, process.env['CHROMIUM_PATH']);
const printed: PrintedSheet[] = [];
let refused = 0;
const waiting = [...paths];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const sheet = await press.print(path);
      if (sheet === null) refused += 1;
      else printed.push(sheet);
    }
  }),
);
await press.close();
printed.sort((a, b) => paths.indexOf(pathOf(a)) - paths.indexOf(pathOf(b)));

const wrong = printed.filter(({ misfits }) => misfits.length > 0);
if (wrong.length > 0) {
  console.error(misfitReport(wrong));
  stop('Chưa in: hãy sửa các chỗ trên. Các tờ đã in lần trước vẫn còn nguyên.');
}

rmSync(fresh, { recursive: true, force: true });
mkdirSync(fresh, { recursive: true });
for (const sheet of printed) {
  const name = printedName(sheet.id, sheet.variant);
  writeFileSync(join(fresh, `${name}.pdf`), sheet.pdf);
  writeFileSync(join(fresh, `${name}.webp`), sheet.picture);
}
const list = printed.map(({ id, name, kind, paper, variant, pages, codes }) => ({
  file: `${printedName(id, variant)}.pdf`,
  title: name,
  kind,
  paper,
  variant,
  pages,
  qr: codes,
}));
writeFileSync(join(fresh, 'danh-muc.json'), `${JSON.stringify(list, null, 2)}\n`);
const gallery = readFileSync(join(target, 'index.html'), 'utf8');
const links = printed.map(({ id, variant, name, pages, pdf, pictureSize }) => ({
  name: printedName(id, variant),
  title: name,
  pages,
  bytes: pdf.length,
  picture: pictureSize,
}));
writeFileSync(join(fresh, 'index.html'), fillGaps(gallery, links, address.base));
await compress(fresh);
swapIn(fresh, target);

console.log(`Đã in ${printed.length} tờ vào dist/in-an/.`);
if (printed.some(({ densest }) => densest > LARGEST_VERSION)) {
  console.log(
    'Mã QR hơi dày, khó quét từ xa: địa chỉ trang dài. Nên dùng tên miền hoặc đường dẫn gốc ngắn hơn.',
  );
}
if (refused > 0) {
  console.log(
    `Chưa in ${refused} bản cho nhà in: trang chưa có địa chỉ (chien-dich.json › site.url), mã QR chưa dẫn về trang được.`,
  );
}

function pathOf({ id, variant }: PrintedSheet): string {
  return `in/${id}/${variant}`;
}
