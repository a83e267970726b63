import assert from 'node:assert/strict';
import test from 'node:test';
import { BANNER, bannerSvg } from '#lib/portal/banner.ts';
import type { Letters } from '#lib/picture/letters.ts';
import type { Banner } from '#lib/portal/banner.ts';
import { openEasel } from '../../../scripts/portal/picture.ts';
import sharp from 'sharp';

/** Letters as wide as high, which note what was asked for. */
function squares(): { asked: string[]; letters: Letters } {
  const asked: string[] = [];
  const letter = (codePoint: number) => {
    asked.push(String.fromCodePoint(codePoint));
    return { path: codePoint === 32 ? '' : 'M0 0', advance: 600, top: 1000, bottom: -250 };
  };
  return { asked, letters: { unitsPerEm: 1000, letter } };
}

const COLOURS = { ground: 'red', letters: 'white', accent: 'gold' };
const draw = (banner: Partial<Banner>, letters = squares().letters) =>
  bannerSvg(
    { title: 'Bài', kind: 'Hướng dẫn', site: 'Trang', ...banner },
    { bold: letters, regular: letters },
    COLOURS,
  );
/** Left end and base of each line, and its scale. */
const lines = (svg: string) =>
  [...svg.matchAll(/translate\((\S+) (\S+)\) scale\((\S+) /g)].map(([, x, y, scale]) => ({
    x: Number(x),
    y: Number(y),
    size: Number(scale) * 1000,
  }));

test('letters with loose marks are drawn as one', () => {
  const { asked, letters } = squares();
  draw({ title: 'Ặ'.normalize('NFD') }, letters);
  assert.ok(asked.includes('Ặ'));
  assert.ok(!asked.some((sign) => /\p{M}/u.test(sign)));
});

test('titles of any length stay between kind and site', () => {
  for (const words of [1, 4, 8, 14, 20]) {
    const [kind, ...rest] = lines(draw({ title: Array(words).fill('tiếng').join(' ') }));
    const site = rest.pop()!;
    for (const { y, size } of rest) {
      assert.ok(y - size > kind!.y - 20, `${words} words: first line at ${y}, ${size} px`);
      assert.ok(y + size * 0.3 < site.y, `${words} words: last line at ${y}`);
    }
  }
});

test('the fonts of the project hold every Vietnamese letter, and the picture has its size', async () => {
  const easel = openEasel();
  const bytes = await easel({
    title: 'Đổi máy: ữ ẫ ở Ặ Ỵ',
    kind: 'Hỏi đáp',
    site: 'Trang',
  });
  const { format, width, height } = await sharp(bytes).metadata();
  assert.deepEqual({ format, width, height }, { format: 'png', ...BANNER });
});
