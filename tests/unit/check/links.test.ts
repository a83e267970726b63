import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FIXED_PLACES } from '../../../scripts/check/addresses.ts';
import { PICTURE, faultsWith, guide, placesWith, question } from './planted.ts';

/** Faults of a question whose answer holds these lines, from line 11 of the file on. */
const inAnswer = (...lines: string[]) =>
  faultsWith(({ write }) => {
    write('hoi-dap/thu.md', question(lines.join('\n\n')));
  }).map((fault) => fault.replace('hoi-dap/thu.md:', ''));

test('links to pages, steps, questions, sections, duties and headings are right', () => {
  assert.deepEqual(
    inAnswer(
      '[a](/) [b](/hoi-dap/) [c](/hoi-dap/#quen-mat-khau) [d](/hoi-dap/#nhom-vneid) [e](/hoi-dap/#thu)',
      '[a](/huong-dan/kich-hoat-tai-khoan/?xem=tung-buoc#buoc-3) [b](/huong-dan/kich-hoat-tai-khoan/#truc-trac)',
      '[a](/ke-hoach/#muc-ii-1) [b](/ke-hoach/#muc-mo-dau) [c](/ke-hoach/#ii-1-tuyen-truyen) [d](/ke-hoach/cong-an-phuong/)',
      '[a](/canh-giac/#doa-khoa-sim) [b](/lien-he/#bao-loi-gop-y) [c](/tien-do/#theo-nhom) [d](/tim-kiem/?q=otp)',
      '[vneid.gov.vn](https://vneid.gov.vn) [mobiedu](https://chuyendoiso.mobiedu.vn/hoc) [113](tel:113) [1900 0368](tel:19000368)',
    ),
    [],
  );
});

