import assert from 'node:assert/strict';
import test from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { postText, postsOn, untilWords, zipPosts } from '#lib/share/post.ts';

const post = (title: string, until: string | null = null) => ({
  title,
  until,
  texts: {
    zalo: 'Bà con cài VNeID.\n\nXem thêm: https://thu.gov.vn/',
    facebook: 'Kính gửi bà con.',
  },
  pictures: [{ name: 'Ảnh vuông 1080x1080.png', bytes: Uint8Array.of(1, 2, 3) }],
});
const zipped = () =>
  zipPosts([post('Cài VNeID: tự mở kho?'), post('Những ngày cuối', '2025-10-30')], 'Phường');

/** Name bytes and general purpose flag of each entry of the ZIP's own directory. */
function entries(zip: Uint8Array): { name: string; flag: number }[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  assert.equal(view.getUint32(end, true), 0x06054b50);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    assert.equal(view.getUint32(at, true), 0x02014b50);
    const [nameLength, extra, comment] = [28, 30, 32].map((place) =>
      view.getUint16(at + place, true),
    );
    const name = strFromU8(zip.subarray(at + 46, at + 46 + nameLength!));
    const flag = view.getUint16(at + 8, true);
    at += 46 + nameLength! + extra! + comment!;
    return { name, flag };
  });
}

test('Vietnamese names come out whole on any machine', () => {
  const found = entries(zipped());
  const named = found.filter(({ name }) => /[^\x20-\x7e]/.test(name));
  assert.ok(named.length >= 7);
  for (const { name, flag } of named) {
    assert.equal(flag & 0x800, 0x800, name);
    assert.equal(name, name.normalize('NFC'));
  }
  assert.deepEqual(
    found.map(({ name }) => name),
    [
      '01 Cài VNeID tự mở kho/Ảnh vuông 1080x1080.png',
      '01 Cài VNeID tự mở kho/Zalo.txt',
      '01 Cài VNeID tự mở kho/Facebook.txt',
      '02 Những ngày cuối/Ảnh vuông 1080x1080.png',
      '02 Những ngày cuối/Zalo.txt',
      '02 Những ngày cuối/Facebook.txt',
      'Danh sách.txt',
    ],
  );
});

test('the ZIP holds what its list says, texts as Notepad wants them, and the same each time', () => {
  const files = unzipSync(zipped());
  const { 'Danh sách.txt': list, ...others } = files;
  const lines = strFromU8(list!).split('\r\n');
  assert.deepEqual(
    lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2)),
    Object.keys(others),
  );
  assert.ok(lines.includes('Những ngày cuối (dùng đến hết ngày 30/10/2025)'));
  const text = files['01 Cài VNeID tự mở kho/Zalo.txt']!;
  assert.deepEqual([...text.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  assert.match(strFromU8(text), /VNeID\.\r\n\r\nXem thêm/);
  assert.deepEqual(zipped(), zipped());
});

test('a post ends with the address of its page, else with the official platform’s', () => {
  const platform = 'https://binhdanhocvuso.gov.vn';
  assert.equal(
    postText(['A.', 'B.'], 'https://thu.gov.vn/a/', platform),
    'A.\n\nB.\n\nXem thêm: https://thu.gov.vn/a/',
  );
  assert.equal(postText(['A.'], null, platform), `A.\n\nTrang học chính thức: ${platform}`);
  assert.equal(untilWords(null), 'dùng lâu dài');
});

test('a post holds until the end of its last day, and then is kept', () => {
  const posts = [
    { id: 'b', order: 20, until: null },
    { id: 'c', order: 10, until: '2025-10-30' },
    { id: 'a', order: 20, until: '2025-10-12' },
  ];
  const ids = (day: string) => {
    const { current, past } = postsOn(posts, day);
    return [current, past].map((list) => list.map(({ id }) => id).join(''));
  };
  assert.deepEqual(ids('2025-10-12'), ['cab', '']);
  assert.deepEqual(ids('2025-10-30'), ['cb', 'a']);
  assert.deepEqual(ids('2025-10-31'), ['b', 'ca']);
});
