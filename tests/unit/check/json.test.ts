import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lineOf } from '../../../scripts/check/document.ts';
import { readJson } from '../../../scripts/check/json.ts';

const slip = (...lines: string[]) =>
  readJson(lines.join('\n')).slips.map(({ line, message }) => `${line}: ${message}`);

test('JSON that is right is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const { slips, value: read } = readJson(text);
      assert.deepEqual([slips, read], [[], JSON.parse(text)]);
    }),
  );
});

test('JSON that JSON.parse refuses is refused, and the other way round', () => {
  const marks = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '1',
    '-',
    '.',
    'true',
    'a',
    '\n',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      const { slips, value } = readJson(text);
      const repeated = slips.some(({ message }) => message.includes('viết hai lần'));
      assert.equal(value !== undefined, valid);
      assert.equal(slips.length === 0 || repeated, valid);
    }),
    { numRuns: 2000 },
  );
});

test('each value is found on its line', () => {
  const parsed = readJson('[\n  { "id": "a",\n    "rows": [1,\n 2] }\n]');
  const found = [[], [0], [0, 'id'], [0, 'rows'], [0, 'rows', 0], [0, 'rows', 1]].map((path) =>
    lineOf(parsed, path),
  );
  assert.deepEqual(found, [1, 2, 2, 3, 3, 4]);
});

test('a missing comma is named on the line that lacks it', () => {
  assert.deepEqual(slip('{', '  "a": 1', '  "b": 2', '}'), [
    '2: thiếu dấu phẩy ở cuối mục. Hãy viết dấu , trước mục tiếp theo',
  ]);
});

test('a comma too many is named', () => {
  assert.deepEqual(slip('[', '  1,', ']'), ['2: thừa dấu phẩy trước dấu ]. Hãy bỏ dấu phẩy này']);
  assert.deepEqual(slip('[1,,2]'), ['1: thừa một dấu phẩy. Hãy bỏ bớt']);
});

test('quotes of a word processor are named', () => {
  assert.deepEqual(slip('{', '  “a”: 1', '}'), [
    '2: dấu ngoặc “ không dùng được. Hãy gõ dấu ngoặc kép thẳng "',
  ]);
});

test('a quote within a text is told from a missing comma', () => {
  assert.deepEqual(slip('{ "a": "nói "xong" rồi" }'), [
    '1: trong câu có dấu ngoặc kép ", hoặc câu đứng trước thiếu dấu này ở cuối. Hãy đổi dấu trong câu thành “ ”, hoặc thêm dấu còn thiếu',
  ]);
});

test('brackets left open or crossed are named with the line that opened them', () => {
  assert.deepEqual(slip('[', '  { "a": 1', ''), [
    '3: thiếu dấu } đóng cho dấu { mở ở dòng 2. Hãy thêm',
  ]);
  assert.deepEqual(slip('[', '  1', '}'), [
    '3: dấu [ mở ở dòng 1 lại đóng bằng }. Hãy đổi thành ], hoặc bỏ nếu thừa',
  ]);
});

test('a key that stands twice is named, since the first would be lost in silence', () => {
  assert.deepEqual(slip('{', '  "a": 1,', '  "a": 2', '}'), [
    '3: mục "a" viết hai lần ở cùng một chỗ. Hãy giữ một',
  ]);
});

test('numbers with spaces, comments and texts without an end are named', () => {
  assert.deepEqual(slip('{ "a": 12 345 }'), [
    '1: số phải viết liền, không dấu cách, không dấu phẩy. Hãy bỏ dấu cách',
  ]);
  assert.deepEqual(slip('// ghi chú', '{}'), [
    '1: tệp JSON không có ghi chú //, /* */, #. Hãy xóa',
  ]);
  assert.deepEqual(slip('{ "a": "b', '}'), [
    '1: thiếu dấu ngoặc kép " ở cuối. Hãy thêm, và viết cả câu trên một dòng',
  ]);
});
