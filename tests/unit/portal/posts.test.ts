import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { htmlToHast } from 'satteri';
import { descendants, readBlocks } from '#lib/portal/blocks.ts';
import { writeBlocks } from '#lib/portal/html.ts';
import { wholePost } from '#lib/portal/piece.ts';
import type { Piece } from '#lib/portal/piece.ts';
import { writeWord } from '#lib/portal/word.ts';
import { elementsIn, textOf } from '#lib/signed-plan/tree.ts';

const blocksOf = (html: string) =>
  readBlocks([descendants(htmlToHast(`<body>${html}`), 'body')[0]!], (href) =>
    href.startsWith('/') ? `https://vi.du.gov.vn${href}` : null,
  );
const cleaned = (html: string) => writeBlocks(blocksOf(html));

const post = (html: string, change: Partial<Piece> = {}): Piece => ({
  kind: 'Hướng dẫn',
  stem: 'thu',
  title: 'Bài thử',
  blocks: blocksOf(html),
  address: 'https://vi.du.gov.vn/thu/',
  updatedOn: '2025-10-01',
  ...change,
});

test('what serves screens, scripts and looks goes; words, headings and links stay', () => {
  assert.equal(
    cleaned(
      '<nav>x</nav><h2 id="a" class="b"><span aria-hidden="true">1</span><span class="block">Bước 1 trên 8</span> Mở máy</h2><step-progress><div class="prose">Chữ <b class="key">Nút</b> và <a href="/a/">bài</a>, <a href="?xem=1">nút</a>.<p class="screen-only">x</p><svg><text>x</text></svg><script>x</script><p hidden>x</p></div></step-progress>',
    ),
    '<h2>Bước 1: Mở máy</h2>\n<p>Chữ <strong>Nút</strong> và <a href="https://vi.du.gov.vn/a/">bài</a>, nút.</p>',
  );
});

test('loose words become paragraphs, folded parts open, details keep their names', () => {
  assert.equal(
    cleaned(
      '<div><p class="font-bold">Cảnh giác</p>Đừng bấm.</div><details><summary>Vướng?</summary><div>Gọi.</div></details><dl><div><dt>Chi phí:</dt><dd>Không.</dd></div></dl><p>Một<br>Hai</p>',
    ),
    [
      '<p><strong>Cảnh giác</strong></p>',
      '<p>Đừng bấm.</p>',
      '<p><strong>Vướng?</strong></p>',
      '<p>Gọi.</p>',
      '<p><strong>Chi phí:</strong> Không.</p>',
      '<p>Một<br>Hai</p>',
    ].join('\n'),
  );
});

test('lists and tables stay, a list of steps with headings opens', () => {
  assert.equal(
    cleaned(
      '<ul><li>Một</li><li><p>Hai</p><ul><li>Nhỏ</li></ul></li></ul><ol><li><h2>Bước 1</h2><p>Chữ</p></li></ol>',
    ),
    '<ul>\n<li>Một</li>\n<li>Hai\n<ul>\n<li>Nhỏ</li>\n</ul></li>\n</ul>\n<h2>Bước 1</h2>\n<p>Chữ</p>',
  );
  assert.equal(
    cleaned(
      '<table class="w"><caption><span class="font-bold">Số liệu minh họa</span> Tỷ lệ</caption><tr><th scope="col">A</th></tr><tr><th scope="row">B<span class="block">nhỏ</span></th><td colspan="2">1</td></tr></table>',
    ),
    '<table>\n<caption>Số liệu minh họa. Tỷ lệ</caption>\n<tbody>\n<tr><th scope="col">A</th></tr>\n<tr><th scope="row">B<br>nhỏ</th><td colspan="2">1</td></tr>\n</tbody>\n</table>',
  );
});

test('a post says where it comes from', () => {
  const html = (piece: Piece) => writeBlocks(wholePost(piece, 'Trang thử'));
  assert.equal(
    html(post('<h3>Một</h3><h4>Nhỏ</h4>')),
    '<h2>Một</h2>\n<h3>Nhỏ</h3>\n<p>Theo trang Trang thử. Bản đầy đủ và mới nhất: <a href="https://vi.du.gov.vn/thu/">https://vi.du.gov.vn/thu/</a></p>',
  );
  assert.equal(html(post('<p>5</p>', { address: null })), '<p>5</p>\n<p>Theo trang Trang thử.</p>');
});

test('the Word file says the same, and does not change from one writing to the next', async () => {
  const piece = post(
    '<h2>Đầu</h2><p>Chữ <b>đậm</b></p><ol><li>Một<ul><li>Nhỏ</li></ul></li><li>Hai</li></ol><table><tr><th scope="col">A</th></tr><tr><td>1</td></tr></table>',
  );
  const bytes = await writeWord(piece, 'Trang thử');
  assert.deepEqual(await writeWord(piece, 'Trang thử'), bytes);
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml']!);
  const lines = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );
  assert.deepEqual(lines, [
    'Bài thử',
    'Đầu',
    'Chữ đậm',
    '1. Một',
    '- Nhỏ',
    '2. Hai',
    'A',
    '1',
    'Theo trang Trang thử. Bản đầy đủ và mới nhất: https://vi.du.gov.vn/thu/',
  ]);
});

test('nothing but the allowed tags and attributes comes out, and no word of a paragraph is lost', () => {
  const tags = /^(h[2-6]|p|ul|ol|li|table|caption|tbody|tr|th|td|a|strong|br|html|head|body)$/;
  const attributes = /^(href|scope|colSpan|rowSpan)$/;
  const word = fc.constantFrom('chữ', 'Đăk Cấm', '5 < 6 & 7', '“ngoặc” "thẳng"');
  const wrap = fc.constantFrom(
    (inner: string) => `<p class="x" id="y" style="color:red">${inner}</p>`,
    (inner: string) => `<div onclick="a()">${inner}</div>`,
    (inner: string) => `<my-thing data-a="b">${inner}</my-thing>`,
    (inner: string) => `<h3 id="z">${inner}</h3>`,
    (inner: string) => `<ul><li>${inner}</li></ul>`,
    (inner: string) => `<table><tr><td style="x">${inner}</td></tr></table>`,
    (inner: string) => `<a href="javascript:alert(1)">${inner}</a>`,
    (inner: string) => `<details open><summary>${inner}</summary>${inner}</details>`,
    (inner: string) =>
      `<section><svg><path d="M0"/></svg><span class="k">${inner}</span></section>`,
  );
  fc.assert(
    fc.property(word, fc.array(wrap, { maxLength: 4 }), (text, wraps) => {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const html = wraps.reduce((inner, around) => around(inner), escaped);
      const out = htmlToHast(`<body>${cleaned(html)}`);
      for (const { tagName, properties } of elementsIn(out)) {
        assert.match(tagName, tags);
        for (const name of Object.keys(properties)) assert.match(name, attributes);
        assert.notEqual(properties.href, 'javascript:alert(1)');
      }
      assert.ok(textOf(out).includes(text), `${text} is lost from ${html}`);
    }),
  );
});
