/**
 * `npm run them -- huong-dan "Cách đổi mật khẩu"`: writes the frame of a new content file and says
 * what to fill in. Never writes over a file.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir } from '#lib/content-dir.ts';
import { contentFaults } from './check/check.ts';
import { reportFaults } from './check/report.ts';
import { hint } from './check/fault.ts';
import { chosenDay } from './lib/day.ts';
import { filesIn } from './lib/files.ts';
import { root } from './lib/paths.ts';
import { stop } from './lib/stop.ts';
import { writeWhole } from './lib/write-whole.ts';
import { kindsIn, nameOf, newFolders, newItem } from './new/item.ts';

const { values, positionals } = parseArgs({
  options: { loai: { type: 'string' } },
  allowPositionals: true,
  strict: false,
});
const [folder = '', ...words] = positionals;
const title = words.join(' ').normalize('NFC').trim();
const kind = typeof values['loai'] === 'string' ? values['loai'] : undefined;

const folders = newFolders();
if (!folders.includes(folder)) {
  stop(
    `${folder === '' ? 'Thiếu loại cần thêm.' : `Không có loại "${folder}".${hint(folder, folders)}`} Hãy viết một trong: ${folders.join(', ')}; ví dụ: npm run them -- huong-dan "Cách đổi mật khẩu"`,
  );
}
if (nameOf(title) === '') {
  stop(`Thiếu tên. Hãy viết trong ngoặc kép, ví dụ: npm run them -- ${folder} "Cách đổi mật khẩu"`);
}
const kinds = kindsIn(folder);
if (kind !== undefined && !kinds.includes(kind)) {
  stop(
    kinds.length === 0
      ? `Mục ${folder} không chia loại. Hãy bỏ --loai.`
      : `Không có loại "${kind}".${hint(kind, kinds)} Hãy viết --loai là một trong: ${kinds.join(', ')}`,
  );
}

const content = contentDir(process.env, root);
const { file, text } = newItem(folder, title, { kind, today: chosenDay(), order: nextPlace() });
const path = join(content, file);
const shown = relative(process.cwd(), path).replaceAll('\\', '/');
if (existsSync(path)) {
  stop(`Đã có ${shown}. Hãy mở tệp ấy ra sửa, hoặc đặt tên khác.`);
}
mkdirSync(dirname(path), { recursive: true });
writeWhole(path, text);

console.log(`Đã viết ${shown}.`);
if (kinds.length > 0 && kind === undefined) {
  console.log(
    `Loại: ${kinds[0]!}. Cần loại khác thì xóa tệp này rồi thêm --loai, một trong: ${kinds.join(', ')}`,
  );
}
const open = contentFaults(content).filter((fault) => fault.file === file);
if (open.length > 0) {
  console.log('Còn phải điền:');
  console.log(reportFaults(open, content));
}
console.log('Mở tệp bằng Notepad, điền, lưu, rồi chạy: npm run kiem-tra');
console.log('Không muốn thêm nữa thì xóa tệp này. Các tệp khác không đổi.');

/** The place after the last one of its folder, in tens, so that others fit between. */
function nextPlace(): number {
  const own = existsSync(join(content, folder)) ? filesIn(join(content, folder)) : [];
  const places = own
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => /^thu_tu: *(\d+)/m.exec(readFileSync(join(content, folder, name), 'utf8'))?.[1])
    .map(Number)
    .filter(Number.isSafeInteger);
  return (Math.floor(Math.max(0, ...places) / 10) + 1) * 10;
}
