import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { fillGallery, printedGap } from '#lib/print/gallery.ts';
import {
  HEADLINE_LEADING,
  LARGEST_TITLE,
  MARGIN,
  fitTitle,
  headlineRoom,
  headlineSize,
  headlineWidth,
} from '#lib/print/headline.ts';
import { KINDS, PICTURES } from '#lib/print/kinds.ts';
import { allShortCodes, codeLink, shortCodeOf } from '#lib/print/link.ts';
import { PAPERS, RULES, SLUG, TRIFOLD, mmToPt, trimBox } from '#lib/print/paper.ts';
import type { Box, Paper } from '#lib/print/paper.ts';
import { posterParts, sidesOf } from '#lib/print/words.ts';
import type { SheetWords } from '#schemas/sheet.ts';
import { sheetSchema } from '#schemas/sheet.ts';
import { readFrontmatter } from '../../../scripts/check/frontmatter.ts';
import { filesIn } from '../../../scripts/lib/files.ts';
import { root } from '../../../scripts/lib/paths.ts';

const platforms = [
  { id: 'lop', name: 'Lớp', url: 'https://binhdanhocvuso.gov.vn', facts: ['N-01'] },
  { id: 'khac', name: 'Khác', url: 'https://khac.gov.vn', facts: ['N-01'] },
];
const register = [
  { code: 'vneid', path: '/bat-dau/' },
  { code: 'cu', path: '/bat-dau/' },
];

test('a code to a page of ours leads to its short address below the base path', () => {
  const site = { url: 'https://xa.gov.vn', base: '/bdhvs/' };
  assert.deepEqual(codeLink({ target: '/bat-dau/', caption: 'Quét' }, site, platforms, register), {
    url: 'https://xa.gov.vn/bdhvs/q/vneid/',
    words: 'xa.gov.vn/bdhvs/q/vneid/',
    caption: 'Quét',
  });
});

test('while the address of the site is unknown every code leads to an official platform and says so', () => {
  const nowhere = { url: null, base: '/' };
  const link = (target: string) =>
    codeLink({ target, caption: 'Quét xem bước' }, nowhere, platforms, register);
  assert.deepEqual(link('/bat-dau/'), {
    url: 'https://binhdanhocvuso.gov.vn',
    words: 'binhdanhocvuso.gov.vn',
    caption: 'Quét để mở trang học',
  });
  assert.deepEqual(
    [link('khac').url, link('khac').caption],
    ['https://khac.gov.vn', 'Quét xem bước'],
  );
});

test('a short code is the registered one, else it depends on the path alone', () => {
  assert.equal(shortCodeOf('/bat-dau/', register), 'vneid');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (path) => {
      assert.match(shortCodeOf(`/${path}/`, []), /^[a-z0-9]{5}$/);
    }),
  );
  assert.equal(shortCodeOf('/hoi-dap/', []), shortCodeOf('/hoi-dap/', register));
  assert.deepEqual(
    allShortCodes(['/bat-dau/', '/hoi-dap/', '/hoi-dap/'], register).map(({ path }) => path),
    ['/bat-dau/', '/bat-dau/', '/hoi-dap/'],
  );
});

test('a print-shop page is the trim and 10 mm on every side for bleed and marks', () => {
  const css = readFileSync(join(root, 'src/styles/sheet-pages.css'), 'utf8');
  const pages = new Map(
    [...css.matchAll(/@page ([\w-]+) \{[^}]*?size: (\d+)mm (\d+)mm;/g)].map(
      ([, name = '', width, height]) => [name, { width: Number(width), height: Number(height) }],
    ),
  );
  const named = (Object.keys(PAPERS) as Paper[]).flatMap((paper): [string, Box][] => [
    [paper.toLowerCase(), trimBox(paper)],
    [`${paper.toLowerCase()}-wide`, trimBox(paper, true)],
  ]);
  const trims = new Map<string, Box>([...named, ['flow', trimBox('A4')]]);
  assert.ok(pages.size > 0, 'the stylesheet has pages');
  for (const [name, page] of pages) {
    const { width, height } = trims.get(name.replace('-bleed', ''))!;
    const slug = name.endsWith('-bleed') ? 2 * SLUG : 0;
    assert.deepEqual(page, { width: width + slug, height: height + slug }, name);
  }
  assert.equal(SLUG, 10);
  assert.deepEqual(trimBox('A4', true), { width: 297, height: 210 });
  assert.deepEqual(
    Object.values(TRIFOLD).map((panels) => panels.reduce((sum, panel) => sum + panel, 0)),
    [297, 297],
  );
  assert.equal(Math.round(mmToPt(25.4)), 72);
});

