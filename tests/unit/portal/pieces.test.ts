import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { writeBlocks } from '#lib/portal/html.ts';
import { listHtml, listText } from '#lib/portal/list.ts';
import { piecesOf } from '../../../scripts/portal/pieces.ts';

const page = (main: string) => `<!doctype html><html><body><main>${main}</main></body></html>`;

const SITE = {
  'huong-dan/index.html': page('<h1>Danh sách</h1>'),
  'huong-dan/cu/index.html': page('<h1>Cũ</h1><div data-archived>Đã lưu trữ.</div>'),
  'huong-dan/mo-may/index.html': page(
    '<h1>Mở máy</h1><p>Xem <a href="#buoc-1">bước 1</a>, <a href="/xa/hoi-dap/#a">hỏi đáp</a>.</p><time datetime="2025-10-03">3/10</time><time datetime="2025-10-01">1/10</time>',
  ),
  'hoi-dap/index.html': page(
    '<h1>Hỏi đáp</h1><section><h2 id="nhom-vneid">Có VNeID</h2><details><summary><h3 id="a">Ở đâu?</h3></summary><p>Đây.</p></details></section><section><h2 id="khac">Khác</h2></section>',
  ),
  'thong-bao/index.html': page(
    '<h1>Thông báo</h1><div><article><h2 id="lam-muc-2">Làm mức 2</h2><p data-over hidden>Đã qua.</p><p>Thứ Bảy.</p></article></div><details><summary>Đã qua</summary><article><h2 id="cu">Cũ</h2></article></details>',
  ),
  'tien-do/index.html': page('<h1>Tiến độ</h1><p>63,5%</p>'),
  'tien-do/truong-a/index.html': page('<h1>Trường A</h1>'),
};

function pieces(url: string | null, files: Partial<typeof SITE> = SITE) {
  const dist = mkdtempSync(join(tmpdir(), 'trang đã dựng '));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
  const found = piecesOf(dist, { url, base: '/xa/' }, '2025-09-30');
  rmSync(dist, { recursive: true });
  return found;
}

test('each guide that is kept, group of questions, notice that holds and the board is a post', () => {
  assert.deepEqual(
    pieces('https://vi.du.gov.vn').map(({ stem, title, address, figures, updatedOn }) => [
      stem,
      title,
      address,
      figures,
      updatedOn,
    ]),
    [
      [
        'huong-dan-mo-may',
        'Mở máy',
        'https://vi.du.gov.vn/xa/huong-dan/mo-may/',
        false,
        '2025-10-03',
      ],
      [
        'hoi-dap-vneid',
        'Hỏi đáp: Có VNeID',
        'https://vi.du.gov.vn/xa/hoi-dap/#nhom-vneid',
        false,
        '2025-09-30',
      ],
      [
        'thong-bao-lam-muc-2',
        'Làm mức 2',
        'https://vi.du.gov.vn/xa/thong-bao/#lam-muc-2',
        false,
        '2025-09-30',
      ],
      ['tien-do', 'Tiến độ', 'https://vi.du.gov.vn/xa/tien-do/', true, '2025-09-30'],
    ],
  );
});

test('links are whole where the site has an address, else words alone', () => {
  const [guide] = pieces('https://vi.du.gov.vn');
  assert.match(
    writeBlocks(guide!.blocks),
    /Xem <a href="https:\/\/vi\.du\.gov\.vn\/xa\/huong-dan\/mo-may\/#buoc-1">bước 1<\/a>, <a href="https:\/\/vi\.du\.gov\.vn\/xa\/hoi-dap\/#a">hỏi đáp<\/a>\./,
  );
  const [plain] = pieces(null);
  assert.equal(plain!.address, null);
  assert.match(writeBlocks(plain!.blocks), /<p>Xem bước 1, hỏi đáp\.<\/p>/);
});

test('a site without notices or questions gives the rest', () => {
  assert.deepEqual(
    pieces(null, { 'tien-do/index.html': SITE['tien-do/index.html'] }).map(({ stem }) => stem),
    ['tien-do'],
  );
});

test('the list names every file and address, and says what is left out and why', () => {
  const all = pieces('https://vi.du.gov.vn');
  const text = listText(all, [], 'Trang');
  const html = listHtml(all, [], 'Trang');
  for (const { folder, stem, address } of all) {
    for (const ending of ['html', 'docx', 'png']) {
      assert.ok(text.includes(`${folder}/${stem}.${ending}`));
      assert.ok(html.includes(`href="${folder}/${stem}.${ending}"`));
    }
    assert.ok(text.includes(address!) && html.includes(address!));
  }
  for (const whole of [text, html]) assert.doesNotMatch(whole, /Không có trong gói/);
  const [guide, board] = [all[0]!, all.at(-1)!];
  for (const list of [listText, listHtml]) {
    const short = list([{ ...guide, address: null }], [board], 'Trang');
    assert.match(short, /Không có trong gói: bài “Tiến độ”, vì .* còn là mẫu.* mục 4\.6/);
    assert.doesNotMatch(short, /tien-do\.html/);
    assert.match(short, /chưa có: trang chưa có địa chỉ/);
  }
});
