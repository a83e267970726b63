import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { root } from '../../scripts/lib/paths.ts';

/** Each claim of the statement, by how it begins, and the tests that make it true: a file and the words of its titles. */
const SHOWN_BY: [claim: string, file: string, ...titles: string[]][] = [
  [
    'Công cụ soát lỗi tiếp cận',
    'e2e/every-page.spec.ts',
    'is accessible in light and dark, silent',
  ],
  ['Màn hình hẹp từ 280', 'e2e/every-page.spec.ts', 'fits narrow screens and large text'],
  ['Giãn chữ, giãn dòng', 'e2e/every-page.spec.ts', 'fits narrow screens and large text'],
  ['Nút và đường dẫn đủ to', 'e2e/every-page.spec.ts', 'with targets large enough to touch'],
  ['Mỗi trang có một tiêu đề', 'site/html.test.ts', 'valid HTML'],
  ['Màu chữ đủ đậm', 'unit/tokens.test.ts', 'every text pair reaches 4.5:1'],
  [
    'Chỉ dùng bàn phím',
    'e2e/keyboard.spec.ts',
    'Tab goes through all of it, and the focus is always seen',
    'without a pointer',
  ],
  ['Phóng to 400 %', 'e2e/seeing.spec.ts', 'at 400 % the whole menu can be reached'],
  ['Chữ rất to', 'e2e/seeing.spec.ts', 'the largest letters fit the narrowest screen'],
  ['Màu riêng của máy', 'e2e/seeing.spec.ts', 'forced colours leave every button an edge'],
  ['Không có gì tự chuyển động', 'e2e/seeing.spec.ts', 'nothing moves by itself'],
  ['Tên và vai trò', 'e2e/screen-reader.spec.ts', 'reads in this order'],
  ['Trình duyệt tắt', 'e2e/visitor.spec.ts', 'without a script too @noscript'],
];

const statement = readFileSync(join(root, 'content/trang/tiep-can.md'), 'utf8');

test('every claim of the accessibility statement is held by a test', () => {
  const tested = statement.split(/^## /m).filter((section) => section.startsWith('Đã thử'));
  assert.equal(tested.length, 2);
  const claims = tested.flatMap((section) =>
    [...section.matchAll(/^- (.+)$/gm)].map(([, claim = '']) => claim),
  );
  const unheld = claims.filter((claim) => !SHOWN_BY.some(([start]) => claim.startsWith(start)));
  assert.deepEqual(unheld, [], 'claims without a test');
  assert.equal(claims.length, SHOWN_BY.length, 'tests without a claim');
  for (const [, file, ...titles] of SHOWN_BY) {
    const code = readFileSync(join(root, 'tests', file), 'utf8');
    const named = [...code.matchAll(/^ *(?:await )?test\(\s*(['"`])(.*?)\1/gms)].map(
      ([, , title = '']) => title,
    );
    for (const title of titles)
      assert.ok(
        named.some((name) => name.includes(title)),
        `${file} has no test "${title}"`,
      );
  }
});
