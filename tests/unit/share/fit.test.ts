import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import sharp from 'sharp';
import { drawFitted, fit } from '#lib/picture/fit.ts';
import { reachOf, widthOf } from '#lib/picture/letters.ts';
import { drawPng, openStudio } from '#lib/picture/studio.ts';
import { PAGE_CARD, pageCardSvg } from '#lib/share/page-card.ts';
import { POST_CARDS, postCardSvg } from '#lib/share/post-card.ts';
import type { PostShape } from '#lib/share/post-card.ts';
import { cardTitle, shorten } from '#lib/share/words.ts';
import { keepTogether } from '#lib/vietnamese/together.ts';
import { root } from '../../../scripts/lib/paths.ts';

const studio = openStudio((path) => readFileSync(join(root, 'src', path)));
const { bold, head } = studio.letters;

const STACKED = 'ẰẮẲẴẶ ỄỆ ƯỚƯỜ ẨỖỴ';
const LETTERS = Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxyẰẮẲẴẶỄỆƯỚƯỜạộữỵ0123456789,:?!–');
const word = (most: number) =>
  fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: most });
const sentence = (words: number, letters: number) =>
  fc.array(word(letters), { minLength: 1, maxLength: words }).map((parts) => parts.join(' '));

test('text stays in its box with all of its marks, and loses no word', () => {
  const box = { width: 700, height: 260 };
  fc.assert(
    fc.property(sentence(14, 24), fc.constantFrom(bold, head), (text, letters) => {
      const { size, lines, leading, width } = fit(text, letters, box, [90, 70, 48]);
      assert.ok(width <= box.width + 1e-6);
      for (const line of lines) assert.ok(widthOf(line, letters, size) <= box.width + 1e-6, line);
      const { above, below } = reachOf(text, letters);
      assert.ok(size * (above + below) + (lines.length - 1) * leading <= box.height + 1e-6);
      assert.equal(lines.join(' ').replaceAll('\u00a0', ' '), text.normalize('NFC'));
      // A dot below never touches the marks of the next line.
      assert.ok(leading >= size * (above + below));
    }),
    { numRuns: 200 },
  );
});

test('a card’s twelve words of Vietnamese length are at least 48 px high', () => {
  const box = { width: 960, height: 304 };
  fc.assert(
    fc.property(sentence(12, 6), (text) => {
      assert.ok(fit(text, bold, box, [112, 80, 64, 56, 48]).size >= 48, text);
    }),
    { numRuns: 200 },
  );
});

test('stacked marks are whole in the picture', async () => {
  const box = { left: 20, top: 20, width: 960, height: 260 };
  for (const letters of [bold, head]) {
    const words = drawFitted(STACKED, letters, box, [140, 110, 90], 'centre');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="300"><rect width="1000" height="300" fill="white"/>${words}</svg>`;
    const { info } = await sharp(Buffer.from(svg)).trim().toBuffer({ resolveWithObject: true });
    const top = -(info.trimOffsetTop ?? 0);
    const left = -(info.trimOffsetLeft ?? 0);
    assert.ok(top >= box.top - 1 && top + info.height <= box.top + box.height + 1);
    assert.ok(left >= box.left - 1 && left + info.width <= box.left + box.width + 1);
    // What was drawn is as high as the font says that its marks reach.
    const { size, lines, leading } = fit(STACKED, letters, box, [140, 110, 90]);
    const { above, below } = reachOf(STACKED, letters);
    const expected = size * (above + below) + (lines.length - 1) * leading;
    assert.ok(Math.abs(info.height - expected) < size * 0.12, `${info.height}, ${expected}`);
  }
});

test('lines end at a pause where they can, and never inside a compound or before a number', () => {
  const broken = (text: string) =>
    fit(text, bold, { width: 960, height: 304 }, [112, 104, 96, 88, 80, 72]).lines.map((line) =>
      line.replaceAll('\u00a0', ' '),
    );
  assert.deepEqual(broken('Tiến độ: Tổ dân phố mẫu 1'), ['Tiến độ:', 'Tổ dân phố mẫu 1']);
  assert.deepEqual(broken('Học bài, làm kiểm tra, xem chứng nhận'), [
    'Học bài, làm kiểm tra,',
    'xem chứng nhận',
  ]);
  assert.deepEqual(broken('Làm VNeID mức 2 tại Công an'), ['Làm VNeID mức 2', 'tại Công an']);
  assert.equal(keepTogether('công anh'), 'công anh');
});

test('titles are cut after a word, at a pause where there is one', () => {
  assert.equal(cardTitle('Cần người giúp'), 'Cần người giúp');
  const long = 'một hai ba bốn năm sáu bảy tám chín mười mười-một mười-hai mười-ba';
  assert.equal(cardTitle(long), `${long.replace(' mười-ba', '')}…`);
  assert.equal(cardTitle(long.replace('tám', 'tám,')), 'một hai ba bốn năm sáu bảy tám');
  fc.assert(
    fc.property(sentence(30, 12), fc.integer({ min: 20, max: 200 }), (text, most) => {
      const short = shorten(text, most);
      assert.ok(short.length <= most);
      assert.ok(short === text || short.endsWith('…'));
      assert.ok(cardTitle(text).split(' ').length <= 12);
    }),
  );
});

test('made-up figures are marked inside the card, which has its size and few bytes', async () => {
  const card = {
    title: STACKED,
    campaign: 'Bình dân học vụ số',
    ward: 'Phường Đăk Cấm',
    sample: false,
  };
  const plain = pageCardSvg(card, studio);
  assert.notEqual(pageCardSvg({ ...card, sample: true }, studio), plain);
  const { data, info } = await sharp(await drawPng(plain, 1)).toBuffer({ resolveWithObject: true });
  assert.deepEqual({ width: info.width, height: info.height }, PAGE_CARD);
  assert.ok(data.length < 120_000);
});

test('names of any length stay on the card', () => {
  const ends = (svg: string) =>
    [...svg.matchAll(/translate\((\S+) \S+\) scale\((\S+) /g)].map(([, left]) => Number(left));
  const long = 'Xã Thượng Nghiêm Trường Hòa Bình Đông của huyện cũ tên rất dài';
  const card = { title: 'Liên hệ', campaign: `${long} ${long}`, ward: long, sample: false };
  for (const left of ends(pageCardSvg(card, studio))) assert.ok(left >= 120, String(left));
});

test('a post of the longest words allowed fits both of its pictures', async () => {
  const words = {
    headline: 'Nghiêng ngả những người đường trường chuyển hướng khuya khoắt lắm',
    subline: 'Nghiêng những người chuyển đường trường khuya khoắt',
    picture: 'vao-lop-hoc',
    ward: 'Phường Đăk Cấm',
  } as const;
  for (const shape of Object.keys(POST_CARDS) as PostShape[]) {
    const { headline, subline, width, height } = POST_CARDS[shape];
    assert.ok(fit(words.headline, head, headline, [150, 100, 70, 58, 52, 48]).size >= 48, shape);
    assert.equal(fit(words.subline, studio.letters.medium, subline, [48]).size, 48, shape);
    const bytes = await drawPng(postCardSvg(words, shape, studio));
    const found = await sharp(bytes).metadata();
    assert.deepEqual([found.width, found.height, found.format], [width, height, 'png']);
    assert.ok(bytes.length < 120_000, `${shape}: ${bytes.length}`);
  }
});
