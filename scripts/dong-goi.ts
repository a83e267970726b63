/**
 * `npm run dong-goi`: the whole site as one ZIP to put on a host. Refuses samples, because what is
 * packed is meant for residents; a refusal or a failed build leaves the last ZIP as it was.
 */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '#lib/content-dir.ts';
import { formatDecimal } from '#lib/vietnamese/number.ts';
import { judge } from './check/check.ts';
import { readFolder } from './check/read.ts';
import { reportFaults } from './check/report.ts';
import { tell } from './ci/tell.ts';
import { builtAddress } from './lib/address.ts';
import { freshSite } from './lib/fresh-site.ts';
import { dist, packs, root } from './lib/paths.ts';
import { stop } from './lib/stop.ts';
import { writeWhole } from './lib/write-whole.ts';
import { zipFolder } from './publish/pack.ts';
import { refusals } from './publish/refusals.ts';

const folder = contentDir(process.env, root);
const zip = join(packs, 'trang-web.zip');
const before = join(packs, 'trang-web.truoc.zip');

const refused = refusals(judge(readFolder(folder)).content);
if (refused.length > 0) {
  console.error(reportFaults(refused, folder));
  await tell(refused, folder, process.env);
  stop(
    'Chưa đóng gói: gói này đưa ra cho bà con nên không được có số mẫu, đơn vị mẫu. Cách thay: content/README.md, mục 4.6.',
  );
}
freshSite();

const bytes = zipFolder(dist);
mkdirSync(packs, { recursive: true });
// A copy, so that whatever happens a whole ZIP stands under its name.
if (existsSync(zip)) copyFileSync(zip, before);
writeWhole(zip, bytes);

const size = formatDecimal(Math.round((bytes.length / 1024 / 1024) * 10) / 10);
console.log(`Đã đóng gói cả trang vào dong-goi/trang-web.zip (${size} MB).`);
console.log('Giải nén tệp này vào thư mục trang web của máy chủ là xong.');
if (existsSync(before)) {
  console.log('Muốn quay lại: giải nén gói lần trước, dong-goi/trang-web.truoc.zip.');
}
console.log('Bỏ gói này: xóa tệp dong-goi/trang-web.zip.');
if (builtAddress().url === null) {
  console.log(
    'Lưu ý: trang chưa có địa chỉ nên máy tìm kiếm không thấy trang. Hãy điền site.url trong chien-dich.json.',
  );
}
if (!existsSync(join(dist, 'in-an', 'danh-muc.json'))) {
  console.log(
    'Lưu ý: gói chưa có tờ in dạng PDF. Muốn có: chạy npm run in-an rồi npm run dong-goi.',
  );
}
