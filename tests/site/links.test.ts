import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { root } from '../../scripts/lib/paths.ts';
import { REPORT, attribute, byTag, elements, files, pages } from './pages.ts';

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

test('no other page links to the draft report', () => {
  const linking = pages.filter(
    ({ address, tree }) =>
      address !== REPORT &&
      byTag(tree, 'a').some((link) => attribute(link, 'href')?.startsWith(REPORT)),
  );
  assert.deepEqual(
    linking.map(({ file }) => file),
    [],
  );
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
  for (const { address } of pages.filter(
    // Short addresses stand on paper; what has no print-shop edition yet says so to who asks for it.
    ({ address }) =>
      ![REPORT, '/404.html'].includes(address) && !/^\/q\/|\/nha-in\/$/.test(address),
  )) {
    assert.ok(
      (depth.get(address) ?? Infinity) <= 3,
      `${address}: ${depth.get(address) ?? 'never'}`,
    );
  }
});

test('links to other sites lead to a learning platform, a .gov.vn site or a source that may be shown', () => {
  const read = (file: string) =>
    JSON.parse(readFileSync(join(root, 'content', file), 'utf8')) as unknown;
  const { sources } = read('nguon.json') as { sources: { url: string | null; public: boolean }[] };
  const { platforms } = read('chien-dich.json') as { platforms: { url: string }[] };
  const shown = new Set(sources.filter((source) => source.public).map(({ url }) => url));
  const hosts = platforms.map(({ url }) => new URL(url).host);
  for (const { file, tree } of pages) {
    for (const link of byTag(tree, 'a')) {
      const target = attribute(link, 'href') ?? '';
      if (!/^https?:/.test(target) || shown.has(target)) continue;
      const { host, protocol } = new URL(target);
      assert.equal(protocol, 'https:', `${file}: ${target}`);
      assert.ok(host.endsWith('.gov.vn') || hosts.includes(host), `${file}: ${target}`);
    }
  }
});
