import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import service from '../../src/picture-service.ts';

type Rest = Parameters<typeof service.transform> extends [unknown, unknown, ...infer R] ? R : never;
type Options = Parameters<typeof service.transform>[1];

const rest = [
  { service: { entrypoint: '', config: {} } },
  { warn: () => undefined },
] as unknown as Rest;

/** A photo whose every dot differs, the hardest to make small, as a phone stores it. */
async function photo(width: number, height: number): Promise<Buffer> {
  const dots = new Uint8Array(width * height * 3).map((_, index) => Math.sin(index) * 10_000);
  const exif = { IFD0: { Make: 'Máy thử' }, IFD3: { GPSLatitude: '14/1 21/1 0/1' } };
  return sharp(dots, { raw: { width, height, channels: 3 } })
    .withExif(exif)
    .jpeg()
    .toBuffer();
}

/** The picture as it is published, and the size that its page is told. */
async function published(bytes: Buffer, width: number, height: number, format = 'jpg') {
  const src = { src: '/a.jpg', width, height, format };
  const options = (await service.validateOptions?.({ src } as never, ...rest)) as Options;
  return { ...(await service.transform(bytes, options, ...rest)), options };
}

test('a photo comes out at most 60 KB, without place and camera, at the size that the page is told', async () => {
  const bytes = await photo(2000, 1500);
  assert.notEqual((await sharp(bytes).metadata()).exif, undefined);
  const { data, format, options } = await published(bytes, 2000, 1500);
  assert.equal(format, 'webp');
  assert.ok(data.length <= 60_000, String(data.length));
  assert.deepEqual([options.width, options.height], [1280, 960]);
  const { exif, xmp, iptc, icc, width, height } = await sharp(data).metadata();
  assert.deepEqual([exif, xmp, iptc, icc], [undefined, undefined, undefined, undefined]);
  assert.ok(Math.abs(width / height - 4 / 3) < 0.01, `${width} × ${height}`);
});

test('a screenshot is no taller than 1600 dots, and a small picture stays as large as it is', async () => {
  const screen = await sharp({
    create: { width: 1080, height: 2400, channels: 3, background: '#fff' },
  })
    .png()
    .toBuffer();
  const tall = await published(screen, 1080, 2400, 'png');
  assert.deepEqual([tall.options.width, tall.options.height], [720, 1600]);
  const small = await published(await sharp(screen).resize(300).png().toBuffer(), 300, 667, 'png');
  assert.deepEqual([small.options.width, small.options.height], [300, 667]);
  assert.equal((await sharp(small.data).metadata()).width, 300);
});
