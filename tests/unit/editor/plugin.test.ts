import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { withoutPublicServers } from '../../../scripts/editor/plugin.ts';
import { withOurWords } from '../../../scripts/editor/words.ts';
import { filesIn } from '../../../scripts/lib/files.ts';
import { root } from '../../../scripts/lib/paths.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('the editor loads no font and no code from a public server', () => {
  const theirs = read('node_modules/@sveltia/cms/npm/index.js');
  const ours = withoutPublicServers(theirs, '/bdhvs/');
  const fonts = [...ours.matchAll(/src:url\(([^)]+\.woff2)\)/g)].map(([, address]) => address!);
  assert.equal(fonts.length, 3);
  for (const font of fonts) assert.ok(read(font.replace(/^\/bdhvs\//, '')).length > 0, font);
  // A call in place of an address: the address is put together from a public server's.
  const calls = (code: string) => [...code.matchAll(/\bimport\(\w+\(/g)].length;
  assert.ok(calls(theirs) > 0);
  assert.equal(calls(ours), 0);
});

test('our words stand in for the editor’s own, and the others stay', () => {
  const theirs = { save: 'Lưu', slug: 'Đường dẫn tĩnh', sign_in_error: { aborted: 'Đã hủy.' } };
  const words = JSON.parse(withOurWords(JSON.stringify(theirs), 'D:/trang/content')) as {
    save: string;
    slug: string;
    sign_in_error: { aborted: string; not_project_root: string };
  };
  assert.deepEqual([words.save, words.slug], ['Lưu', 'Tên tệp']);
  assert.equal(words.sign_in_error.aborted, 'Đã hủy.');
  assert.match(words.sign_in_error.not_project_root, /D:\/trang\/content$/);
});

test('nothing that is built knows of the editor', () => {
  const built = [
    'astro.config.mjs',
    'scripts/build.ts',
    ...filesIn(join(root, 'src')).map((file) => `src/${file}`),
    ...filesIn(join(root, 'scripts/build')).map((file) => `scripts/build/${file}`),
  ];
  for (const file of built) assert.doesNotMatch(read(file), /sveltia|\/editor\//, file);
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
  assert.ok(!('@sveltia/cms' in dependencies), 'it is no package of the site');
});
