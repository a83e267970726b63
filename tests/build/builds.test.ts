import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import sharp from 'sharp';
import { filesIn } from '../../scripts/lib/files.ts';
import { violationsOn } from '../axe.ts';
import { strFromU8, unzipSync } from 'fflate';
import { haveCards } from './cards.ts';
import { build, built, copyProject, pack, print, replaceWords, run } from './copy.ts';
import { visiting, writeNotices } from './notices.ts';
import { NOTES, sound } from '../unit/recording/sound.ts';
import { counted, heading, pdfFile, wordFile } from '../unit/signed-plan/files.ts';

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

/** Pages that are not for search engines: paper, short addresses, what others frame, print or carry away. */
const APART = /^((in|q|tien-do\/(nhung|bao-cao))\/|ngoai-tuyen\/so-tay-so\.html$)/;

/** Names and times of the files in a folder. */
const listing = (folder: string) =>
  readdirSync(folder).flatMap((name) => [name, String(statSync(join(folder, name)).mtimeMs)]);

const project = copyProject();
const own = join(project, 'content');
const other = join(dirname(project), 'nội dung xã khác');

// A site without notices needs no folder for them.
rmSync(join(own, 'thong-bao'), { recursive: true, force: true });
cpSync(own, other, { recursive: true });
replaceWords(other, { 'Đăk Cấm': 'Mẫu Sơn', 'Quảng Ngãi': 'Miền Mẫu' });
rmSync(join(other, 'hoi-dap/video-khong-mo.md'));
writeNotices(other);
const retired = join(other, 'huong-dan/giup-nguoi-than/index.mdx');
const archive =
  'luu_tru: { ngay: 2026-12-01, ly_do: VNeID đã đổi cách làm., thay_bang: kich-hoat-tai-khoan }';
writeFileSync(retired, readFileSync(retired, 'utf8').replace('cap_nhat:', `${archive}\ncap_nhat:`));
// Help points may not name a guide that is no longer offered.
for (const name of readdirSync(join(other, 'can-giup'))) {
  const point = join(other, 'can-giup', name);
  writeFileSync(point, readFileSync(point, 'utf8').replace(/^ *- giup-nguoi-than\n/m, ''));
}
const signed = {
  'van-ban-goc.pdf': await pdfFile(3),
  'van-ban-goc.docx': await wordFile([
    heading('Mục đích', 1, 0),
    counted('Nâng cao kỹ năng số', 1),
  ]),
};
for (const [name, bytes] of Object.entries(signed)) {
  writeFileSync(join(other, 'ke-hoach', name), bytes);
}
const boardFile = join(other, 'tien-do.json');
writeFileSync(boardFile, readFileSync(boardFile, 'utf8').replace('"sample"', '"official"'));

const STEP = /(<Buoc [^>]*>\n)/;
const pictured = join(other, 'huong-dan/gui-phan-anh/index.mdx');
writeFileSync(
  pictured,
  readFileSync(pictured, 'utf8').replace(STEP, '$1\n![Bàn tiếp dân](./ban-tiep-dan.jpg)\n'),
);
const dots = Uint8Array.from({ length: 1600 * 1200 * 3 }, (_, index) => Math.sin(index) * 10_000);
await sharp(dots, { raw: { width: 1600, height: 1200, channels: 3 } })
  .withExif({ IFD0: { Make: 'Máy thử' }, IFD3: { GPSLatitude: '14/1 21/1 0/1' } })
  .jpeg()
  .toFile(join(other, 'huong-dan/gui-phan-anh/ban-tiep-dan.jpg'));

const recorded = 'huong-dan/them-giay-to';
writeFileSync(join(other, recorded, 'nghe.vi.m4a'), sound(129, 1_250_000));
writeFileSync(join(other, recorded, 'nghe.bdq.m4a'), sound(60, 180_000));

/** Slips that a build must refuse as the check does: file, what is spoilt, what it becomes. */
const SLIPS: [string, string | RegExp, string][] = [
  ['don-vi.json', '"co-quan"', '"co-qan"'],
  ['hoi-dap/quen-passcode.md', /cau_hoi: .*/, 'cau_hoi: Quên passcode: làm sao?'],
  ['hoi-dap/doi-dien-thoai.md', /cap_nhat: .*/, 'cap_nhat: 5/10/2025'],
  ['huong-dan/gui-phan-anh/index.mdx', STEP, '$1\nBấm {Cài đặt}, còn <10% pin.\n'],
  ['huong-dan/them-giay-to/index.mdx', /<\/Buoc>\s*$/, ''],
];

