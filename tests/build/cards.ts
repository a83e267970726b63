/** What links to the pages of a built site show, and the files that they name. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { htmlToHast } from 'satteri';
import { descendants } from '#lib/portal/blocks.ts';

const MAX_BYTES = 120_000;

/** The `<meta>` tags of a page by their property or name. */
function metaOf(html: string): Map<string, string> {
  return new Map(
    descendants(htmlToHast(html), 'meta').map(({ properties: { property, name, content } }) => [
      String(property ?? name),
      String(content),
    ]),
  );
}

/** Fails where a page of the site at `address` lacks a tag, or a picture is not there, too large or of another size. */
export async function haveCards(dist: string, pages: ReadonlyMap<string, string>, address: string) {
  const names = new Map<string, string>();
  for (const [file, html] of pages) {
    const meta = metaOf(html);
    const value = (name: string) => meta.get(name) ?? '';
    const [title, description] = [value('og:title'), value('og:description')];
    assert.ok(title.length > 0 && title.length <= 60, `${file}: ${title}`);
    assert.ok(description.length > 0 && description.length <= 200, `${file}: ${description}`);
    assert.match(value('og:type'), /^(website|article)$/, file);
    const own = file === '404.html' ? file : file.replace(/index\.html$/, '');
    assert.equal(value('og:url'), address + own);
    assert.equal(value('og:locale'), 'vi_VN', file);
    assert.match(value('og:site_name'), /Mẫu Sơn$/, file);
    assert.ok(value('og:image:alt').length > 0, file);
    assert.equal(value('twitter:card'), 'summary_large_image', file);
    const image = value('og:image');
    assert.ok(image.startsWith(address), `${file}: ${image}`);
    const bytes = readFileSync(join(dist, image.slice(address.length)));
    assert.ok(bytes.length <= MAX_BYTES, `${file}: ${bytes.length}`);
    const { format, width, height } = await sharp(bytes).metadata();
    assert.deepEqual(
      [`image/${format}`, String(width), String(height)],
      [value('og:image:type'), value('og:image:width'), value('og:image:height')],
    );
    assert.deepEqual([width, height], [1200, 630]);
    // Another title is another picture, under another name.
    const [, said = ''] = /: (.*)$/s.exec(value('og:image:alt')) ?? [];
    assert.equal(names.get(image) ?? said, said);
    names.set(image, said);
  }
  assert.ok(names.size > 30);
}
