import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import { standAlone } from '#lib/offline/booklet.ts';
import { elementsIn, textOf } from '#lib/signed-plan/tree.ts';

const NOWHERE = { url: null, base: '/' };
const SITE = { url: 'https://xa.gov.vn', base: '/bdhvs/' };

const read = (body: string) => htmlToHast(`<!doctype html><body>${body}`) as Root;
const packed = (body: string, address: Parameters<typeof standAlone>[1] = NOWHERE) =>
  toHtml(standAlone(read(body), address)).replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, '');

test('steps of two guides get ids of their own, and each link finds the one that it means', () => {
  const guide = (name: string) =>
    `<section data-page="/huong-dan/${name}/"><h2>${name}</h2><a href="#buoc-1">1</a><a href="/huong-dan/hai/#buoc-1">2</a><a href="#muc-luc">^</a><div data-deeper><h2 id="buoc-1">Mở</h2></div></section>`;
  const part = (name: string) =>
    `<section id="huong-dan_${name}"><h2>${name}</h2><a href="#huong-dan_${name}__buoc-1">1</a><a href="#huong-dan_hai__buoc-1">2</a><a href="#muc-luc">^</a><div><h3 id="huong-dan_${name}__buoc-1">Mở</h3></div></section>`;
  assert.equal(
    packed(`<h2 id="muc-luc">Mục lục</h2>${guide('mot')}${guide('hai')}`),
    `<h2 id="muc-luc">Mục lục</h2>${part('mot')}${part('hai')}`,
  );
});

test('a link to a page that is not inside leads to the living site, or becomes its words', () => {
  const body =
    '<section data-page="/hoi-dap/"><p id="co">a</p><a class="button" href="/bdhvs/lich/?tu=a#b">Lịch</a><a href="/bdhvs/hoi-dap/">Hỏi</a><a href="/bdhvs/hoi-dap/#khong">?</a><a href="https://vneid.gov.vn">VNeID</a><a href="tel:113">113</a></section>';
  const outward = '<a href="https://vneid.gov.vn">VNeID</a><a href="tel:113">113</a></section>';
  assert.equal(
    packed(body, SITE),
    `<section id="hoi-dap"><p id="hoi-dap__co">a</p><a class="button" href="https://xa.gov.vn/bdhvs/lich/?tu=a#b">Lịch</a><a href="#hoi-dap">Hỏi</a><a href="https://xa.gov.vn/bdhvs/hoi-dap/#khong">?</a>${outward}`,
  );
  assert.equal(
    packed(body, { ...SITE, url: null }),
    `<section id="hoi-dap"><p id="hoi-dap__co">a</p><span>Lịch</span><a href="#hoi-dap">Hỏi</a><span>?</span>${outward}`,
  );
});

test('what means nothing without the site is left out, and names that point at headings follow them', () => {
  const out =
    '<link rel="canonical" href="/a/"><script src="/a.js"></script><p class="mt-2 screen-only">Tải</p><p hidden>Ẩn</p><!--x-->';
  assert.equal(
    packed(
      `<section data-page="/a/" data-pagefind-body>${out}<article aria-labelledby="b"><h3 id="b">B</h3></article><section aria-labelledby="b">C</section></section>`,
    ),
    '<section id="a"><article aria-labelledby="a__b"><h3 id="a__b">B</h3></article><section>C</section></section>',
  );
  const policy = htmlToHast(
    '<!doctype html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src \'self\'"></head>',
  ) as Root;
  assert.doesNotMatch(toHtml(standAlone(policy, NOWHERE)), /http-equiv/);
});

/** Any few pages, whose names and anchors are likely to collide, full of links to each other and elsewhere. */
const name = fc.constantFrom('a', 'b', 'a-b', 'b-1');
const page = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => `/${parts.join('/')}/`);
const target = fc.oneof(
  fc.tuple(page, name).map(([path, id]) => `${path}#${id}`),
  page,
  name.map((id) => `#${id}`),
  fc.constantFrom('https://vneid.gov.vn', 'tel:113', '?xem=tung-buoc#a', './b/'),
);
const chapter = fc.record({
  page,
  ids: fc.uniqueArray(name),
  links: fc.array(target),
});
const site = fc.constantFrom(
  { base: '/', url: null },
  { base: '/', url: 'https://xa.gov.vn' },
  { base: '/a/', url: 'https://xa.gov.vn' },
);

test('whatever the pages are: ids are unique, links within lead somewhere, no word is lost', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(chapter, { selector: (one) => one.page, minLength: 1 }),
      site,
      (chapters, address) => {
        const href = (link: string) => (link.startsWith('/') ? address.base + link.slice(1) : link);
        const before = read(
          chapters
            .map(
              ({ page: path, ids, links }) =>
                `<section data-page="${path}">${ids.map((id) => `<p id="${id}" aria-describedby="${id}">chữ</p>`).join('')}${links.map((link) => `<a href="${href(link)}">đường dẫn</a>`).join('')}</section>`,
            )
            .join(''),
        );
        const after = standAlone(before, address);
        const all = elementsIn(after);
        const ids = all.flatMap(({ properties: { id } }) => (typeof id === 'string' ? id : []));
        assert.equal(new Set(ids).size, ids.length);
        assert.equal(textOf(after), textOf(before));
        const inside = (id: unknown) => ids.includes(String(id));
        for (const { properties } of all)
          assert.ok([properties['ariaDescribedBy'] ?? []].flat().every(inside));
        for (const link of all.filter(({ tagName }) => tagName === 'a')) {
          const to = String(link.properties['href']);
          assert.ok(to.startsWith('#') ? inside(to.slice(1)) : /^(https|tel):/.test(to), to);
        }
        // A link to a page that is inside never leaves the file.
        const first = `${address.base}${chapters[0]!.page.slice(1)}`;
        assert.ok(
          !all.some(({ properties }) => properties['href'] === `${address.url ?? ''}${first}`),
        );
      },
    ),
  );
});