let firstSite = new Map<string, string>();

test('a faulty content folder is refused by name and the site built before stays as it was', () => {
  const first = build(project);
  assert.equal(first.status, 0, first.output);
  lacks(first.output, /notices|thong-bao/);
  firstSite = built(project);
  const kept = SLIPS.map(([name]) => readFileSync(join(own, name), 'utf8'));
  SLIPS.forEach(([name, from, to], index) => {
    writeFileSync(join(own, name), kept[index]!.replace(from, to));
  });
  const photo = join(own, 'huong-dan/gui-phan-anh/anh.heic');
  writeFileSync(photo, '');
  const { status, output } = build(project);
  const checked = run(project, 'scripts/kiem-tra.ts', {}).output;
  rmSync(photo);
  SLIPS.forEach(([name], index) => {
    writeFileSync(join(own, name), kept[index]!);
  });
  assert.equal(status, 1);
  holds(output, /don-vi\.json[\s\S]*"co-qan"[\s\S]*co-quan/);
  for (const file of [...SLIPS.map(([name]) => name), 'huong-dan/gui-phan-anh/anh.heic']) {
    holds(output, new RegExp(`✗ content/${file}\\n`), file);
  }
  const [faults = ''] = output.split('\n✗ Chưa dựng trang');
  assert.ok(checked.startsWith(faults), 'the check says the same');
  holds(output, /Trang đã dựng lần trước vẫn còn nguyên/);
  lacks(output, /\n\s+at /);
  assert.deepEqual(built(project), firstSite);
});

test('a day that is none is refused before anything is built', () => {
  const { status, output } = build(project, { SITE_DATE: '8/10/2025' });
  assert.equal(status, 1);
  holds(output, /^✗ Ngày "8\/10\/2025" chưa đúng\. Hãy viết năm-tháng-ngày/);
});

/** The other folder, as another commune builds it. */
const elsewhere = {
  CONTENT_DIR: other,
  SITE_URL: 'https://mau-son.gov.vn',
  BASE_PATH: '/bdhvs/',
  SITE_DATE: '2025-10-08',
};

