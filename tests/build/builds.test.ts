import assert from 'node:assert/strict';
import { cpSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { build, built, copyProject, print, replaceWords } from './copy.ts';

/** Like assert.match and doesNotMatch, without printing a whole page when they fail. */
const holds = (text: string, pattern: RegExp, name = '') => {
  assert.ok(pattern.test(text), `${name} lacks ${String(pattern)}`);
};
const lacks = (text: string, pattern: RegExp, name = '') => {
  assert.ok(
    !pattern.test(text),
    `${name} holds ${String(pattern)}: ${pattern.exec(text)?.[0] ?? ''}`,
  );
};

/** Names and times of the files in a folder. */
const listing = (folder: string) =>
  readdirSync(folder).flatMap((name) => [name, String(statSync(join(folder, name)).mtimeMs)]);

const project = copyProject();
const own = join(project, 'content');
const other = join(dirname(project), 'nội dung xã khác');

cpSync(own, other, { recursive: true });
replaceWords(other, { 'Đăk Cấm': 'Mẫu Sơn', 'Quảng Ngãi': 'Miền Mẫu' });
rmSync(join(other, 'hoi-dap/video-khong-mo.md'));
writeFileSync(join(other, 'ke-hoach/van-ban-goc.pdf'), '%PDF-1.7 signed');
const retired = join(other, 'huong-dan/giup-nguoi-than/index.mdx');
const archive =
  'luu_tru: { ngay: 2026-12-01, ly_do: VNeID đã đổi cách làm., thay_bang: kich-hoat-tai-khoan }';
writeFileSync(retired, readFileSync(retired, 'utf8').replace('cap_nhat:', `${archive}\ncap_nhat:`));
const boardFile = join(other, 'tien-do.json');
writeFileSync(boardFile, readFileSync(boardFile, 'utf8').replace('"sample"', '"official"'));

test('a faulty content folder is refused by name and the site built before stays as it was', () => {
  const first = build(project);
  assert.equal(first.status, 0, first.output);
  const before = built(project);
  const file = join(own, 'don-vi.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('"co-quan"', '"co-qan"'));
  const { status, output } = build(project);
  writeFileSync(file, text);
  assert.equal(status, 1);
  holds(output, /don-vi\.json[\s\S]*"co-qan"[\s\S]*co-quan/);
  holds(output, /Trang đã dựng lần trước vẫn còn nguyên/);
  lacks(output, /\n\s+at /);
  assert.deepEqual(built(project), before);
});

test('another content folder, address and base path give a whole site with nothing of the first', () => {
  const { status, output } = build(project, {
    CONTENT_DIR: other,
    SITE_URL: 'https://mau-son.gov.vn',
    BASE_PATH: '/bdhvs/',
  });
  assert.equal(status, 0, output);
  const site = built(project);
  for (const [file, text] of site) {
    lacks(text, /Đăk Cấm|Quảng Ngãi/, file);
    if (!file.endsWith('.html')) continue;
    for (const [, target] of text.matchAll(/(?:href|src|action|data-index)="(\/[^"]*)"/g)) {
      assert.ok(target!.startsWith('/bdhvs/'), `${file}: ${target!}`);
    }
    if (/^(in|q|tien-do\/(nhung|bao-cao))\//.test(file)) continue;
    holds(text, /<link rel="canonical" href="https:\/\/mau-son\.gov\.vn\/bdhvs\//, file);
    lacks(text, /name="robots"/, file);
  }
  assert.ok(!site.get('hoi-dap/index.html')!.includes('id="video-khong-mo"'));
  lacks(site.get('sitemap-0.xml')!, /\/bdhvs\/((in|q)\/|tien-do\/(nhung|bao-cao)\/)/);
  holds(site.get('sitemap-index.xml')!, /https:\/\/mau-son\.gov\.vn\/bdhvs\//);
  holds(site.get('robots.txt')!, /Sitemap: https:\/\/mau-son\.gov\.vn\/bdhvs\/sitemap-index\.xml/);
});

test('official figures stand on home with their date and without the sample mark', () => {
  const site = built(project);
  holds(site.get('index.html')!, /63,5%[\s\S]*số đến ngày 20\/10\/2025/);
  assert.equal(
    (JSON.parse(site.get('du-lieu/tien-do.json')!) as { status: string }).status,
    'official',
  );
});

test('a retired guide keeps its address, says so, and stands in no list', () => {
  const site = built(project);
  const page = site.get('huong-dan/giup-nguoi-than/index.html')!;
  holds(page, /Đã lưu trữ từ ngày 1\/12\/2026\.[\s\S]*VNeID đã đổi cách làm\./);
  holds(page, /Xem bài thay:[\s\S]*href="\/bdhvs\/huong-dan\/kich-hoat-tai-khoan\/"/);
  lacks(page, /data-pagefind-body|\/in\/huong-dan-giup-nguoi-than/);
  for (const list of ['huong-dan/index.html', 'in-an/index.html', 'index.html']) {
    lacks(site.get(list)!, /giup-nguoi-than/, list);
  }
  holds(site.get('so-do-trang/index.html')!, /Đã lưu trữ[\s\S]*\/huong-dan\/giup-nguoi-than\//);
  assert.ok(!site.has('in/huong-dan-giup-nguoi-than/van-phong/index.html'));
});

test('a signed original in the content folder is offered with its kind and size', () => {
  const plan = built(project).get('ke-hoach/index.html')!;
  holds(plan, /href="\/bdhvs\/ke-hoach\/van-ban-goc\.pdf"/);
  holds(plan, /Tải văn bản đã ký \(PDF, 1 KB\)/);
  assert.equal(
    readFileSync(join(project, 'dist/ke-hoach/van-ban-goc.pdf'), 'utf8'),
    '%PDF-1.7 signed',
  );
});

test('building the first folder again shows nothing of the other', () => {
  const { status, output } = build(project);
  assert.equal(status, 0, output);
  const site = built(project);
  for (const [file, text] of site) lacks(text, /Mẫu Sơn|Miền Mẫu|\/bdhvs\//, file);
  assert.ok(site.get('hoi-dap/index.html')!.includes('id="video-khong-mo"'));
  holds(site.get('ke-hoach/index.html')!, /Văn bản đã ký đang chờ cung cấp/);
});

test('a board without any report still builds and says so', () => {
  const file = join(own, 'tien-do.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    JSON.stringify({ status: 'official', source: 'Phường', targets: [], updates: [] }),
  );
  const { status, output } = build(project);
  writeFileSync(file, text);
  assert.equal(status, 0, output);
  const data = JSON.parse(built(project).get('du-lieu/tien-do.json')!) as Record<string, unknown>;
  assert.equal(data['as_of'], null);
  assert.deepEqual(data['series'], []);
  holds(built(project).get('index.html')!, /Số liệu của phường đang được tổng hợp/);
});

test('words that leave their sheet stop the printing by file and millimetres, and nothing printed is lost', () => {
  const sheets = join(project, 'dist/in');
  for (const name of readdirSync(sheets).filter((sheet) => sheet !== 'to-roi')) {
    rmSync(join(sheets, name), { recursive: true });
  }
  const first = print(project);
  assert.equal(first.status, 0, first.output);
  const before = listing(join(project, 'dist/in-an'));
  assert.ok(before.includes('to-roi-van-phong.pdf'));
  const page = join(sheets, 'to-roi/van-phong/index.html');
  const html = readFileSync(page, 'utf8');
  const [, call = ''] = /<p class="sub\b[^>]*>([^<]+)/.exec(html)!;
  writeFileSync(page, html.replace(call, `${call} `.repeat(12)));
  const { status, output } = print(project);
  assert.equal(status, 1);
  holds(
    output,
    /✗ content\/an-pham\/to-roi\.md\n {4}Tờ rơi[^\n]* \d+ mm[^\n]*\. Hãy viết ngắn lại/,
  );
  holds(output, /Các tờ đã in lần trước vẫn còn nguyên/);
  assert.deepEqual(listing(join(project, 'dist/in-an')), before);
});
