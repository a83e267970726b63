import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { faultsWith, shipped } from './planted.ts';

const POSTER = 'an-pham/bat-dau-vneid.md';

test('a sheet of an unknown kind is told which kinds there are', () => {
  const [fault = ''] = faultsWith(({ edit }) => {
    edit(POSTER, 'loai: ap-phich', 'loai: ap-phik');
  });
  assert.match(
    fault,
    /^an-pham\/bat-dau-vneid\.md:2 loai: "ap-phik" không có trong danh sách loại tờ in\. Hãy viết loai là một trong: ap-phich \(áp phích\), pano/,
  );
});

test('a code that leads nowhere is named, on a sheet and in the register', () => {
  assert.deepEqual(
    faultsWith(({ edit, json }) => {
      edit(POSTER, '/bat-dau/', '/bat-dauu/');
      json('an-pham/ma-qr.json', (codes) => {
        codes[0]!.path = 'binh-dan-hoc-vu-so';
        codes[1]!.code = codes[0]!.code;
      });
    }).map((fault) => fault.replace(/ma-qr\.json:\d+/, 'ma-qr.json').replace(/dòng \d+/, 'dòng n')),
    [
      'an-pham/bat-dau-vneid.md:14 quet.den: mã QR dẫn tới "/bat-dauu/": không có trang này. Có phải "/bat-dau/"? Hãy viết địa chỉ một trang, ví dụ /bat-dau/, hoặc mã một nền tảng trong chien-dich.json',
      'an-pham/ma-qr.json [0].path: mã QR dẫn tới "binh-dan-hoc-vu-so": không có trang này. Hãy viết địa chỉ một trang, ví dụ /bat-dau/',
      'an-pham/ma-qr.json [1].code: mã ngắn "vneid" đã có ở dòng n. Hãy đặt mã khác, hoặc bỏ một trong hai',
    ],
  );
});

test('too many words on a side are counted, also those that come from the guide', () => {
  const long = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(10).trim();
  const faults = faultsWith(({ edit }) => {
    edit(POSTER, '  - VNeID là ứng dụng của Bộ Công an.', `  - ${long}.`);
    edit('huong-dan/lam-muc-2-tai-cong-an/index.mdx', /tieu_de="[^"]*"/, `tieu_de="${long}"`);
  }).filter((fault) => fault.startsWith('an-pham/'));
  assert.match(
    faults[0]!,
    /bat-dau-vneid\.md:2 loai: khổ A3 có \d+ tiếng, chỉ được 60: thừa \d+ tiếng/,
  );
  assert.match(faults.at(-1)!, /to-gap\.md:\d+ loai: ô 1 mặt trong có \d+ tiếng, chỉ được 120/);
});

test('big words that would come out too small say by how much', () => {
  assert.deepEqual(
    faultsWith(({ edit }) => {
      edit(POSTER, '["CÀI VNeID"]', '["CÀI VNeID TRÊN MÁY", "RỒI VÀO HỌC MỖI NGÀY"]');
    }),
    [
      'an-pham/bat-dau-vneid.md:6 tieu_de: dòng chữ lớn có 9 tiếng, chỉ được 8. Hãy viết ngắn lại',
      'an-pham/bat-dau-vneid.md:6 tieu_de: khổ A2: chữ lớn chỉ được 128 pt, cần 150 pt trở lên (thiếu 22 pt). Hãy viết dòng ngắn hơn, hoặc bớt dòng',
      'an-pham/bat-dau-vneid.md:6 tieu_de: khổ A3: chữ lớn chỉ được 88 pt, cần 100 pt trở lên (thiếu 12 pt). Hãy viết dòng ngắn hơn, hoặc bớt dòng',
    ],
  );
});

test('a name that a sheet without a file has, and text that nobody prints, are faults', () => {
  const faults = faultsWith(({ edit, write }) => {
    write('an-pham/so-tay.md', readFileSync(join(shipped, POSTER)));
    edit('an-pham/pano.md', /$/, '\nChữ thừa.\n');
  });
  assert.deepEqual(faults, [
    'an-pham/pano.md:18: tờ in không in phần chữ dưới dòng --- thứ hai. Hãy chuyển vào các mục ở trên, hoặc xóa',
    'an-pham/so-tay.md:1: tên "so-tay" đã dành cho tờ in tự có. Hãy đổi tên tệp, ví dụ: to-so-tay',
  ]);
});

test('a site needs no print sheet of its own', () => {
  assert.deepEqual(
    faultsWith(({ remove }) => {
      remove('an-pham');
    }),
    [],
  );
});
