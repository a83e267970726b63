import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { wholeWords } from '#lib/spoken/number.ts';
import { dist } from '../../scripts/lib/paths.ts';
import { attribute, byTag, elements, files, isBare, pages, textOf } from './pages.ts';

const CSS_BUDGET = 5 * 1024;
const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

test('the addresses of the first release exist', () => {
  const built = new Set(pages.map(({ address }) => address));
  for (const address of [
    '/',
    '/bat-dau/',
    '/ke-hoach/',
    '/ke-hoach/phong-van-hoa-xa-hoi/',
    '/huong-dan/',
    '/hoi-dap/',
    '/canh-giac/',
    '/tien-do/',
    '/can-giup/',
    '/thong-bao/',
    '/lich/',
    '/tim-kiem/',
    '/lien-he/',
    '/quyen-rieng-tu/',
    '/so-do-trang/',
    '/404.html',
  ])
    assert.ok(built.has(address), address);
  assert.ok(files.includes('du-lieu/tien-do.json'));
  assert.ok(files.includes('lich.ics'));
});

test('every page has its own title, one h1, a description and is in Vietnamese', () => {
  const titles = pages.map(({ tree }) => textOf(byTag(tree, 'title')[0]!));
  assert.deepEqual([...new Set(titles)], titles);
  for (const { tree, file } of pages) {
    // The handbook is a book: every guide in it has its own.
    assert.ok(byTag(tree, 'h1').length === 1 || file.startsWith('in/so-tay/'), file);
    assert.equal(attribute(byTag(tree, 'html')[0]!, 'lang'), 'vi', file);
  }
  for (const { tree, file } of pages.filter(({ address }) => !address.startsWith('/q/'))) {
    const described = byTag(tree, 'meta').some(
      (meta) => attribute(meta, 'name') === 'description' && attribute(meta, 'content'),
    );
    assert.ok(described, file);
  }
});

test('every page text is composed Vietnamese without traces of broken data', () => {
  for (const { html, tree, file } of pages) {
    assert.equal(html, html.normalize('NFC'), file);
    const text = textOf(byTag(tree, 'body')[0]!);
    assert.doesNotMatch(text, /undefined|\bnull\b|NaN|\[object/, file);
    // A sentence that runs into the next one shows a space lost between two elements.
    assert.doesNotMatch(
      text.replace(/\S+\.(gov\.)?vn\S*/g, ''),
      /[\p{Ll}\d)][.:;?!,]\p{Lu}/u,
      file,
    );
  }
});

test('every page has the same help line and the same footer, in the same place', () => {
  for (const name of ['aside', 'footer']) {
    const texts = pages
      .filter((page) => !isBare(page))
      .map(({ tree }) => {
        const body = byTag(tree, 'body')[0]!;
        const last = body.children.filter(
          (child) => child.type === 'element' && ['aside', 'footer'].includes(child.tagName),
        );
        return textOf(last.find((child) => child.type === 'element' && child.tagName === name)!);
      });
    assert.equal(new Set(texts).size, 1, name);
  }
});