test('another content folder, address and base path give a whole site with nothing of the first', () => {
  const { status, output } = build(project, elsewhere);
  assert.equal(status, 0, output);
  const site = built(project);
  for (const [file, text] of site) {
    lacks(text, /Đăk Cấm|Quảng Ngãi/, file);
    if (!file.endsWith('.html')) continue;
    for (const [, target] of text.matchAll(/(?:href|src|action|data-index)="(\/[^"]*)"/g)) {
      assert.ok(target!.startsWith('/bdhvs/'), `${file}: ${target!}`);
    }
    if (APART.test(file)) continue;
    holds(text, /<link rel="canonical" href="https:\/\/mau-son\.gov\.vn\/bdhvs\//, file);
    lacks(text, /name="robots"/, file);
  }
  assert.ok(!site.get('hoi-dap/index.html')!.includes('id="video-khong-mo"'));
  lacks(
    site.get('sitemap-0.xml')!,
    /\/bdhvs\/((in|q)\/|tien-do\/(nhung|bao-cao)\/|ngoai-tuyen\/so-tay-so)/,
  );
  holds(site.get('sitemap-index.xml')!, /https:\/\/mau-son\.gov\.vn\/bdhvs\//);
  holds(site.get('robots.txt')!, /Sitemap: https:\/\/mau-son\.gov\.vn\/bdhvs\/sitemap-index\.xml/);
});

test('the booklet is that of the folder: its pictures inside, what it lacks at the whole address of the site', () => {
  const booklet = built(project).get('ngoai-tuyen/so-tay-so.html')!;
  assert.ok(Buffer.byteLength(booklet) <= 500 * 1024);
  holds(booklet, /Bản mới nhất: <a [^>]*href="https:\/\/mau-son\.gov\.vn\/bdhvs\/">/);
  holds(booklet, /<img [^>]*src="data:image\/webp;base64,/);
  holds(booklet, /<a [^>]*href="https:\/\/mau-son\.gov\.vn\/bdhvs\/truong-hop-dac-biet\/"/);
  holds(booklet, /<a [^>]*href="#huong-dan_kich-hoat-tai-khoan">/);
  // A question that was taken out, a guide that was retired.
  lacks(booklet, /video-khong-mo|giup-nguoi-than__/);
  lacks(booklet, /(href|src)="(?!#|data:|https:|tel:|mailto:)/);
  const offer = built(project).get('ngoai-tuyen/index.html')!;
  holds(offer, /href="\/bdhvs\/ngoai-tuyen\/so-tay-so\.html" download>[\s\S]*?\d+ KB/);
});

test('official figures stand on home with their date and without the sample mark', () => {
  const site = built(project);
  holds(site.get('index.html')!, /63,5%[\s\S]*số đến ngày 20\/10\/2025/);
  assert.equal(
    (JSON.parse(site.get('du-lieu/tien-do.json')!) as { status: string }).status,
    'official',
  );
});

test('official figures make news of the results script; a script that is over says so and is offered to nobody', () => {
  const site = built(project);
  for (const path of ['truyen-thong/loa/ket-qua-tuan', 'in/loa-ket-qua-tuan/van-phong']) {
    const page = site.get(`${path}/index.html`)!;
    holds(page, /Đã có hai nghìn một trăm ba mươi tư người vào học\./, path);
    lacks(page, /không được phát/, path);
  }
  holds(site.get('truyen-thong/loa/ket-qua-tuan/index.html')!, /<copy-text[\s\S]*hai nghìn/);
  const list = site.get('truyen-thong/index.html')!;
  const [current = '', past = ''] = list.split('<details');
  holds(current, /loa\/ket-qua-tuan\//);
  lacks(current, /loa\/mo-dau\//);
  holds(past, /Đã qua[\s\S]*loa\/mo-dau\/[\s\S]*Bài này đã hết hạn, không phát nữa\./);
  const over = site.get('truyen-thong/loa/mo-dau/index.html')!;
  lacks(over, /<copy-text|<main[^>]*data-pagefind-body/);
  holds(site.get('in/loa-mo-dau/van-phong/index.html')!, /Đã hết hạn ngày 7\/10\/2025/);
  const gallery = site.get('in-an/index.html')!;
  holds(gallery, /\/in\/loa-ket-qua-tuan\//);
  lacks(gallery, /loa-mo-dau/);
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

test('on the day of the build home names the newest notice, and what is over is folded away', () => {
  const site = built(project);
  const [line = ''] = /<latest-notice[\s\S]*?<\/latest-notice>/.exec(site.get('index.html')!) ?? [];
  holds(line, /<a [^>]*href="\/bdhvs\/thong-bao\/#lop-hoc-toi"[^>]*(?<!hidden)>Lớp học buổi tối</);
  holds(line, /<a [^>]*href="\/bdhvs\/thong-bao\/"[^>]*>và 1 thông báo khác</);
  lacks(line, /gio-lam-viec/);
  const page = site.get('thong-bao/index.html')!;
  holds(
    page,
    /id="lop-hoc-toi"[\s\S]*id="lam-muc-2"[\s\S]*<details(?![^>]*hidden)[^>]*>[\s\S]*id="gio-lam-viec"/,
  );
  holds(page, /<a href="\/bdhvs\/bat-dau\/">cách làm/);
});

test('in a browser the visitor’s day decides what is over, and old addresses open what was folded', async () => {
  await visiting(join(project, 'dist'), 'https://mau-son.gov.vn/bdhvs/', async (open) => {
    let page = await open('2025-10-11', '');
    assert.deepEqual(await violationsOn(page), []);
    const line = page.locator('latest-notice');
    assert.equal(await line.innerText(), 'Thông báo: Lớp học buổi tối và 1 thông báo khác');
    await open('2025-10-12', '');
    assert.equal((await line.innerText()).trim(), 'Thông báo: Lớp học buổi tối');
    await open('2025-10-31', '');
    assert.equal(await line.isVisible(), false);
    page = await open('2025-10-12', 'thong-bao/#lam-muc-2');
    assert.deepEqual(await violationsOn(page), []);
    const over = page.locator('article', { has: page.locator('#lam-muc-2') });
    assert.ok(await over.getByText('Việc này đã qua.').isVisible());
    assert.ok(await page.locator('details #gio-lam-viec').isVisible());
    assert.equal(await page.getByText('Việc này đã qua.').count(), 3);
    assert.equal(await page.getByText('Việc này đã qua.').locator('visible=true').count(), 2);
    await open('2025-10-31', 'thong-bao/');
    assert.ok(await page.getByText('Hiện không có thông báo nào.').isVisible());
    assert.equal(await page.locator('#lop-hoc-toi').isVisible(), false);
  });
});

test('the feed is XML whose items lead to the notices that hold, by whole addresses', async () => {
  const site = built(project);
  for (const [file, text] of site) {
    if (!file.endsWith('.html') || APART.test(file)) continue;
    holds(
      text,
      /<link rel="alternate" type="application\/rss\+xml"[^>]* href="\/bdhvs\/rss\.xml"/,
      file,
    );
  }
  await visiting(join(project, 'dist'), 'https://mau-son.gov.vn/bdhvs/', async (open) => {
    const page = await open('2025-10-08', '');
    const feed = await page.evaluate((text) => {
      const tree = new DOMParser().parseFromString(text, 'application/xml');
      const words = (parent: Element, name: string) => parent.querySelector(name)?.textContent;
      return {
        broken: tree.querySelector('parsererror') !== null,
        link: words(tree.documentElement, 'channel > link'),
        items: [...tree.querySelectorAll('item')].map((item) =>
          ['title', 'link', 'pubDate', 'description'].map((name) => words(item, name)),
        ),
      };
    }, site.get('rss.xml')!);
    const said = 'Khi nào: 7 giờ 30. Ở đâu: Nhà văn hóa. Có giá trị đến hết ngày';
    const address = 'https://mau-son.gov.vn/bdhvs/';
    assert.deepEqual(feed, {
      broken: false,
      link: address,
      items: [
        [
          'Lớp học buổi tối',
          `${address}thong-bao/#lop-hoc-toi`,
          'Wed, 08 Oct 2025 00:00:00 GMT',
          `${said} 30/10/2025.`,
        ],
        [
          'Thứ Bảy làm mức 2 ở thôn & tổ',
          `${address}thong-bao/#lam-muc-2`,
          'Mon, 06 Oct 2025 00:00:00 GMT',
          `${said} 11/10/2025.`,
        ],
      ],
    });
  });
});

test('links to the pages of a site with an address show a title, a text and a picture that is there', async () => {
  const pages = [...built(project)].filter(([file]) => file.endsWith('.html') && !APART.test(file));
  await haveCards(join(project, 'dist'), new Map(pages), 'https://mau-son.gov.vn/bdhvs/');
});

test('posts that hold stand open and in the ZIP with their pictures, and lead to the site', async () => {
  const page = built(project).get('truyen-thong/chia-se/index.html')!;
  const folder = join(project, 'dist/truyen-thong');
  const pictures = [
    ...page.matchAll(/\/bdhvs\/truyen-thong\/chia-se\/([\w-]+-(vuong|ngang|nho)-[\w.]+)"/g),
  ];
  assert.ok(pictures.length >= 18);
  for (const [, name = '', shape = ''] of pictures) {
    const bytes = readFileSync(join(folder, 'chia-se', name));
    const { width, height } = await sharp(bytes).metadata();
    const size = { vuong: [1080, 1080], ngang: [1280, 720], nho: [540, 540] }[shape];
    assert.deepEqual([width, height], size, name);
    assert.ok(bytes.length <= 120_000, name);
  }
  // The build's day is in the campaign, its last day still to come.
  holds(page, /id="bai-nhung-ngay-cuoi"[\s\S]*<details/);
  const zip = unzipSync(readFileSync(join(folder, 'chia-se.zip')));
  const { 'Danh sách.txt': list, ...others } = zip;
  const listed = strFromU8(list!)
    .split('\r\n')
    .filter((line) => line.startsWith('- '));
  assert.deepEqual(
    listed.map((line) => line.slice(2)),
    Object.keys(others),
  );
  const text = Object.entries(others).find(([name]) => /ngày cuối.*\/Zalo\.txt$/.test(name))?.[1];
  holds(strFromU8(text!), /Xem thêm: https:\/\/mau-son\.gov\.vn\/bdhvs\/bat-dau\//);
});

test('on a later day of the visitor a post or a script that is over is folded away and says so', async () => {
  await visiting(join(project, 'dist'), 'https://mau-son.gov.vn/bdhvs/', async (open) => {
    let page = await open('2025-10-30', 'truyen-thong/chia-se/');
    assert.ok(await page.locator('#bai-nhung-ngay-cuoi').isVisible());
    page = await open('2025-10-31', 'truyen-thong/chia-se/');
    assert.deepEqual(await violationsOn(page), []);
    assert.equal(await page.locator('#bai-nhung-ngay-cuoi').isVisible(), false);
    assert.ok(await page.locator('#bai-cai-vneid').isVisible());
    page = await open('2025-10-31', 'truyen-thong/chia-se/#bai-nhung-ngay-cuoi');
    const post = page.locator('article', { has: page.locator('#bai-nhung-ngay-cuoi') });
    assert.ok(await post.getByText('Bài này đã qua, đừng đăng nữa.').isVisible());
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page = await open('2025-10-31', 'truyen-thong/loa/nhung-ngay-cuoi/');
    assert.ok(await page.getByText('Bài này đã hết hạn, không phát nữa.').isVisible());
    page = await open('2025-10-31', 'truyen-thong/');
    assert.equal(await page.locator('#nhung-ngay-cuoi').isVisible(), false);
    assert.ok(await page.locator('#cai-vneid').isVisible());
    assert.equal(await page.getByText('Hiện không có bài nào để phát.').isVisible(), false);
    assert.deepEqual(errors, []);
  });
});

test('a photo beside a guide is published small, at a known size, without place and camera', async () => {
  const page = built(project).get('huong-dan/gui-phan-anh/index.html')!;
  const [tag = '', src = ''] = /<img src="\/bdhvs\/([^"]+)"[^>]*>/.exec(page) ?? [];
  holds(tag, /alt="Bàn tiếp dân".* width="1280" height="960"/);
  lacks(tag, / style=/);
  const bytes = readFileSync(join(project, 'dist', src));
  assert.ok(bytes.length <= 60_000, String(bytes.length));
  assert.equal((await sharp(bytes).metadata()).exif, undefined);
  const files = readdirSync(join(project, 'dist/_astro'));
  assert.ok(!files.some((name) => /\.jpe?g/.test(name)), 'the original is not published');
});

test('a signed original in the content folder is offered with its kind, pages and size', () => {
  const plan = built(project).get('ke-hoach/index.html')!;
  holds(
    plan,
    /href="\/bdhvs\/ke-hoach\/van-ban-goc\.pdf" download="ke-hoach-[\w-]+-mau-son\.pdf">\s*Tải văn bản đã ký \(PDF, 3 trang, 1 KB\)/,
  );
  holds(plan, /Tải văn bản đã ký \(Word, \d+ KB\)/);
  for (const [name, bytes] of Object.entries(signed)) {
    assert.ok(readFileSync(join(project, 'dist/ke-hoach', name)).equals(bytes), name);
  }
});

test('the words of a signed Word file stand on a page of their own, which others lead to', () => {
  const site = built(project);
  const text = site.get('ke-hoach/toan-van/index.html')!;
  holds(text, /Văn bản chính thức/);
  holds(text, /<h2>I\. Mục đích<\/h2>\s*<p>1\. Nâng cao kỹ năng số<\/p>/);
  for (const file of ['ke-hoach/index.html', 'so-do-trang/index.html', 'sitemap-0.xml']) {
    holds(site.get(file)!, /\/bdhvs\/ke-hoach\/toan-van\//, file);
  }
});

test('a recorded guide has a player for each language, its file without notes of place, and no other guide has any', () => {
  const site = built(project);
  const page = site.get(`${recorded}/index.html`)!;
  const players = [
    ...page.matchAll(
      /<strong>([^<]+)<\/strong> \(([^)]+)\)\s*<\/p>\s*<audio[^>]* controls preload="none" src="\/bdhvs\/([^?"]+)\?ban=([0-9a-f]{8})" lang="(\w+)"/g,
    ),
  ].map(([, ...told]) => told);
  assert.deepEqual(
    players.map(([name, facts, file, , language]) => [name, facts, file, language]),
    [
      ['Tiếng Việt', '2 phút 9 giây, 1,2\u00a0MB', `${recorded}/nghe.vi.m4a`, 'vi'],
      ['Tiếng Ba Na', '1 phút, 176\u00a0KB', `${recorded}/nghe.bdq.m4a`, 'bdq'],
    ],
  );
  lacks(page, /autoplay/);
  for (const [, , file = ''] of players) {
    const bytes = readFileSync(join(project, 'dist', file));
    const source = readFileSync(join(other, file));
    assert.equal(bytes.length, source.length);
    assert.ok(source.includes(NOTES) && !bytes.includes(NOTES), file);
  }
  const sounds = filesIn(join(project, 'dist')).filter((file) => file.endsWith('.m4a'));
  assert.deepEqual(sounds, players.map(([, , file]) => file).toSorted());
  for (const [file, text] of site)
    if (file !== `${recorded}/index.html`) lacks(text, /<audio|\.m4a\?|<keep-audio/, file);
  holds(
    site.get('truyen-thong/index.html')!,
    /ghi-am\/them-giay-to\/[\s\S]{0,400}Đã có: tiếng Việt, tiếng Ba Na/,
  );
});

test('a recording is kept on the device on request, under the site’s own name, and taken away again', async () => {
  await visiting(join(project, 'dist'), 'https://mau-son.gov.vn/bdhvs/', async (open) => {
    let page = await open('2025-10-08', `${recorded}/`);
    assert.deepEqual(await violationsOn(page), []);
    // Nothing here plays it from the device: there is no worker.
    assert.equal(await page.locator('keep-audio').first().isVisible(), false);
    await page.addInitScript(() => {
      Object.defineProperty(navigator.serviceWorker, 'ready', { value: Promise.resolve() });
    });
    const kept = () =>
      page.evaluate(async () => {
        const cache = await caches.open('bdhvs|/bdhvs/|nghe');
        return (await cache.keys()).map(({ url }) => url);
      });
    const first = () => page.locator('keep-audio').first();
    page = await open('2025-10-08', `${recorded}/`);
    await page.evaluate(async () => {
      const old = new URL('nghe.vi.m4a?ban=00000000', location.href);
      await (await caches.open('bdhvs|/bdhvs/|nghe')).put(old, new Response('cũ'));
    });
    await first().getByRole('button', { name: 'Lưu bài nghe để nghe không mạng (1,2 MB)' }).click();
    await first().getByText('Đã lưu. Mất mạng vẫn nghe được.').waitFor();
    const [url = '', ...others] = await kept();
    assert.deepEqual(others, []);
    holds(url, /\/bdhvs\/huong-dan\/them-giay-to\/nghe\.vi\.m4a\?ban=(?!00000000)[0-9a-f]{8}$/);
    assert.deepEqual(await violationsOn(page), []);
    page = await open('2025-10-08', `${recorded}/`);
    await first().getByText('Đã lưu trên máy này.').waitFor();
    await first().getByRole('button', { name: 'Xóa bài nghe đã lưu' }).click();
    await first().getByText('Đã xóa khỏi máy.').waitFor();
    assert.deepEqual(await kept(), []);
    for (const [name, words] of [
      ['QuotaExceededError', 'Chưa lưu được: máy hết chỗ. Hãy xóa bớt ảnh, video rồi bấm lại.'],
      ['TypeError', 'Chưa lưu được: mạng yếu hoặc mất. Hãy bấm lại khi có mạng.'],
    ] as const) {
      await page.evaluate((error) => {
        Cache.prototype.add = () => Promise.reject(new DOMException('', error));
      }, name);
      await first().getByRole('button', { name: 'Lưu bài nghe' }).click();
      await first().getByText(words).waitFor();
    }
  });
});

test('the posts for the portal stand outside the site, all of them in their list', () => {
  const { status, output } = pack(project, elsewhere);
  assert.equal(status, 0, output);
  holds(output, /Đã đóng gói vào dong-goi\/cong\//);
  holds(output, /Không có trong gói: bài “Tiến độ/);
  const folder = join(project, 'dong-goi/cong');
  const packed = filesIn(folder).map(
    (file) => [file, readFileSync(join(folder, file), 'utf8')] as const,
  );
  const posts = packed.filter(([file]) => /\/.+\.html$/.test(file));
  assert.ok(posts.length > 20);
  const list = new Map(packed).get('danh-sach.html')!;
  holds(list, /Không có trong gói: bài “Tiến độ/);
  assert.ok(!packed.some(([file]) => file.startsWith('tien-do/')));
  for (const [file, html] of posts) {
    lacks(html, / (class|id|style|on\w+)=|<(script|style|svg|div|span|[a-z]+-)/, file);
    lacks(html, /Nghe bài này|Nghe đọc/, file);
    holds(html, /Bản đầy đủ và mới nhất: <a href="https:\/\/mau-son\.gov\.vn\/bdhvs\//, file);
    const stem = file.replace(/\.html$/, '');
    for (const ending of ['html', 'docx', 'png']) {
      assert.ok(list.includes(`"${stem}.${ending}"`), `${stem}.${ending} is not listed`);
      assert.ok(existsSync(join(folder, `${stem}.${ending}`)));
    }
  }
});

test('building the first folder again, saved by Windows meanwhile, gives the first site and nothing of the other', () => {
  const texts = filesIn(own).filter((name) => /\.(mdx?|json)$/.test(name));
  const kept = texts.map((name) => readFileSync(join(own, name), 'utf8'));
  texts.forEach((name, index) => {
    writeFileSync(join(own, name), `\uFEFF${kept[index]!.replaceAll('\n', '\r\n')}`);
  });
  const { status, output } = build(project);
  texts.forEach((name, index) => {
    writeFileSync(join(own, name), kept[index]!);
  });
  assert.equal(status, 0, output);
  const site = built(project);
  assert.deepEqual([...site.keys()], [...firstSite.keys()]);
  for (const [file, text] of site) {
    lacks(text, /Mẫu Sơn|Miền Mẫu|\/bdhvs\//, file);
    assert.ok(text === firstSite.get(file), `${file} differs`);
  }
  assert.ok(site.get('hoi-dap/index.html')!.includes('id="video-khong-mo"'));
  // Without an address of its own a site has no feed, and without notices no line on home.
  assert.equal(site.has('rss.xml'), false);
  lacks(site.get('index.html')!, /rss|latest-notice|og:image/);
  // The campaign's last days are over.
  const posts = site.get('truyen-thong/chia-se/index.html')!;
  holds(posts, /<details(?![^>]*hidden)[^>]*>[\s\S]*id="bai-nhung-ngay-cuoi"/);
  holds(posts, /Trang học chính thức: https:/);
  const zip = unzipSync(readFileSync(join(project, 'dist/truyen-thong/chia-se.zip')));
  lacks(Object.keys(zip).join('\n'), /ngày cuối/);
  holds(site.get('thong-bao/index.html')!, /<p [^>]*(?<!hidden)>Hiện không có thông báo nào/);
  holds(site.get('ke-hoach/index.html')!, /Văn bản đã ký đang chờ cung cấp/);
  assert.ok(!site.has('ke-hoach/toan-van/index.html'));
});

test('a signed original that cannot be read is refused in words', () => {
  const file = join(own, 'ke-hoach/van-ban-goc.docx');
  writeFileSync(file, signed['van-ban-goc.pdf']);
  const { status, output } = build(project);
  rmSync(file);
  assert.equal(status, 1);
  holds(output, /van-ban-goc\.docx\n {4}tệp này không phải tệp Word/);
  lacks(output, /\n\s+at /);
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
  for (const name of readdirSync(sheets).filter((sheet) => !/^(to-roi|so-tay)$/.test(sheet))) {
    rmSync(join(sheets, name), { recursive: true });
  }
  const recorded = 'huong-dan/kich-hoat-tai-khoan/nghe.vi.m4a';
  writeFileSync(join(project, 'dist', recorded), 'tiếng');
  const first = print(project);
  assert.equal(first.status, 0, first.output);
  const zip = unzipSync(readFileSync(join(project, 'dist/in-an/mang-theo.zip')));
  assert.deepEqual(Object.keys(zip), [
    'Đọc trước.txt',
    'Sổ tay số.html',
    'Sổ tay để in.pdf',
    'Nghe/kich-hoat-tai-khoan.vi.m4a',
  ]);
  const offer = built(project).get('ngoai-tuyen/index.html')!;
  const [, size = ''] = /mang-theo\.zip" download>[^<]*\(ZIP, ([\d,]+ [KM]B)\)/.exec(offer) ?? [];
  holds(first.output, new RegExp(`mang-theo\\.zip \\(${size}\\)`));
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
