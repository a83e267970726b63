import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { COMPONENTS } from '../../../scripts/check/components.ts';
import { faultsWith, guide } from './planted.ts';

const FILE = 'huong-dan/thu/index.mdx';

/** Faults of a guide whose first step, from line 21 on, is the given text. */
const inGuide = (...lines: string[]) =>
  faultsWith(({ write }) => {
    write(FILE, guide(lines.join('\n')));
  }).map((fault) => fault.replace(`${FILE}:`, ''));

const step = (...lines: string[]) =>
  inGuide('<Buoc tieu_de="Mở máy" su_that="V-01">', '', ...lines, '', '</Buoc>');

test('the components that may be written are those that the site prints', () => {
  const code = readFileSync(join(import.meta.dirname, '../../../src/components/mdx.ts'), 'utf8');
  const printed = /guideComponents = \{(.+?)\}/s.exec(code)?.[1]?.match(/\w+/g) ?? [];
  assert.deepEqual(Object.keys(COMPONENTS).sort(), printed.sort());
});

test('a guide with every component is right', () => {
  assert.deepEqual(
    step(
      'Bấm <Nut>Gửi</Nut>.',
      '',
      '<ManHinh ung_dung="VNeID" ve="',
      'o: Số định danh',
      'nut*: Gửi yêu cầu',
      '" />',
      '',
      '<ThayGi>Tin nhắn mới.</ThayGi>',
      '',
      '<CanhBao>',
      '',
      'Tự nhập.',
      '',
      'Đừng đọc.',
      '',
      '</CanhBao>',
      '',
      '<Vuong su_that="V-01, V-07">Chờ thêm.</Vuong>',
    ),
    [],
  );
});

test('braces, imports and headings that belong to the page are named', () => {
  assert.deepEqual(step('Mở {máy}.', '', '{1 + 1}', '', "import X from './x'", '', '## Phần'), [
    '23: dấu { trong chữ. Hãy bỏ dấu { }, hoặc thay bằng ngoặc đơn ( )',
    '25: dấu { trong chữ. Hãy bỏ dấu { }, hoặc thay bằng ngoặc đơn ( )',
    '27: dòng import, export không dùng được. Hãy xóa: các thẻ đã có sẵn',
    '29: # và ## đã dùng cho tên bài và tên bước. Hãy viết tiêu đề trong bước bằng ba dấu thăng: ### Tiêu đề',
  ]);
});

test('unknown tags are named with the one that was meant', () => {
  const allowed =
    'Hãy bỏ thẻ, hoặc dùng một trong: Buoc, BienThe, ThayGi, Vuong, CanhBao, Nut, ManHinh';
  assert.deepEqual(
    step('<Canhbao>Coi chừng.</Canhbao>', '', '<div>chữ</div>', '', 'Bấm <b>Gửi</b>.'),
    [
      `23: thẻ <Canhbao> không dùng được. Có phải <CanhBao>? ${allowed}`,
      `25: thẻ HTML <div> không dùng được. ${allowed}`,
      `27: thẻ HTML <b> không dùng được. ${allowed}`,
    ],
  );
});

test('attributes that are unknown, missing, empty or code are named with how the tag is written', () => {
  const write = 'Hãy viết: <Vuong su_that="…">';
  assert.deepEqual(
    step(
      '<Vuong su_thatt="V-01">a</Vuong>',
      '',
      '<Vuong su_that="">a</Vuong>',
      '',
      '<Vuong su_that={x}>a</Vuong>',
      '',
      '<Vuong su_that="V-01" {...x}>a</Vuong>',
      '',
      '<ThayGi class="x">a</ThayGi>',
    ),
    [
      `23: thẻ <Vuong> không có mục "su_thatt". Có phải "su_that"? ${write}`,
      `23: thẻ <Vuong> thiếu su_that. ${write}`,
      `25: su_that của thẻ <Vuong> phải là chữ trong ngoặc kép. ${write}`,
      `27: su_that của thẻ <Vuong> phải là chữ trong ngoặc kép. ${write}`,
      `29: thẻ <Vuong> có {…}. ${write}`,
      '31: thẻ <ThayGi> không có mục "class". Hãy viết: <ThayGi>',
    ],
  );
});

test('components in the wrong place are named', () => {
  assert.deepEqual(
    inGuide(
      'Chữ ở đầu.',
      '',
      '<Buoc tieu_de="Mở máy" su_that="V-01">',
      '',
      'Mở máy <ThayGi>thấy</ThayGi> rồi.',
      '',
      '<Buoc tieu_de="Bấm" su_that="V-01">a</Buoc>',
      '',
      '<ThayGi></ThayGi>',
      '',
      '</Buoc>',
      '',
      '<CanhBao>Coi chừng.</CanhBao>',
    ),
    [
      '21: chữ nằm ngoài các bước. Hãy đưa vào giữa <Buoc …> và </Buoc>, hoặc bỏ',
      '25: thẻ <ThayGi> phải đứng riêng. Hãy để một dòng trống ở trước và ở sau',
      '27: thẻ <Buoc> nằm trong thẻ khác. Hãy đóng thẻ trước nó, để <Buoc> đứng riêng',
      '29: thẻ <ThayGi> không có chữ. Hãy viết chữ vào giữa <ThayGi> và </ThayGi>, hoặc bỏ',
      '33: chữ nằm ngoài các bước. Hãy đưa vào giữa <Buoc …> và </Buoc>, hoặc bỏ',
    ],
  );
});

test('a guide has three to nine steps', () => {
  assert.deepEqual(inGuide(''), ['29: hướng dẫn có 2 bước, cần từ 3 đến 9. Hãy thêm bước']);
  const one = '<Buoc tieu_de="Mở" su_that="V-01">a</Buoc>';
  assert.deepEqual(inGuide(...Array.from({ length: 8 }, () => [one, '']).flat()), [
    '44: hướng dẫn có 10 bước, cần từ 3 đến 9. Hãy gộp bước, hoặc tách thành hai hướng dẫn',
  ]);
});

test('a screen that cannot be drawn is named at its own line', () => {
  assert.deepEqual(
    step(
      '<ManHinh ung_dung="VNeID" ve="',
      'o: Số định danh',
      'nutt: Gửi',
      'chu: Một dòng chữ dài quá khổ của hình vẽ',
      '" />',
    ),
    [
      '25: <ManHinh> không hiểu dòng "nutt: Gửi". Hãy viết "loại: chữ", loại là một trong: chu, o, nut, chon, the, khung, so, quet, bao; thêm * sau loại để khoanh chỗ bấm, ví dụ "nut*: Gửi yêu cầu".',
      '26: <ManHinh> dòng "Một dòng chữ dài quá khổ của hình vẽ" dài 36 ký tự, chỉ vẽ được 26. Hãy rút ngắn.',
    ],
  );
  const rows = Array.from({ length: 7 }, (_, index) => `o: Ô ${index + 1}`);
  assert.deepEqual(step('<ManHinh ung_dung="VNeID" ve="', ...rows, '" />'), [
    '23: <ManHinh> vẽ từ 1 đến 6 dòng, đang có 7. Hãy bớt hoặc thêm dòng.',
  ]);
});
