import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrontmatter } from '../../../scripts/check/frontmatter.ts';

const slips = (...lines: string[]) =>
  readFrontmatter(lines.join('\n')).slips.map(({ line, message }) => `${line}: ${message}`);
const frame = (...lines: string[]) => slips('---', ...lines, '---', 'chữ');

test('a frame is read with the line of each field, and the body keeps the lines of the file', () => {
  const {
    value,
    lines,
    body,
    slips: none,
  } = readFrontmatter('---\na: 1\nb:\n  - c: 2025-02-30\n---\nchữ\n');
  assert.deepEqual(value, { a: 1, b: [{ c: '2025-02-30' }] });
  assert.deepEqual(Object.fromEntries(lines), { a: 2, b: 3, 'b[0]': 4, 'b[0].c': 4 });
  assert.equal(body.split('\n')[5], 'chữ');
  assert.deepEqual(none, []);
});

test('a missing or open frame is named', () => {
  assert.deepEqual(slips('chữ'), [
    '1: thiếu khung thông tin ở đầu tệp. Hãy viết dòng đầu tiên là ---, rồi các mục, rồi một dòng ---',
  ]);
  assert.deepEqual(slips('---', 'a: 1', 'chữ'), [
    '1: khung thông tin chưa đóng. Hãy thêm một dòng --- sau mục cuối cùng',
  ]);
});

test('a colon within a sentence asks for quotes', () => {
  assert.deepEqual(frame('a: 1', 'tieu_de: Bước 1: mở máy'), [
    '3: trong câu có dấu hai chấm rồi dấu cách. Hãy đặt cả câu trong ngoặc kép thẳng: ten_muc: "…"',
  ]);
});

test('tabs are named', () => {
  assert.deepEqual(frame('a:', '\t- b'), [
    '3: thụt dòng bằng phím Tab. Hãy đổi thành hai dấu cách',
  ]);
});

test('a field that stands twice is named', () => {
  assert.deepEqual(frame('a: 1', 'a: 2'), ['3: mục "a" viết hai lần. Hãy giữ một']);
});

test('words behind a # would be lost in silence, so they are named; a line of comment is not', () => {
  assert.deepEqual(frame('# ghi chú', 'a: Lớp#2', '# ghi chú', 'b: "Lớp #2"'), []);
  assert.deepEqual(frame('a: Trường #1 của phường'), [
    '2: phần sau dấu # bị bỏ đi. Nếu là chữ của câu: hãy đặt cả câu trong ngoặc kép thẳng: ten_muc: "…"; nếu là ghi chú: hãy xóa',
  ]);
});

test('whatever else YAML refuses is said in Vietnamese', () => {
  const broken = [
    'a: *b*',
    'a: &',
    'a: !b c',
    'a: @b',
    'a: "b',
    'a: "b" c',
    'a: [b',
    'a: {b: 1',
    'a: "\\d"',
    'a:b\nc: d',
    'a: 1\nb\nc: 2',
    'a:\n  b: 1\n c: 2',
    'a: b\n- c',
    '- a\nb: c',
    'a: |b',
  ];
  for (const text of broken) {
    const found = frame(...text.split('\n'));
    assert.equal(found.length, 1, text);
    assert.match(found[0] ?? '', /Hãy|Mỗi dòng/, text);
    assert.doesNotMatch(found[0] ?? '', /\b(the|must|not|with|expected|token)\b/i, text);
  }
});
