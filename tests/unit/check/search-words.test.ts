import assert from 'node:assert/strict';
import test from 'node:test';
import { checkWith, said } from './planted.ts';

test('search words that no text has are advised against; a site does without the file', () => {
  const { faults, advice } = checkWith(({ write }) => {
    write(
      'tim-kiem.json',
      '[{ "means": "mật khẩu", "typed": ["mk"] }, { "means": "xyzt khẩu", "typed": ["x"] }]',
    );
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(advice.map(said), [
    'tim-kiem.json:1 means: không bài nào có chữ "xyzt", nên tìm kiếm bỏ qua dòng này. Hãy viết "means" bằng chữ có trong tên bài, tên bước hoặc câu hỏi',
  ]);
  const without = checkWith(({ remove }) => {
    remove('tim-kiem.json');
  });
  assert.deepEqual([without.faults, without.advice], [[], []]);
});
