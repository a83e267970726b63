import assert from 'node:assert/strict';
import test from 'node:test';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipCarried, zipLink } from '#lib/offline/carry.ts';

const carried = {
  title: 'Sổ tay số – Bình dân học vụ số xã Mẫu',
  booklet: strToU8('<!doctype html>'),
  handbook: strToU8('%PDF'),
  recordings: {},
};

test('the ZIP holds the booklet, the handbook and how to open them, the same bytes each time', () => {
  const zip = zipCarried(carried);
  assert.deepEqual(zipCarried(carried), zip);
  const files = unzipSync(zip);
  assert.deepEqual(Object.keys(files), ['Đọc trước.txt', 'Sổ tay số.html', 'Sổ tay để in.pdf']);
  assert.deepEqual(files['Sổ tay số.html'], carried.booklet);
  assert.deepEqual(files['Sổ tay để in.pdf'], carried.handbook);
  const bytes = files['Đọc trước.txt']!;
  assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf], 'Notepad knows the alphabet');
  const readme = strFromU8(bytes);
  assert.ok(readme.startsWith(`${carried.title}\r\n`));
  assert.doesNotMatch(readme, /(?<!\r)\n|Thư mục Nghe|undefined/);
  for (const name of Object.keys(files).slice(1)) assert.ok(readme.includes(name), name);
});

test('recordings come in a folder of their own, which the text tells of', () => {
  const sound = Uint8Array.of(1, 2, 3);
  const files = unzipSync(
    zipCarried({ ...carried, recordings: { 'kich-hoat-tai-khoan.vi.m4a': sound } }),
  );
  assert.deepEqual(files['Nghe/kich-hoat-tai-khoan.vi.m4a'], sound);
  assert.match(strFromU8(files['Đọc trước.txt']!), /- Thư mục Nghe: /);
});

test('the link to the ZIP says how large it is and stays below the base path', () => {
  assert.equal(
    zipLink(1_258_291, '/bdhvs/'),
    '<a class="button" href="/bdhvs/in-an/mang-theo.zip" download>Tải cả gói: sổ tay số, sổ tay để in (ZIP, 1,2 MB)</a>',
  );
});
