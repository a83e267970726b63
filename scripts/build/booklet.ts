/** Packs the booklet's page into the one file that people carry away. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import sharp from 'sharp';
import { fillGaps } from '#lib/gaps.ts';
import { standAlone } from '#lib/offline/booklet.ts';
import { BOOKLET, BOOKLET_GAP, CARRY_PAGE } from '#lib/offline/carry.ts';
import type { SiteAddress } from '#lib/site-address.ts';
import { formatSize } from '#lib/vietnamese/size.ts';

/** What goes from phone to phone must stay small. */
const MAX_BYTES = 500 * 1024;

/** Tried in turn until the whole is small enough: the widest side in px, WebP quality. */
const STEPS = [
  { side: 800, quality: 70 },
  { side: 640, quality: 50 },
  { side: 480, quality: 45 },
  { side: 400, quality: 40 },
  { side: 320, quality: 35 },
  { side: 200, quality: 30 },
];

/** Puts the packed booklet in the place of its page in the built `folder`, and says so on the page that offers it. */
export async function packBooklet(folder: string, address: SiteAddress): Promise<void> {
  const page = join(folder, BOOKLET);
  const tree = htmlToHast(readFileSync(join(page, 'index.html'), 'utf8')) as Root;
  const words = shortScopes(toHtml(standAlone(tree, address)));
  const html = await withPictures(words, (src) => join(folder, src.slice(address.base.length)));
  rmSync(page, { recursive: true });
  writeFileSync(page, html);

  const bytes = Buffer.byteLength(html);
  if (bytes > MAX_BYTES) advise(bytes, bytes - Buffer.byteLength(words));
  const offering = join(folder, CARRY_PAGE);
  const filled = fillGaps(readFileSync(offering, 'utf8'), (name) =>
    name === BOOKLET_GAP ? formatSize(bytes) : null,
  );
  writeFileSync(offering, filled);
}

/** Astro writes the names of style scopes on every element: a tenth of the file. */
function shortScopes(html: string): string {
  const scopes = [...new Set(html.match(/astro-[a-z0-9]{8}/g))];
  return html.replace(/astro-[a-z0-9]{8}/g, (scope) => `_${scopes.indexOf(scope).toString(36)}`);
}

/** A picture, or the icon of the browser's tab. */
const PICTURE = /(<(?:img|link) [^>]*(?:src|href)=")([^"]+)/g;

/** The pictures put inside, as good as the size of the whole allows; `fileOf` finds a built one by its address. */
async function withPictures(html: string, fileOf: (src: string) => string): Promise<string> {
  const sources = new Set([...html.matchAll(PICTURE)].map(([, , src]) => src!));
  let packed = html;
  for (const step of STEPS) {
    const inside = new Map<string, string>();
    for (const src of sources) inside.set(src, await dataAddress(fileOf(src), step));
    packed = html.replace(PICTURE, (_, tag: string, src: string) => tag + inside.get(src)!);
    if (Buffer.byteLength(packed) <= MAX_BYTES) break;
  }
  return packed;
}

async function dataAddress(
  file: string,
  { side, quality }: (typeof STEPS)[number],
): Promise<string> {
  if (file.endsWith('.svg')) return `data:image/svg+xml;base64,${readFileSync(file, 'base64')}`;
  const small = await sharp(file)
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .webp({ quality })
    .toBuffer();
  return `data:image/webp;base64,${small.toString('base64')}`;
}

function advise(bytes: number, pictures: number): void {
  console.log(
    `Lời khuyên: sổ tay số (${BOOKLET}) nặng ${formatSize(bytes)}, trong đó ảnh ${formatSize(pictures)}. Nên dưới ${formatSize(MAX_BYTES)} để dễ gửi, dễ mở. Hãy bớt ảnh trong các hướng dẫn, hoặc cho nghỉ bài không còn dùng (content/README.md, mục 4.17).`,
  );
}
