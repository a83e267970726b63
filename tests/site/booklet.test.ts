import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { BOOKLET, CARRY_PAGE } from '#lib/offline/carry.ts';
import { formatSize } from '#lib/vietnamese/size.ts';
import { dist, root } from '../../scripts/lib/paths.ts';
import { attribute, byTag, elements, pages, textOf } from './pages.ts';
import type { BuiltPage, Element } from './pages.ts';

const booklet = pages.find(({ file }) => file === BOOKLET)!;
const said = (element: Element) => textOf(element).replace(/\s+/g, ' ').trim();

/** Words of the headings of some levels on a page of the site. */
const headingsOf = ({ tree }: BuiltPage, ...levels: string[]) =>
  byTag(tree, ...levels).map((heading) => said(heading));

test('the booklet holds every guide that is kept with its steps, every question, every scam, every number', () => {
  const page = (file: string) => pages.find((one) => one.file === `${file}/index.html`)!;
  const guides = pages.filter(
    ({ file, html }) => /^huong-dan\/[^/]+\/index/.test(file) && !html.includes('data-archived'),
  );
  assert.ok(guides.length > 10);
  const wanted = [
    ...guides.flatMap((guide) => headingsOf(guide, 'h1', 'h2')),
    ...['hoi-dap', 'canh-giac', 'can-giup'].flatMap((file) => headingsOf(page(file), 'h3')),
  ];
  const held = new Set(headingsOf(booklet, 'h2', 'h3', 'h4'));
  assert.deepEqual(
    wanted.filter((heading) => !held.has(heading)),
    [],
  );
  const { hotlines } = JSON.parse(readFileSync(join(root, 'content/chien-dich.json'), 'utf8')) as {
    hotlines: { phone: string }[];
  };
  const calls = byTag(booklet.tree, 'a').map((link) => attribute(link, 'href'));
  for (const { phone } of hotlines) assert.ok(calls.includes(`tel:${phone.replaceAll(' ', '')}`));
});

test('the booklet stands alone: nothing beside it, no script, no policy, every link within it leads somewhere', () => {
  const ids = elements(booklet.tree).flatMap((element) => attribute(element, 'id') ?? []);
  assert.deepEqual([...new Set(ids)], ids);
  for (const element of elements(booklet.tree)) {
    assert.doesNotMatch(element.tagName, /^(script|iframe|form|input|button|.*-.*)$/);
    assert.equal(attribute(element, 'httpEquiv'), undefined);
    for (const name of ['src', 'srcSet', 'data', 'poster', 'action'])
      assert.match(attribute(element, name) ?? 'data:', /^data:/, name);
    if (element.tagName === 'link') assert.match(attribute(element, 'href')!, /^data:image/);
    for (const id of attribute(element, 'ariaLabelledBy')?.split(/[ ,]/) ?? [])
      assert.ok(ids.includes(id), id);
  }
  const links = byTag(booklet.tree, 'a').map((link) => attribute(link, 'href') ?? '');
  assert.ok(links.filter((href) => href.startsWith('#')).length > 100);
  const dead = links.filter(
    (href) =>
      !(href.startsWith('#') ? ids.includes(href.slice(1)) : /^(https|tel|mailto):/.test(href)),
  );
  assert.deepEqual(dead, []);
  const css = byTag(booklet.tree, 'style').map((style) =>
    style.children.map((child) => ('value' in child ? child.value : '')).join(''),
  );
  assert.doesNotMatch(css.join(''), /url\(|@import/);
});

test('what is not known or may change keeps its mark, and the day is that of the content', () => {
  const text = textOf(booklet.tree);
  const marks = (page: BuiltPage) => textOf(page.tree).match(/Điều này có thể đổi/g)?.length ?? 0;
  const sources = pages.filter(({ file }) =>
    /^(huong-dan\/[^/]+|hoi-dap|canh-giac|can-giup)\/index/.test(file),
  );
  const marked = sources.map(marks).reduce((sum, count) => sum + count, 0);
  assert.ok(marked > 50);
  assert.equal(marks(booklet), marked);
  assert.match(text, /Gọi phường:\s*đang cập nhật/);
  const days = [...text.matchAll(/Cập nhật:\s*(\d+)\/(\d+)\/(\d+)/g)].map(([, d, m, y]) =>
    [y, m!.padStart(2, '0'), d!.padStart(2, '0')].join('-'),
  );
  assert.ok(days.length > 10);
  assert.equal(days[0], days.toSorted().at(-1));
});

test('the booklet is light enough to send, and the page that offers it says how large it is', () => {
  const { size } = statSync(join(dist, BOOKLET));
  assert.ok(size <= 500 * 1024, String(size));
  const page = pages.find(({ file }) => file === CARRY_PAGE)!;
  const offer = byTag(page.tree, 'a').find((link) => attribute(link, 'href') === `/${BOOKLET}`)!;
  assert.equal(said(offer), `Tải sổ tay số (${formatSize(size)})`);
  assert.ok('download' in offer.properties);
});