test('places that the code of pages makes are written in that code', () => {
  const source = ['components', 'pages']
    .map((folder) => join(import.meta.dirname, '../../../src', folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.astro'))
        .map((file) => readFileSync(join(folder, file), 'utf8')),
    )
    .join('\n');
  for (const place of Object.values(FIXED_PLACES).flat()) {
    assert.ok(source.includes(`id="${place}"`), place);
  }
});

test('links within the site that lead nowhere are named with what is close', () => {
  assert.deepEqual(
    inAnswer(
      '[a](/hoi-dap) [b](/hoi-dap#quen-mat-khau)',
      '[a](/hoidap/)',
      '[a](/hoi-dap/#quen-mat-khauu)',
      '[a](/huong-dan/kich-hoat-tai-khoan/#buoc-20)',
      '[a](/ke-hoach/truong-mau-a/)',
      '[a](./hoi-dap/)',
      '[a](#thu)',
      '[](/hoi-dap/)',
    ),
    [
      '11: đường dẫn /hoi-dap thiếu dấu / ở cuối địa chỉ. Hãy viết /hoi-dap/',
      '11: đường dẫn /hoi-dap#quen-mat-khau thiếu dấu / ở cuối địa chỉ. Hãy viết /hoi-dap/#quen-mat-khau',
      '13: đường dẫn /hoidap/: không có trang /hoidap/. Có phải "/hoi-dap/"? Hãy sửa địa chỉ, hoặc bỏ liên kết',
      '15: đường dẫn /hoi-dap/#quen-mat-khauu: trang /hoi-dap/ không có chỗ "#quen-mat-khauu". Có phải "quen-mat-khau"? Hãy sửa phần sau dấu #, hoặc bỏ phần ấy',
      '17: đường dẫn /huong-dan/kich-hoat-tai-khoan/#buoc-20: trang /huong-dan/kich-hoat-tai-khoan/ không có chỗ "#buoc-20". Có phải "buoc-2"? Hãy sửa phần sau dấu #, hoặc bỏ phần ấy',
      '19: đường dẫn /ke-hoach/truong-mau-a/: không có trang /ke-hoach/truong-mau-a/. Hãy sửa địa chỉ, hoặc bỏ liên kết',
      '21: đường dẫn "./hoi-dap/" chưa đúng. Hãy viết từ gốc trang, bắt đầu và kết thúc bằng /, ví dụ /hoi-dap/',
      '23: đường dẫn "#thu" chưa đúng. Hãy viết từ gốc trang, bắt đầu và kết thúc bằng /, ví dụ /hoi-dap/',
      '25: đường dẫn không có chữ để bấm. Hãy viết [chữ](/dia-chi/)',
    ],
  );
});

test('links outside go to official pages by https, to known numbers and to the ward', () => {
  const foreign = (host: string) =>
    `không được dẫn tới ${host}: chỉ dẫn tới trang *.gov.vn và các nền tảng trong chien-dich.json. Hãy bỏ liên kết, để lại chữ`;
  assert.deepEqual(
    inAnswer(
      '[a](http://vneid.gov.vn)',
      '[a](https://vneid-gov.vn)',
      '[a](https://gov.vn.example.com)',
      '[a](tel:0912345678)',
      '[a](mailto:a@example.com)',
      'https://example.org',
    ),
    [
      '11: đường dẫn http://vneid.gov.vn không an toàn. Hãy viết https://vneid.gov.vn',
      `13: ${foreign('vneid-gov.vn')}`,
      `15: ${foreign('gov.vn.example.com')}`,
      '17: số 0912345678 không có trong chien-dich.json. Hãy dùng số của một đường dây trong hotlines, hoặc thêm vào đó',
      '19: thư điện tử a@example.com không phải của phường. Hãy dùng ward.email trong chien-dich.json, hoặc bỏ',
      `21: ${foreign('example.org')}`,
    ],
  );
});

test('the buttons of the home page and the links of guides are followed too', () => {
  assert.deepEqual(
    placesWith(({ edit, write }) => {
      edit('trang-chu.md', 'den: "/hoi-dap/#nhom-kich-hoat"', 'den: /hoi-dapp/');
      edit('trang-chu.md', 'den: /can-giup/', 'den: https://vneid.gov.vn');
      write(
        'huong-dan/thu/index.mdx',
        guide('<Buoc tieu_de="Mở" su_that="V-01">[a](/thu/)</Buoc>'),
      );
    }),
    [
      'huong-dan/thu/index.mdx: đường dẫn /thu/: không có trang /thu/. Hãy sửa địa chỉ, hoặc bỏ liên kết',
      'trang-chu.md viec[2].den: đường dẫn /hoi-dapp/: không có trang /hoi-dapp/. Có phải "/hoi-dap/"? Hãy sửa địa chỉ, hoặc bỏ liên kết',
      'trang-chu.md viec[3].den: đường dẫn "https://vneid.gov.vn" chưa đúng. Hãy viết từ gốc trang, bắt đầu và kết thúc bằng /, ví dụ /hoi-dap/',
    ],
  );
});

test('pictures stand beside their guide and say what they show', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write('huong-dan/thu/co.png', PICTURE);
      write(
        'huong-dan/thu/index.mdx',
        guide(
          '<Buoc tieu_de="Mở" su_that="V-01">\n\n![](./co.png)\n\n![Máy](./thieu.png)\n\n</Buoc>',
        ),
      );
    }),
    [
      'huong-dan/thu/index.mdx:23: ảnh không có lời mô tả cho người không nhìn thấy. Hãy viết ![mô tả điều thấy trong ảnh](./ten-anh.png)',
      'huong-dan/thu/index.mdx:25: không có ảnh ./thieu.png cạnh tệp này. Hãy để ảnh cạnh tệp này rồi viết ![mô tả](./ten-anh.png)',
    ],
  );
});

test('two things under one address are named', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write('hoi-dap/nhom-vneid.md', question(undefined, { cau_hoi: '"Nhóm nào?"' }));
      write(
        'ke-hoach/mot-lan-nua.md',
        '---\nmuc: II.1\ntieu_de: Lại\nthu_tu: 900\ncap_nhat: 2026-11-22\n---\n',
      );
      write('hoi-dap/thu.md', question('Mở máy.\n\n## Quên mật khẩu'));
    }),
    [
      'hoi-dap/nhom-vneid.md:1: địa chỉ /hoi-dap/#nhom-vneid đã là của một nhóm của trang. Hãy đổi tên tệp',
      'hoi-dap/thu.md:13: địa chỉ /hoi-dap/#quen-mat-khau đã là của hoi-dap/quen-mat-khau.md. Hãy đổi tiêu đề cho khác',
      'ke-hoach/mot-lan-nua.md:2: địa chỉ /ke-hoach/#muc-ii-1 đã là của ke-hoach/ii-1.md. Mỗi mục chỉ một tệp: hãy sửa muc "II.1", hoặc gộp hai tệp',
    ],
  );
});
