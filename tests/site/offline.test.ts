import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { keptSite } from '../../scripts/build/worker.ts';
import { builtAddress } from '../../scripts/lib/address.ts';
import { dist } from '../../scripts/lib/paths.ts';
import { attribute, byTag, files, pages } from './pages.ts';

const { base } = builtAddress();
const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
const listed = pages
  .filter(({ address }) => worker.includes(`"${address.slice(1)}":`))
  .map(({ address }) => address);

test('home, all guides, questions, scams, help, the board and search are kept; nothing of paper', () => {
  const guides = pages
    .filter(({ address, html }) => /^\/huong-dan\/.+/.test(address) && !html.includes('Đã lưu trữ'))
    .map(({ address }) => address);
  assert.ok(guides.length > 15);
  const needed = ['/', '/hoi-dap/', '/canh-giac/', '/can-giup/', '/tien-do/', '/tim-kiem/'];
  for (const address of [...guides, ...needed, '/ngoai-tuyen/'])
    assert.ok(listed.includes(address), address);
  assert.deepEqual(
    listed.filter((address) => /^\/(in|q|in-an)\//.test(address)),
    [],
  );
});

test('whatever a kept page loads is kept with it', () => {
  for (const { address, tree } of pages.filter(({ address }) => listed.includes(address))) {
    const loaded = [
      ...byTag(tree, 'script').map((script) => attribute(script, 'src')),
      ...byTag(tree, 'img').map((img) => attribute(img, 'src')),
    ].filter((path) => path?.startsWith(base));
    for (const path of loaded)
      assert.ok(worker.includes(`"${path!.slice(base.length)}":`), `${address} loads ${path}`);
  }
});

test('the list says how large it is', () => {
  const { bytes, files: kept } = keptSite(dist, base);
  assert.ok(Object.keys(kept).length > 60);
  const page = pages.find(({ address }) => address === '/ngoai-tuyen/')!;
  const [, size] = /Lưu đủ để xem không mạng \(<!--[^>]*-->(\d+) KB/.exec(page.html) ?? [];
  assert.ok(Number(size) * 1024 < bytes, `${size} KB packed of ${bytes} bytes`);
});

test('a phone can install the site: its manifest names icons that are there', () => {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as {
    start_url: string;
    scope: string;
    icons: { src: string; sizes: string; purpose: string }[];
  };
  assert.deepEqual([manifest.start_url, manifest.scope], [base, base]);
  assert.deepEqual(
    manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`),
    ['192x192 any', '512x512 any', '512x512 maskable'],
  );
  for (const { src } of manifest.icons) {
    assert.ok(files.includes(src.slice(base.length)), src);
    assert.ok(statSync(join(dist, src.slice(base.length))).size < 10_000);
  }
});