test('no page loads anything from elsewhere or carries a style attribute', () => {
  for (const { tree, file } of pages) {
    for (const element of elements(tree)) {
      assert.equal(attribute(element, 'style'), undefined, file);
      const loaded =
        attribute(element, 'src') ??
        (element.tagName === 'link' ? attribute(element, 'href') : undefined);
      assert.ok(!/^(https?:)?\/\//.test(loaded ?? ''), `${file}: ${loaded ?? ''}`);
    }
  }
});

test('links to other sites name their host in words nearby or are listed sources, and open in the same tab', () => {
  for (const { tree, file } of pages) {
    for (const link of byTag(tree, 'a')) {
      // A frame's links leave it, in the same tab.
      const target = file === 'tien-do/nhung/index.html' ? '_top' : undefined;
      assert.equal(attribute(link, 'target'), target, file);
      assert.ok(
        textOf(link).trim() !== '' || attribute(link, 'ariaLabel'),
        `${file}: ${attribute(link, 'href') ?? ''}`,
      );
    }
  }
});

test('the inlined styles of every page stay within their budget', () => {
  for (const { tree, file } of pages.filter((page) => !isBare(page))) {
    const css = byTag(tree, 'style')
      .map((style) => style.children.map((child) => ('value' in child ? child.value : '')).join(''))
      .join('');
    const size = brotliCompressSync(css).length;
    assert.ok(size <= CSS_BUDGET, `${file}: ${kb(size)} of styles, ${kb(CSS_BUDGET)} allowed`);
    assert.equal(
      byTag(tree, 'link').filter((link) => String(link.properties['rel']).includes('stylesheet'))
        .length,
      0,
      file,
    );
  }
});

test('an unknown site address keeps every page out of search engines', () => {
  for (const { tree, file } of pages) {
    const robots = byTag(tree, 'meta').find((meta) => attribute(meta, 'name') === 'robots');
    assert.equal(robots && attribute(robots, 'content'), 'noindex', file);
    assert.ok(
      !byTag(tree, 'link').some((link) => String(link.properties['rel']) === 'canonical'),
      file,
    );
  }
  assert.ok(!files.some((file) => file.startsWith('sitemap')));
});

test('the editor is no part of the site', () => {
  assert.ok(files.length > 100);
  assert.deepEqual(
    files.filter((file) => /(^|\/)soan(\/|\.html)/.test(file)),
    [],
  );
  for (const file of files.filter((name) => /\.(html|js|css)$/.test(name)))
    assert.ok(!readFileSync(join(dist, file), 'utf8').includes('sveltia'), file);
});

test('every text file has its compressed copies, and search ships no interface of its own', () => {
  for (const file of files.filter((name) => /\.(html|js|json|svg|txt)$/.test(name))) {
    assert.ok(files.includes(`${file}.br`) && files.includes(`${file}.gz`), file);
  }
  assert.deepEqual(
    files.filter((file) => /pagefind.*(ui|highlight|playground)/.test(file)),
    [],
  );
});

test('sample figures say so inside every figure and chart', () => {
  const { status } = JSON.parse(readFileSync(join(dist, 'du-lieu/tien-do.json'), 'utf8')) as {
    status: string;
  };
  assert.equal(status, 'sample');
  const board = pages.find(({ address }) => address === '/tien-do/')!;
  const figures = elements(
    board.tree,
    ({ tagName, properties }) =>
      ['svg', 'table'].includes(tagName) || String(properties['className']).includes('card'),
  ).filter((figure) => /\d/.test(textOf(figure)));
  assert.ok(figures.length >= 4, String(figures.length));
  for (const figure of figures) assert.match(textOf(figure), /minh họa/i);
  assert.doesNotMatch(textOf(pages.find(({ address }) => address === '/')!.tree), /\d%/);
});

test('sample figures read out in words are marked wherever they stand, and cannot be copied as news', () => {
  const { total } = JSON.parse(readFileSync(join(dist, 'du-lieu/tien-do.json'), 'utf8')) as {
    total: { joined: number };
  };
  const told = `${wholeWords(total.joined)} người`;
  const telling = pages.filter(({ tree }) => textOf(tree).includes(told));
  for (const address of ['/truyen-thong/loa/ket-qua-tuan/', '/in/loa-ket-qua-tuan/van-phong/'])
    assert.ok(
      telling.some((page) => page.address === address),
      address,
    );
  for (const { tree, address } of telling) {
    // A part of the script: a section on its page, a paragraph on paper.
    const part = address.startsWith('/in/') ? 'p' : 'section';
    const parts = byTag(tree, part).filter((element) => textOf(element).includes(told));
    assert.ok(parts.length > 0, address);
    for (const element of parts)
      assert.match(textOf(element), /Số liệu minh họa – không được phát/, address);
    assert.deepEqual(byTag(tree, 'copy-text'), [], address);
    assert.deepEqual(byTag(tree, 'textarea'), [], address);
  }
});
