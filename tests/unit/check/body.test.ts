import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../../../scripts/check/body.ts';

const slips = (...lines: string[]) =>
  readBody(lines.join('\n'), true).slips.map(({ line, message }) => `${line}: ${message}`);

test('every stray brace and < is named in one run, and the rest is still read', () => {
  const { tree, slips: found } = readBody('Mở { máy\n\nsố <5 tuổi\n\n🙂 lại { nữa\n', true);
  assert.deepEqual(found.map(({ line, message }) => `${line}: ${message}`).sort(), [
    '1: dấu { trong chữ. Hãy bỏ dấu { }, hoặc thay bằng ngoặc đơn ( )',
    '3: dấu < trong chữ. Hãy viết bằng chữ: "dưới", "nhỏ hơn"',
    '5: dấu { trong chữ. Hãy bỏ dấu { }, hoặc thay bằng ngoặc đơn ( )',
  ]);
  assert.notEqual(tree, null);
});

test('a tag left open is named with the tag to add', () => {
  assert.deepEqual(slips('<Buoc tieu_de="a" su_that="V-01">', '', 'chữ'), [
    '1: thẻ <Buoc> chưa đóng. Hãy thêm thẻ đóng </Buoc>',
  ]);
  assert.deepEqual(slips('', '<ThayGi>a', '', 'b</ThayGi>'), [
    '2: thẻ <ThayGi> mở trong một đoạn mà chưa đóng trong đoạn ấy. Hãy thêm </ThayGi> ở cuối đoạn; có nhiều đoạn thì để <ThayGi> và </ThayGi> đứng riêng dòng, cách chữ một dòng trống',
  ]);
});

test('tags that cross are named with the line of the open one', () => {
  assert.deepEqual(slips('<Buoc>', '', '<Vuong>', '', 'x', '', '</Buoc>', '', '</Vuong>'), [
    '7: gặp </Buoc> trong khi thẻ <Vuong> mở ở dòng 3 chưa đóng. Hãy thêm </Vuong> trước </Buoc>',
  ]);
});

test('a misspelt tag is named with the one that was meant', () => {
  assert.deepEqual(slips('<Bouc>', '', 'x', '', '</Buoc>'), [
    '5: thẻ <Bouc> không dùng được. Có phải <Buoc>? Hãy bỏ thẻ, hoặc dùng một trong: Buoc, BienThe, ThayGi, Vuong, CanhBao, Nut, ManHinh (thẻ mở ở dòng 1)',
  ]);
});

test('curly quotes in a tag are answered with how the tag is written', () => {
  assert.deepEqual(slips('<Vuong su_that=“V-01”>', '', 'x', '', '</Vuong>'), [
    '1: thẻ <Vuong> viết chưa đúng. Hãy đặt giá trị trong ngoặc kép thẳng, cuối thẻ có dấu >: <Vuong su_that="…">',
  ]);
});

test('HTML, comments and bare addresses are named', () => {
  assert.deepEqual(slips('a<br>b', '', '<!-- c -->', '', '<https://vneid.gov.vn>').sort(), [
    '1: thẻ HTML <br> không dùng được. Hãy bỏ thẻ, hoặc dùng một trong: Buoc, BienThe, ThayGi, Vuong, CanhBao, Nut, ManHinh',
    '3: ghi chú <!-- … --> không dùng được. Hãy xóa',
    '5: đường dẫn trong dấu < >. Hãy viết [chữ](https://…)',
  ]);
});

test('no text of the parser reaches the reader', () => {
  for (const text of [
    '<',
    '<Nut',
    '</b>',
    '{',
    '{a b',
    '<a.b',
    '<Buoc {...x}',
    '<div>x',
    '<Nut>x',
  ]) {
    for (const slip of slips(text))
      assert.doesNotMatch(slip, /expected|unexpected|character/i, text);
  }
});
