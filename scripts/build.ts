/**
 * `npm run build`: check → build into a workshop folder → search index → compressed copies → two
 * renames. Whatever fails, the previous `dist/` stays as it was. `--if-changed` skips a build whose
 * inputs are those of the last one. What is over by the day (`--ngay`, `SITE_DATE`, else today) leaves the
 * home page, the feed and the lists of what is current.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '#lib/content-dir.ts';
import { compress, keepOnly } from './build/compress.ts';
import { fingerprint } from './build/fingerprint.ts';
import { takeLock } from './build/lock.ts';
import { makeSite } from './build/make.ts';
import { recoverSwap, swapIn } from './build/swap.ts';
import { buildFaults } from './check/check.ts';
import { reportFaults } from './check/report.ts';
import { currentAddress, keepAddress } from './lib/address.ts';
import { chosenDay } from './lib/day.ts';
import { dist, root, workshop } from './lib/paths.ts';
import { stop } from './lib/stop.ts';

const content = contentDir(process.env, root);
const fresh = join(workshop, 'site');
const stamp = join(workshop, 'fingerprint');
const day = chosenDay();
// One day for all pages, also when midnight comes in between.
process.env['SITE_DATE'] = day;

if (!takeLock(join(workshop, 'lock'))) {
  stop('Đang có một lần dựng trang khác trong thư mục này. Hãy đợi nó xong rồi chạy lại.');
}
recoverSwap(dist);

const faults = await buildFaults(content);
if (faults.length > 0) {
  console.error(reportFaults(faults, content));
  stop('Chưa dựng trang: hãy sửa các lỗi trên. Trang đã dựng lần trước vẫn còn nguyên.');
}

const inputs = fingerprint(content, day);
const unchanged = existsSync(dist) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs;
if (process.argv.includes('--if-changed') && unchanged) {
  console.log('Không có gì thay đổi, dùng trang đã dựng.');
  process.exit(0);
}

console.log('Đang dựng trang…');
const address = currentAddress();
try {
  await makeSite(content, fresh, address);
  keepOnly(await compress(fresh));
} catch (error) {
  console.error(error);
  stop('Dựng trang chưa xong vì lỗi trên. Trang đã dựng lần trước vẫn còn nguyên.');
}
swapIn(fresh, dist);
keepAddress(address);
writeFileSync(stamp, inputs);
console.log('Đã dựng xong trang vào thư mục dist/.');
console.log('Muốn quay lại: lấy lại nội dung cũ (content/README.md, mục 10) rồi dựng lại.');