test('big words fill their room as far as they can and no further', () => {
  const line = fc.string({
    unit: fc.constantFrom(...Array.from('ẤẬỖĐVNeIDHỌC SỐ')),
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 50, max: 400 }),
      fc.integer({ min: 20, max: 200 }),
      (lines, width, height) => {
        const fits = (pt: number) =>
          Math.max(...lines.map(headlineWidth)) * pt <= mmToPt(width) &&
          lines.length * HEADLINE_LEADING * pt <= mmToPt(height);
        const size = headlineSize(lines, { width, height });
        assert.ok(fits(size) && !fits(size + 1));
      },
    ),
  );
});

test('letters with marks are as wide as those without, and capitals wider than a space', () => {
  assert.equal(headlineWidth('ỄỘ'), headlineWidth('EO'));
  assert.ok(headlineWidth('M') > headlineWidth('A') && headlineWidth('A') > headlineWidth(' '));
});

const sheets = new Map(
  readSheets().map(([name, words]): [string, SheetWords] => [name, sheetSchema.parse(words)]),
);

/** The shipped sheets, read by the YAML reader of the content check. */
function readSheets(): [string, unknown][] {
  const folder = join(root, 'content/an-pham');
  return filesIn(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file, readFrontmatter(readFileSync(join(folder, file), 'utf8')).value]);
}

test('a poster says less on A2 and more on A4', () => {
  const { points } = sheets.get('bat-dau-vneid.md')!;
  const steps = ['Một', 'Hai'];
  assert.deepEqual(posterParts({ points }, 'A2', steps), { points: [], steps: [] });
  assert.deepEqual(posterParts({ points }, 'A3', steps), { points, steps: [] });
  assert.deepEqual(posterParts({ points }, 'A4', steps), { points, steps });
});

test('every side of a sheet is counted: six for a tri-fold, two for a leaflet, one a paper for a poster', () => {
  const names = (file: string) => sidesOf(sheets.get(file)!, () => []).map(({ name }) => name);
  assert.deepEqual(names('bat-dau-vneid.md'), ['khổ A2', 'khổ A3', 'khổ A4']);
  assert.deepEqual(names('to-roi.md'), ['mặt trước', 'mặt sau']);
  assert.deepEqual(names('to-gap.md'), [
    'bìa',
    'ô gấp vào',
    'ô 1 mặt trong',
    'ô 2 mặt trong',
    'ô 3 mặt trong',
  ]);
  assert.equal(names('bang-ron.md').length, 3);
});

test('the steps of a guide count on the sides that print them', () => {
  const words = (steps: string[]) =>
    sidesOf(sheets.get('to-gap.md')!, () => steps).map(({ texts }) => texts.length);
  assert.deepEqual(
    words(['Một', 'Hai']).map((count, at) => count - words([])[at]!),
    [0, 0, 2, 2, 2],
  );
});

test('the shipped sheets cover every kind that a file can make, with every picture', () => {
  const made = new Set([...sheets.values()].map(({ kind }) => kind));
  const own = ['huong-dan', 'so-tay', 'bai-loa', 'ke-hoach', 'the-noi-giup', 'to-lich'];
  assert.deepEqual(
    Object.keys(KINDS)
      .filter((kind) => !own.includes(kind))
      .sort(),
    [...made].sort(),
  );
  const shown = new Set([...sheets.values()].flatMap(({ picture }) => picture ?? []));
  assert.deepEqual([...shown].sort(), Object.keys(PICTURES).sort());
  for (const sheet of sheets.values()) {
    for (const paper of sheet.papers)
      assert.ok(headlineRoom(sheet, paper).least === RULES[paper].headline);
  }
});

