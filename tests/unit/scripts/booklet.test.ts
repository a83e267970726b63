import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import sharp from 'sharp';
import { gap } from '#lib/gaps.ts';
import { BOOKLET, BOOKLET_GAP, CARRY_PAGE } from '#lib/offline/carry.ts';
import { packBooklet } from '../../../scripts/build/booklet.ts';

const ADDRESS = { url: null, base: '/bdhvs/' };
const LIMIT = 500 * 1024;

/** Hard to compress, so that only fewer dots make it smaller. */
const noise = Uint8Array.from({ length: 1200 * 1600 * 3 }, (_, index) => Math.sin(index) * 10_000);
const photo = await sharp(noise, { raw: { width: 1200, height: 1600, channels: 3 } })
  .webp({ quality: 40 })
  .toBuffer();

/** A built site with nothing but the booklet's page, a photo on it, and the page that offers it. */
async function packed(body: string): Promise<{ html: string; offer: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'booklet-'));
  for (const name of ['_astro', BOOKLET]) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, '_astro/anh.webp'), photo);
  writeFileSync(join(folder, CARRY_PAGE), `<p>${gap(BOOKLET_GAP)}${gap('khac')}</p>`);
  writeFileSync(
    join(folder, BOOKLET, 'index.html'),
    `<!doctype html><style>.a:where(.astro-abcd1234){top:0}</style><body class="astro-abcd1234">${body}`,
  );
  await packBooklet(folder, ADDRESS);
  assert.ok(!existsSync(join(folder, BOOKLET, 'index.html')), 'a file, no folder');
  return {
    html: readFileSync(join(folder, BOOKLET), 'utf8'),
    offer: readFileSync(join(folder, CARRY_PAGE), 'utf8'),
  };
}

const PHOTO = '<img src="/bdhvs/_astro/anh.webp" alt="" width="1200" height="1600">';
const sizeOf = async (html: string) => {
  const [, data = ''] = /data:image\/webp;base64,([^"]+)/.exec(html)!;
  return (await sharp(Buffer.from(data, 'base64')).metadata()).height;
};

test('pictures come inside, smaller where the rest leaves them less room, and the page says the size', async (t) => {
  const said = t.mock.method(console, 'log', () => undefined);
  const roomy = await packed(PHOTO);
  assert.equal(await sizeOf(roomy.html), 800);
  assert.match(roomy.html, /\.a:where\(\._0\)[\s\S]*class="_0"/);
  const crowded = await packed(PHOTO + 'x'.repeat(LIMIT - 60_000));
  assert.ok((await sizeOf(crowded.html)) < 800);
  assert.ok(Buffer.byteLength(crowded.html) <= LIMIT);
  const kilobytes = Math.round(Buffer.byteLength(crowded.html) / 1024);
  assert.equal(
    crowded.offer,
    `<p><!--gap:so-tay-so-->${kilobytes} KB<!--/gap--><!--gap:khac--><!--/gap--></p>`,
  );
  assert.equal(said.mock.callCount(), 0);
});

test('a booklet that stays too large is written all the same, with an advice that says what to take out', async (t) => {
  const said = t.mock.method(console, 'log', () => undefined);
  const { html } = await packed(PHOTO + 'x'.repeat(LIMIT));
  assert.ok(Buffer.byteLength(html) > LIMIT);
  assert.match(
    String(said.mock.calls[0]?.arguments[0]),
    /^Lời khuyên: sổ tay số \(.*\) nặng \d+ KB, trong đó ảnh \d+ KB\. Nên dưới 500 KB.* Hãy bớt ảnh/,
  );
});
