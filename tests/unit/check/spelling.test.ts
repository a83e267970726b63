import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { dictionaryTones } from '#lib/vietnamese/tone.ts';
import { misspelt } from '../../../scripts/check/spelling.ts';
import { shipped } from './planted.ts';

test('the shipped texts hold no word that nobody knows', async () => {
  assert.deepEqual(await misspelt(shipped), []);
});

test('a misspelt word is named with its line, and keys, ids and addresses are left alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chinh-ta-'));
  mkdirSync(join(folder, 'hoi-dap'));
  writeFileSync(
    join(folder, 'hoi-dap/thu.md'),
    '---\ncau_hoi: Quên mật khẩu?\nsu_that: [V-61]\n---\n\nMở [trang](/hoi-dap/#abcxyz).\n\nBấm nghành vào vneid.gov.vn.\n',
  );
  assert.deepEqual(await misspelt(folder), [
    {
      file: 'hoi-dap/thu.md',
      line: 8,
      message: 'chữ "nghành" có thể sai chính tả. Hãy xem lại; nếu là tên riêng thì để nguyên',
      found: 'Bấm nghành vào vneid.gov.vn.',
    },
  ]);
});

test('both ways to place a tone mark are one word to the list, at the same place in the text', () => {
  assert.equal(dictionaryTones('Khóa, HỦY, tùy, hòa bình, khỏe'), 'Khoá, HUỷ, tuỳ, hoà bình, khoẻ');
  assert.equal(dictionaryTones('toán, thuyền, quý'), 'toán, thuyền, quý');
});
