/** What every page costs on a first visit, with nothing kept from before. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { BOOKLET } from '#lib/offline/carry.ts';
import { dist } from '../../scripts/lib/paths.ts';
import { weighPage } from '../../scripts/lib/page-weight.ts';
import { attribute, byTag, pages } from './pages.ts';

const KB = 1024;
const SCRIPT_BUDGET = 6 * KB;
const REQUESTS = 3;

/** Of the first kind that fits a page's address. On slow 3G 50 KB take a second. */
const BUDGETS: [address: RegExp, kilobytes: number][] = [
  // All answers on one page, so that one finds them with the browser's own search and keeps them offline.
  [/^\/hoi-dap\/$/, 45],
  // Every unit is a row of the table and its chart; 300 units must fit.
  [/^\/tien-do\/$/, 45],
  // Guides with their pictures, and the page that most people see first.
  [/^\/(huong-dan\/[^/]+\/)?$/, 30],
  // All guides and answers in one file, fetched once to be carried away.
  [/^\/ngoai-tuyen\/so-tay-so\.html$/, 60],
  // A short address only leads to another page.
  [/^\/q\//, 1],
  // Lists and short texts have less to say than a guide.
  [/./, 25],
];

/** Their pictures are what staff come for; they load as one scrolls. */
const PICTURE_PAGES = ['/truyen-thong/chia-se/', '/in-an/'];

// Paper (/in/, the draft report) brings its own letters and drawings and is printed in the office, not read on a phone.
const weighed = pages
  .filter(({ address }) => !/^\/(in|tien-do\/bao-cao)\//.test(address))
  .map(({ address, file, tree }) => ({ address, tree, ...weighPage(dist, file) }));

const over = (bytes: number, budget: number) =>
  `${(bytes / KB).toFixed(1)} KB, ${budget / KB} allowed`;

test('the first visit to every page stays within the budget of its kind', () => {
  assert.ok(weighed.length > 80, String(weighed.length));
  for (const { address, total, later } of weighed) {
    const bytes = PICTURE_PAGES.includes(address) ? total : total + later;
    const [, kilobytes = 0] = BUDGETS.find(([kind]) => kind.test(address)) ?? [];
    assert.ok(bytes <= kilobytes * KB, `${address}: ${over(bytes, kilobytes * KB)}`);
  }
});

test('the scripts of every page stay within their budget', () => {
  assert.ok(weighed.some(({ script }) => script > 0));
  for (const { address, script } of weighed)
    assert.ok(script <= SCRIPT_BUDGET, `${address}: ${over(script, SCRIPT_BUDGET)}`);
});

test('a page is complete after three files at most, and paints without waiting for any but itself', () => {
  for (const { address, requests, blocking } of weighed) {
    assert.ok(requests <= REQUESTS, `${address}: ${requests} files`);
    assert.deepEqual(blocking, [], address);
  }
});

test('the policy of every page allows its own inline styles and scripts, and no other', () => {
  for (const { tree, address, file } of pages) {
    const meta = byTag(tree, 'meta').find(
      (element) => attribute(element, 'httpEquiv') === 'content-security-policy',
    );
    // The booklet is opened from a folder, where a policy has no site to name.
    if (file === BOOKLET) {
      assert.equal(meta, undefined);
      assert.deepEqual(byTag(tree, 'script'), []);
      continue;
    }
    // The pages of short addresses have no styles and no policy.
    if (meta === undefined) {
      assert.deepEqual(byTag(tree, 'style', 'script'), [], address);
      continue;
    }
    const allowed = [...String(meta.properties['content']).matchAll(/'sha256-([^']+)'/g)].map(
      ([, found = '']) => found,
    );
    const inline = byTag(tree, 'style', 'script')
      .filter((element) => attribute(element, 'src') === undefined)
      .filter((element) => !attribute(element, 'type')?.startsWith('application/'))
      .map((element) => element.children.map((one) => ('value' in one ? one.value : '')).join(''))
      .map((code) => createHash('sha256').update(code).digest('base64'));
    assert.deepEqual(allowed.toSorted(), [...new Set(inline)].toSorted(), address);
  }
});

test('no page defines an element twice: a script that did would stop there', () => {
  const defined = pages.map(({ html, address }) => ({
    address,
    names: [...html.matchAll(/customElements\.define\(\W([\w-]+)/g)].map(([, name]) => name),
  }));
  assert.ok(defined.some(({ names }) => names.length > 1));
  for (const { address, names } of defined) assert.deepEqual(names, [...new Set(names)], address);
});
