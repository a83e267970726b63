/**
 * `npm run in-an`: prints every sheet of the built site as PDF into `dist/in-an/`, with its list and
 * pictures, completes the gallery, and packs what people carry away. Nothing is replaced until all of
 * them are right. `--if-missing` prints only what was built since.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fillGaps } from '#lib/gaps.ts';
import { CARRY_PAGE, CARRY_ZIP, ZIP_GAP, zipLink } from '#lib/offline/carry.ts';
import { fillGallery, printedName } from '#lib/print/gallery.ts';
import { LARGEST_VERSION } from '#lib/print/qr.ts';
import { formatSize } from '#lib/vietnamese/size.ts';
import { compress } from './build/compress.ts';
import { takeLock } from './build/lock.ts';
import { recoverSwap, swapIn } from './build/swap.ts';
import { builtAddress } from './lib/address.ts';
import { filesIn } from './lib/files.ts';
import { dist, workshop } from './lib/paths.ts';
import { stop } from './lib/stop.ts';
import { writeWhole } from './lib/write-whole.ts';
import { carryZip } from './print/carry.ts';
import { misfitReport } from './print/misfit-report.ts';
import { openPress } from './print/press.ts';
import type { PrintedSheet } from './print/press.ts';

/** As many as the cores that a small machine has. */
const AT_ONCE = 2;

const target = join(dist, 'in-an');
const fresh = join(workshop, 'in-an');
const list = 'danh-muc.json';
const address = builtAddress();

if (process.argv.includes('--if-missing') && existsSync(join(target, list))) process.exit(0);

if (!takeLock(join(workshop, 'lock'))) {
  stop('Đang có một lần dựng trang khác trong thư mục này. Hãy đợi nó xong rồi chạy lại.');
}
recoverSwap(target);
if (!existsSync(join(target, 'index.html'))) {
  stop('Chưa có trang trong dist/. Hãy chạy: npm run build');
}

const paths = filesIn(join(dist, 'in'))
  .filter((file) => file.endsWith('/index.html'))
  .map((file) => `in/${file.replace('/index.html', '')}`);
console.log(`Đang in ${paths.length} trang tờ in ra PDF…`);

const press = await openPress(dist, address, process.env['CHROMIUM_PATH']);
const results: (PrintedSheet | null)[] = [];
const waiting = paths.entries();
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (const [at, path] of waiting) results[at] = await press.print(path);
  }),
);
await press.close();
const printed = results
  .filter((sheet) => sheet !== null)
  .map((sheet) => ({ ...sheet, stem: printedName(sheet.id, sheet.variant) }));
const refused = results.length - printed.length;

const wrong = printed.filter(({ misfits }) => misfits.length > 0);
if (wrong.length > 0) {
  console.error(misfitReport(wrong));
  stop('Chưa in: hãy sửa các chỗ trên. Các tờ đã in lần trước vẫn còn nguyên.');
}

rmSync(fresh, { recursive: true, force: true });
mkdirSync(fresh, { recursive: true });
for (const { stem, pdf, picture } of printed) {
  writeFileSync(join(fresh, `${stem}.pdf`), pdf);
  writeFileSync(join(fresh, `${stem}.webp`), picture);
}
const entries = printed.map(({ stem, name: title, kind, paper, variant, pages, codes }) => ({
  file: `${stem}.pdf`,
  title,
  kind,
  paper,
  variant,
  pages,
  qr: codes,
}));
writeFileSync(join(fresh, list), `${JSON.stringify(entries, null, 2)}\n`);
const gallery = readFileSync(join(target, 'index.html'), 'utf8');
const links = printed.map(({ stem, name: title, pages, pdf, pictureSize }) => ({
  name: stem,
  title,
  pages,
  bytes: pdf.length,
  picture: pictureSize,
}));
writeFileSync(join(fresh, 'index.html'), fillGallery(gallery, links, address.base));
const handbook = printed.find(({ id, variant }) => id === 'so-tay' && variant === 'van-phong')!;
const zip = carryZip(dist, handbook.pdf);
writeFileSync(join(fresh, basename(CARRY_ZIP)), zip);
await compress(fresh);
swapIn(fresh, target);
await offerZip(zip.length);

console.log(`Đã in ${printed.length} tờ vào dist/in-an/.`);
console.log(`Đã gói sổ tay số và sổ tay để in vào dist/${CARRY_ZIP} (${formatSize(zip.length)}).`);
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
console.log('Muốn quay lại: lấy lại nội dung cũ (content/README.md, mục 10), dựng lại rồi in lại.');

/** Puts the link to the ZIP, of some bytes, on the page that offers it. */
async function offerZip(bytes: number): Promise<void> {
  const page = join(dist, CARRY_PAGE);
  const filled = fillGaps(readFileSync(page, 'utf8'), (name) =>
    name === ZIP_GAP ? zipLink(bytes, address.base) : null,
  );
  writeWhole(page, filled);
  await compress(dirname(page));
}
