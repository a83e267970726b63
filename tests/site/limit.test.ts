import assert from 'node:assert/strict';
import test from 'node:test';
import { htmlToHast } from 'satteri';
import { limitPage } from '../../scripts/benchmark/limit/page.ts';
import { attribute, byTag, isBare, pages, textOf } from './pages.ts';

test('the limit page of every page holds the same words, drawings and pictures, at addresses that lead to them', () => {
  for (const page of pages.filter((one) => !isBare(one))) {
    const [main] = byTag(page.tree, 'main');
    const limit = htmlToHast(limitPage(page.html));
    assert.equal(textOf(byTag(limit, 'main')[0]!), textOf(main!), page.address);
    for (const tag of ['svg', 'path', 'img', 'picture', 'a', 'li'])
      assert.equal(byTag(limit, tag).length, byTag(main!, tag).length, `${page.address}: ${tag}`);
    // It stands in another folder.
    for (const picture of byTag(main!, 'img'))
      assert.match(attribute(picture, 'src') ?? '', /^(\/|data:)/, page.address);
    assert.deepEqual(byTag(limit, 'script'), [], page.address);
  }
});