test('the pictures are flat: at most four inks, no gradient, filter, raster or text', () => {
  const folder = join(root, 'src/art/poster');
  for (const file of filesIn(folder)) {
    const svg = readFileSync(join(folder, file), 'utf8');
    const inks = new Set(
      [...svg.matchAll(/(?:fill|stroke)="(#[0-9a-fA-F]{6})"/g)].map(([, ink]) => ink),
    );
    assert.ok(inks.size <= 4, `${file}: ${[...inks].join(' ')}`);
    assert.doesNotMatch(svg, /<(\w*Gradient|filter|image|text|style|script)\b|style=/, file);
  }
});

test('the stylesheet has the sizes of the rules', () => {
  const css = readFileSync(join(root, 'src/styles/sheet.css'), 'utf8');
  for (const [paper, rules] of Object.entries(RULES)) {
    const [, block = ''] = new RegExp(`\\[data-size='${paper}'\\] \\{([^}]*)\\}`).exec(css) ?? [];
    const value = (name: string) => Number(new RegExp(`--${name}: ([\\d.]+)`).exec(block)?.[1]);
    const { width, height } = PAPERS[paper as Paper];
    assert.deepEqual(
      ['w', 'h', 'body', 'sub', 'head', 'code'].map(value),
      [width, height, rules.body, rules.sub, rules.headline, rules.code],
      paper,
    );
    assert.ok(value('fine') >= 8, paper);
  }
  assert.match(css, new RegExp(`--margin: ${MARGIN};`));
  assert.match(css, new RegExp(`line-height: ${HEADLINE_LEADING};`));
});

test('the gallery is completed by what was printed, again and again, and keeps the rest as it was', () => {
  const html = `<p>a</p>${printedGap('tranh', 'x-van-phong')}<p>b</p>${printedGap('tai', 'y-van-phong')}`;
  const printed = (title: string) => [
    { name: 'x-van-phong', title, pages: 2, bytes: 2048, picture: { width: 4, height: 6 } },
  ];
  const once = fillGallery(html, printed('Tờ "một"'), '/bdhvs/');
  assert.match(once, /<img src="\/bdhvs\/in-an\/x-van-phong\.webp" width="4" height="6"/);
  assert.match(once, /alt="Ảnh tờ in: Tờ &quot;một&quot;"/);
  assert.equal(fillGallery(once, printed('Tờ "một"'), '/bdhvs/'), once);
  assert.equal(fillGallery(once, [], '/bdhvs/'), html);
});

/** The room of a session's title on its notice. */
const TITLE_ROOM = { width: 184, height: 71 };

test('a title is broken between its words so that it comes out large', () => {
  const fit = (title: string) => fitTitle(title, TITLE_ROOM);
  assert.deepEqual(fit('Lớp học').lines, ['Lớp học']);
  assert.equal(fit('Lớp học').size, LARGEST_TITLE);
  const { lines, size } = fit('Làm VNeID mức 2 tại nhà văn hóa thôn 6');
  assert.deepEqual(lines, ['Làm VNeID mức 2 tại', 'nhà văn hóa thôn 6']);
  assert.ok(size >= RULES.A4.headline);
});

test('no word of a title is lost, and no way to break it would be larger', () => {
  const word = fc.constantFrom('Học', 'VNeID', 'mức', '2', 'ở', 'Nghiêng', 'thôn', 'WWW', 'hóa');
  const cuts = (words: string[]): string[][] =>
    words.length === 1
      ? [words]
      : cuts(words.slice(1)).flatMap(([first = '', ...rest]) => [
          [words[0]!, first, ...rest],
          [`${words[0]!} ${first}`, ...rest],
        ]);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (words) => {
      const { lines, size } = fitTitle(words.join(' '), TITLE_ROOM);
      assert.equal(lines.join(' '), words.join(' '));
      const best = cuts(words)
        .filter((way) => way.length <= 4)
        .map((way) => headlineSize(way, TITLE_ROOM));
      assert.equal(size, Math.min(LARGEST_TITLE, Math.max(...best)));
    }),
  );
});
