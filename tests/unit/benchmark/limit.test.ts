import assert from 'node:assert/strict';
import test from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { blockedTime } from '../../../scripts/benchmark/limit/load.ts';
import { limitPage, withoutStyling } from '../../../scripts/benchmark/limit/page.ts';
import { partsOf } from '../../../scripts/benchmark/limit/parts.ts';
import { align, median, tableOf } from '../../../scripts/benchmark/limit/table.ts';

const html = `<!doctype html><html lang="vi"><head><title>Bài học</title><link rel="icon" href="/favicon.svg"><style>p{color:red}</style></head><body><header>Trang chủ</header><main id="noi-dung" class="a" data-pagefind-body><h1 class="b c">Bài <em>một</em></h1><style>h1{margin:0}</style><step-progress data-key="/da-xong/a"><p data-x="1 > 0" title="2 > 1">Chữ class="không phải thuộc tính"</p><img class="d" src="/anh.webp" width="4" height="3" alt="Ảnh"></step-progress><script type="module">let a = "<p>";</script><!-- ghi chú --><a href="/khac/" data-y>Đi</a></main><footer>Cuối</footer></body></html>`;

test('the limit page is the content with its pictures and links, and nothing that only styles and scripts read', () => {
  const limit = limitPage(html);
  assert.equal(
    /<body>(.*)<\/body>/.exec(limit)?.[1],
    '<main id="noi-dung"><h1>Bài <em>một</em></h1><step-progress><p title="2 > 1">Chữ class="không phải thuộc tính"</p><img src="/anh.webp" width="4" height="3" alt="Ảnh"></step-progress><a href="/khac/">Đi</a></main>',
  );
  assert.match(limit, /<title>Bài học<\/title>/);
  assert.doesNotMatch(limit, /script|color:red/);
});

test('a page without content has no limit page', () => {
  assert.throws(() => limitPage('<html><body>Chuyển trang</body></html>'), /<main>/);
});

test('styling is taken off tags only', () => {
  const text = fc.string().filter((one) => !/[<>]/.test(one));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const without = `<p id="x">${a}</p><p>${b}</p>`;
      const styled = `<p class="m" id="x" data-n>${a}</p><p style="y" data-o="1">${b}</p>`;
      assert.equal(withoutStyling(styled), without);
    }),
  );
});

test('the parts of a page add up to the page', () => {
  const parts = partsOf(html);
  const sum = parts.reduce((all, { bytes }) => all + bytes, 0);
  assert.equal(sum, brotliCompressSync(html).length);
  const of = (name: string) => parts.find((part) => part.name === name)?.bytes ?? 0;
  assert.ok(of('kiểu dáng') > 10 && of('chương trình') > 10 && of('chữ và thẻ của nội dung') > 60);
});

test('only what keeps a page busy for more than 50 ms after its first paint is felt', () => {
  const tasks = [
    { startTime: 0, duration: 90 },
    { startTime: 80, duration: 100 },
    { startTime: 300, duration: 50 },
    { startTime: 400, duration: 70 },
  ];
  assert.equal(blockedTime(tasks, 100), 30 + 20);
  assert.equal(blockedTime([], 100), 0);
});

test('the median is a value with as many above as below', () => {
  assert.equal(median([5, 1, 9, 2, 7]), 5);
  assert.equal(median([4]), 4);
  assert.equal(median([1, 2, 3, 4]), 2);
  assert.throws(() => median([]), RangeError);
});

test('columns stand below each other, whatever the marks on letters', () => {
  assert.equal(
    align([
      ['trang', 'KB'],
      ['Tiến độ', '1,0 | 2,0'],
      ['', '3'],
    ]),
    ['trang     KB', 'Tiến độ   1,0 | 2,0', '          3'].join('\n'),
  );
});

test('a table tells medians of both pages, and how much later the largest part shows', () => {
  const load = { bytes: 10240, requests: 1, fcp: 900, lcp: 1000, tbt: 0, cls: 0 };
  const real = [1100, 5000, 1200].map((lcp) => ({ ...load, lcp }));
  const limit = [1000, 1000, 900].map((lcp) => ({ ...load, bytes: 2048, lcp }));
  const [head = '', row = ''] = tableOf([{ name: 'Hỏi đáp', real, limit }]).split('\n');
  assert.match(head, /^trang +KB +yêu cầu +FCP \(giây\) +LCP \(giây\) +LCP hơn +TBT \(ms\) +CLS$/);
  assert.match(
    row,
    /^Hỏi đáp +10,0 \| 2,0 +1 \| 1 +0,90 \| 0,90 +1,20 \| 1,00 +0,20 \(× 1,20\) +0 \| 0 +0,000 \| 0,000$/,
  );
});
