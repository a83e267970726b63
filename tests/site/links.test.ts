import assert from 'node:assert/strict';
import test from 'node:test';
import { attribute, byTag, elements, files, pages } from './pages.ts';

test('every internal link leads to a page and to an anchor that exist', () => {
  const anchors = new Map(
    pages.map(({ address, tree }) => [
      address,
      new Set(elements(tree).map((element) => attribute(element, 'id'))),
    ]),
  );
  const dead = pages.flatMap(({ file, address, tree }) =>
    byTag(tree, 'a').flatMap((link) => {
      const target = attribute(link, 'href') ?? '';
      if (/^(https:|tel:|mailto:)/.test(target)) return [];
      const { pathname, hash } = new URL(target, `http://site${address}`);
      const page = anchors.get(pathname);
      const found = page
        ? hash === '' || page.has(decodeURIComponent(hash.slice(1)))
        : files.includes(pathname.slice(1));
      return found ? [] : [`${file} → ${target}`];
    }),
  );
  assert.deepEqual(dead, []);
});

test('every page but the error page is reached from the home page in at most three taps', () => {
  const depth = new Map([['/', 0]]);
  const queue = ['/'];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const page = pages.find((candidate) => candidate.address === address);
    if (!page) continue;
    for (const link of byTag(page.tree, 'a')) {
      const { pathname, origin } = new URL(attribute(link, 'href') ?? '', `http://site${address}`);
      if (origin !== 'http://site' || depth.has(pathname)) continue;
      depth.set(pathname, depth.get(address)! + 1);
      queue.push(pathname);
    }
  }
  for (const { address } of pages.filter((page) => page.address !== '/404.html')) {
    assert.ok(
      (depth.get(address) ?? Infinity) <= 3,
      `${address}: ${depth.get(address) ?? 'never'}`,
    );
  }
});
