import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { weighPage } from '../../scripts/lib/page-weight.ts';

/** Weighs a page `bai/index.html` with this markup in a folder that also holds `files`. */
function weigh(html: string, files: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'weight-'));
  try {
    for (const [name, text] of Object.entries({ 'bai/index.html': html, ...files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return weighPage(folder, 'bai/index.html');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const page = (body: string) => `<!doctype html><html lang="vi"><body>${body}</body></html>`;

test('a page alone is one file, whose packed copy counts where there is one', () => {
  const html = page('<h1>Bài</h1>');
  const alone = { total: Buffer.byteLength(html), script: 0, later: 0, requests: 1, blocking: [] };
  assert.deepEqual(weigh(html), alone);
  assert.deepEqual(weigh(html, { 'bai/index.html.br': '12345' }), { ...alone, total: 5 });
});

test('everything that loads by itself counts once, imports of scripts too', () => {
  const html = page(
    `<link rel="icon" href="/anh.svg"><script type="module" src="/_astro/a.js"></script>
     <script type="module">import"../_astro/c.js";await import("/pagefind/p.js")</script>
     <img src="tranh.webp" alt=""><img src="/bai/tranh.webp" alt=""><img src="data:," alt="">
     <a href="/khac/">Trang khác</a><style>a{background:url(/nen.webp)}b{fill:url(#mau)}</style>`,
  );
  const { total, requests, later } = weigh(html, {
    'anh.svg': 'i'.repeat(100),
    '_astro/a.js': 'import{t as e}from"./b.js";',
    '_astro/b.js': 'export{e as t}',
    '_astro/c.js': 'import"./b.js"',
    'pagefind/p.js': 'p'.repeat(9000),
    'bai/tranh.webp': 't'.repeat(1000),
    'nen.webp': 'n'.repeat(500),
    'khac/index.html': 'k'.repeat(9000),
  });
  const pageBytes = Buffer.byteLength(html);
  assert.equal(total, pageBytes + 100 + 27 + 14 + 14 + 1000 + 500);
  // The page, three scripts, two pictures; the favicon comes when all is there.
  assert.equal(requests, 6);
  assert.equal(later, 0);
});

test('pictures that wait for scrolling are told apart; recordings that wait for a tap cost nothing', () => {
  const html = page(
    '<img src="a.webp" alt="" loading="lazy"><audio controls preload="none" src="a.m4a"></audio>',
  );
  const { total, later, requests } = weigh(html, {
    'bai/a.webp': 'a'.repeat(700),
    'bai/a.m4a': 'a'.repeat(9000),
  });
  assert.deepEqual({ total, later, requests }, { total: html.length, later: 700, requests: 1 });
});

test('scripts in the page count packed, data in it does not', () => {
  const code = 'customElements.define("a-b",class extends HTMLElement{});'.repeat(50);
  const { script } = weigh(page(`<script type="module">${code}</script>`));
  assert.ok(script > 30 && script < 100, String(script));
  assert.equal(weigh(page(`<script type="application/ld+json">{}</script>`)).script, 0);
});

for (const [fault, tag] of [
  ['a linked stylesheet', '<link rel="stylesheet" href="/a.css">'],
  ['a stylesheet written otherwise', '<link href="/a.css" rel="stylesheet">'],
  ['a script that stops the parser', '<script src="/a.js"></script>'],
] as const) {
  test(`${fault} is told to block the first paint`, () => {
    const files = { 'a.css': '', 'a.js': '' };
    assert.deepEqual(weigh(page(tag), files).blocking, [tag.replace('</script>', '')]);
  });
}

test('scripts that wait for the page and styles for paper block nothing', () => {
  const tags =
    '<script type="module" src="/a.js"></script><script defer src="/a.js"></script><link rel="stylesheet" media="print" href="/a.css">';
  assert.deepEqual(weigh(page(tags), { 'a.css': '', 'a.js': '' }).blocking, []);
});
