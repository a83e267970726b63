import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  audioCache,
  declineKey,
  keptCache,
  openedCache,
  ownCaches,
} from '#lib/offline/cache-names.ts';
import { keyOf, kindOf } from '#lib/offline/kept-site.ts';
import { rangeOf } from '#lib/offline/range.ts';

const base = fc
  .array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 3 })
  .map((parts) => ['', ...parts, ''].join('/').replace('//', '/'));

test('sites that share a host never take each other’s caches for their own', () => {
  const namesOf = (path: string) => [keptCache, openedCache, audioCache].map((name) => name(path));
  fc.assert(
    fc.property(base, base, (one, other) => {
      const both = [...namesOf(one), ...namesOf(other), 'workbox-precache'];
      const own = ownCaches(one, both);
      assert.deepEqual(new Set(own), new Set(namesOf(one)));
      if (one !== other) assert.notEqual(declineKey(one), declineKey(other));
    }),
  );
});

const site = {
  base: '/bdhvs/',
  build: 'b',
  files: { '': 'h1', 'huong-dan/a/': 'h2', 'pagefind/pagefind.js': 'h3' },
  bytes: 1,
};

test('a file is kept under its address and its content', () => {
  assert.equal(keyOf(site, 'huong-dan/a/'), '/bdhvs/huong-dan/a/?ban=h2');
  assert.equal(keyOf(site, ''), '/bdhvs/?ban=h1');
});

test('each kind of request is answered in its own way', () => {
  const kinds: [path: string, navigates: boolean, kind: ReturnType<typeof kindOf>][] = [
    ['', true, 'page'],
    ['ke-hoach/x/', true, 'page'],
    ['ngoai-tuyen/mot-tep.html', true, 'page'],
    ['in-an/to-roi.pdf', true, null],
    ['lich.ics', true, null],
    ['_astro/a.1b2c.js', false, 'hashed'],
    ['pagefind/fragment/vi_1.pf_fragment', false, 'hashed'],
    ['pagefind/pagefind.vi_2c.pf_meta', false, 'hashed'],
    ['pagefind/pagefind.js', false, 'listed'],
    ['huong-dan/a/nghe.vi.m4a', false, 'recording'],
    ['du-lieu/tien-do.json', false, null],
  ];
  for (const [path, navigates, kind] of kinds)
    assert.equal(kindOf(site, path, navigates), kind, path);
});

test('a range is what a slice of the file gives, for every header that names one', () => {
  const size = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(size, fc.nat(600), fc.nat(600), (bytes, first, last) => {
      const file = Array.from({ length: bytes }, (_, index) => index);
      const cut = (header: string) => {
        const range = rangeOf(header, bytes);
        return range && file.slice(range.from, range.to + 1);
      };
      const orNull = (part: number[]) => (part.length > 0 ? part : null);
      assert.deepEqual(cut(`bytes=${first}-`), orNull(file.slice(first)));
      assert.deepEqual(cut(`bytes=${first}-${last}`), orNull(file.slice(first, last + 1)));
      assert.deepEqual(cut(`bytes=-${last}`), orNull(last === 0 ? [] : file.slice(-last)));
    }),
  );
  for (const header of [null, '', 'bytes=-', 'bytes=0-1,3-4', 'lines=1-2'])
    assert.equal(rangeOf(header, 10), null);
});
