import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import ICAL from 'ical.js';
import { RULES } from '#lib/print/paper.ts';
import { piecesOf, readPdf } from '../print/pdf.ts';
import { violationsOn } from '../axe.ts';
import { build, built, copyProject, print } from './copy.ts';
import { visiting } from './notices.ts';

const project = copyProject();
const address = 'https://mau-son.gov.vn/bdhvs/';
const site = { SITE_URL: 'https://mau-son.gov.vn', BASE_PATH: '/bdhvs/' };

/** What differs from file to file; on 2025-10-08 four of the seven days are to come, one of them put off. */
const FILES: Record<string, Record<string, string>> = {
  'lop-toi': {
    tieu_de: 'Lớp học buổi tối',
    cac_ngay: '[2025-10-02, 2025-10-09, 2025-10-16, 2025-10-23]',
    bat_dau: '"19:00"',
    ket_thuc: '"20:30"',
    hoan: '[{ ngay: 2025-10-16, ly_do: "Mưa lớn, báo ngày mới sau" }]',
  },
  // As many words as the check lets through, most of them long.
  'lam-muc-2': {
    tieu_de: 'Hướng dẫn nộp hồ sơ trên mạng và xem sổ sức khỏe điện tử',
    noi: 'Hội trường Trung tâm Phục vụ hành chính công của phường',
    duong_di: 'Đi thẳng đường lớn qua cầu, rẽ phải ở ngã tư có cây đa, thêm hai trăm mét là đến',
    cho_ai: 'Bà con chưa quen nộp hồ sơ trên mạng, người cao tuổi, người đi cùng trẻ nhỏ',
    mang_theo: '[Thẻ căn cước còn hạn, Điện thoại, SIM đứng tên mình, Giấy tờ cần nộp]',
    nguoi_day: 'Tổ công nghệ số cộng đồng và Đoàn Thanh niên phường',
    cho_ngoi: '45',
    luu_y: 'Đến sớm 15 phút để lấy số </script>, đông thì đợi ở hành lang, nhớ mang theo nước',
  },
  'khai-mac': { tieu_de: 'Buổi mở đầu', cac_ngay: '[2025-09-30, 2025-10-07]' },
};

const FRAME = {
  cac_ngay: '[2025-10-11]',
  bat_dau: '"07:30"',
  ket_thuc: '"11:00"',
  noi: 'Nhà văn hóa thôn 6',
  duong_di: 'null',
  cho_ai: 'Người từ đủ 14 tuổi',
  mang_theo: '[]',
  nguoi_day: 'Công an phường',
  cho_ngoi: 'null',
  huong_dan: '[lam-muc-2-tai-cong-an]',
  cap_nhat: '2025-10-06',
};

rmSync(join(project, 'content/lich'), { recursive: true, force: true });
mkdirSync(join(project, 'content/lich'));
for (const [name, fields] of Object.entries(FILES)) {
  const lines = Object.entries({ ...FRAME, ...fields }).map(([key, value]) => `${key}: ${value}`);
  writeFileSync(join(project, `content/lich/${name}.md`), ['---', ...lines, '---', ''].join('\n'));
}

mkdirSync(join(project, 'content/chung-tay'), { recursive: true });
writeFileSync(
  join(project, 'content/chung-tay/ke-hoach.md'),
  `---
tieu_de: Kế hoạch hưởng ứng của Mặt trận phường
loai: ke-hoach-huong-ung
ben: Ủy ban Mặt trận Tổ quốc Việt Nam phường
don_vi: mat-tran
dang_ngay: 2025-10-01
den_ngay: 2025-10-30
nguon: null
---

Vận động hội viên học cùng nhau.
`,
);

const EVERY = [
  'khai-mac-2025-09-30',
  'lop-toi-2025-10-02',
  'khai-mac-2025-10-07',
  'lop-toi-2025-10-09',
  'lam-muc-2-2025-10-11',
  'lop-toi-2025-10-16',
  'lop-toi-2025-10-23',
];

/** Names of the occurrences in a part of the page. */
const named = (html: string) => [...html.matchAll(/<h3 id="([^"]+)"/g)].map(([, id]) => id!);
/** The page's two parts: what is to come, and what is over. */
const parts = (html: string) => html.split('<details class="mt-4"') as [string, string];
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
const idOf = (uid: string) => uid.split('@')[0]!;

test('a build lists what is to come by week and folds away what is over', () => {
  const { status, output } = build(project, { ...site, SITE_DATE: '2025-10-08' });
  assert.equal(status, 0, output);
  const [coming, over] = parts(built(project).get('lich/index.html')!);
  assert.deepEqual(
    [...coming.matchAll(/<h2 [^>]*>(Tuần[^<]+)</g)].map(([, week]) => week),
    ['Tuần từ 6/10 đến 12/10/2025', 'Tuần từ 13/10 đến 19/10/2025', 'Tuần từ 20/10 đến 26/10/2025'],
  );
  assert.deepEqual(named(coming), EVERY.slice(3));
  assert.deepEqual(named(over), EVERY.slice(0, 3).reverse());
  assert.match(coming, /Buổi này hoãn\. Mưa lớn, báo ngày mới sau\./);
  assert.match(coming, /href="\/bdhvs\/huong-dan\/lam-muc-2-tai-cong-an\/"/);
  assert.deepEqual(
    [...coming.matchAll(/href="\/bdhvs\/lich\/([^"]+)\.ics"/g)].map(([, name]) => name),
    EVERY.slice(3).filter((name) => name !== 'lop-toi-2025-10-16'),
  );
});

test('calendars hold every day that was ever announced, one file for each and one for all', () => {
  const files = built(project);
  const all = eventsIn(files.get('lich.ics')!);
  assert.deepEqual(
    all.map(({ uid }) => idOf(uid)),
    EVERY,
  );
  for (const event of all) {
    const name = idOf(event.uid);
    const [own, ...others] = eventsIn(files.get(`lich/${name}.ics`)!);
    assert.equal(others.length, 0);
    assert.deepEqual(own!.component.toJSON(), event.component.toJSON());
    assert.equal(event.component.getFirstPropertyValue('url'), `${address}lich/#${name}`);
    assert.equal(
      event.component.getFirstPropertyValue('status'),
      name === 'lop-toi-2025-10-16' ? 'CANCELLED' : 'CONFIRMED',
    );
  }
  const class1 = all.find(({ uid }) => idOf(uid) === 'lop-toi-2025-10-09')!;
  assert.equal(class1.startDate.toJSDate().toISOString(), '2025-10-09T12:00:00.000Z');
});

test('search engines read what is to come as events, whatever marks its texts hold', () => {
  const html = built(project).get('lich/index.html')!;
  const [, data = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)!;
  const events = JSON.parse(data) as Record<string, string>[];
  assert.deepEqual(
    events.map((event) => [event['url'], event['eventStatus']!.replace(/.*\//, '')]),
    EVERY.slice(3).map((name) => [
      `${address}lich/#${name}`,
      name === 'lop-toi-2025-10-16' ? 'EventPostponed' : 'EventScheduled',
    ]),
  );
  assert.ok(events[1]!['description']!.includes('</script>'));
});

test('each session that is to come has a notice that fits on one sheet, in large print', async () => {
  const sheets = join(project, 'dist/in');
  const made = readdirSync(sheets).filter((name) => name.startsWith('lich-'));
  assert.deepEqual(made.sort(), ['lich-lam-muc-2', 'lich-lop-toi']);
  // The handbook goes into the ZIP that every printing makes.
  for (const name of readdirSync(sheets).filter((sheet) => ![...made, 'so-tay'].includes(sheet)))
    rmSync(join(sheets, name), { recursive: true });
  const { status, output } = print(project);
  assert.equal(status, 0, output);
  const pdf = (name: string) =>
    readPdf(readFileSync(join(project, 'dist/in-an', `${name}-van-phong.pdf`)));
  const { pages } = await pdf('lich-lam-muc-2');
  assert.equal(pages.length, 1);
  const fields = FILES['lam-muc-2']!;
  const sizes = (words: string) => {
    const found = piecesOf(pages[0]!, words).map(({ size }) => size);
    assert.ok(found.length > 0, words);
    return Math.min(...found);
  };
  assert.ok(sizes(fields['tieu_de']!) >= RULES.A4.headline - 0.05);
  for (const key of ['noi', 'duong_di', 'cho_ai', 'nguoi_day', 'luu_y'])
    assert.ok(sizes(fields[key]!) >= RULES.A4.body - 0.05, key);
  const other = (await pdf('lich-lop-toi')).pages;
  assert.equal(other.length, 1);
  assert.match(other[0]!.text, /Thứ Năm 9\/10\/2025 Thứ Năm 23\/10\/2025/);
  assert.doesNotMatch(other[0]!.text, /2\/10\/2025 |16\/10/);
});

test('in a browser the visitor’s day decides what is over, and a session’s address leads to its next day', async () => {
  await visiting(join(project, 'dist'), address, async (open) => {
    const noise: string[] = [];
    let page = await open('2025-10-08', 'lich/');
    page.on('console', (message) => {
      if (message.type() === 'error') noise.push(message.text());
    });
    page = await open('2025-10-12', 'lich/#lop-toi');
    assert.deepEqual(await violationsOn(page), []);
    const visible = async () =>
      named(
        await page.locator('session-list').evaluate((list) =>
          [...list.querySelectorAll('h3')]
            .filter((title) => title.checkVisibility())
            .map(({ outerHTML }) => outerHTML)
            .join(''),
        ),
      );
    assert.deepEqual(await visible(), EVERY.slice(5));
    assert.equal(await page.locator('#lop-toi h3').getAttribute('id'), 'lop-toi-2025-10-16');
    assert.equal(await page.getByText('Tuần từ 6/10').isVisible(), false);
    await open('2025-10-12', 'lich/#lop-toi-2025-10-09');
    assert.deepEqual(await visible(), [...EVERY.slice(5), ...EVERY.slice(0, 5).reverse()]);
    const over = page.locator('article', { has: page.locator('#lop-toi-2025-10-09') });
    assert.ok(await over.getByText('Buổi này đã qua.').isVisible());
    assert.equal(await over.getByText('Thêm vào lịch').count(), 0);
    await open('2025-11-30', 'lich/');
    assert.deepEqual(await visible(), []);
    assert.ok(await page.getByText('Hiện phường chưa báo lớp, buổi nào sắp tới.').isVisible());
    assert.equal(await page.getByText('Thêm tất cả vào lịch').isVisible(), false);
    assert.deepEqual(noise, []);
  });
});

/** The part of the page of contributions that the plan's first kind has. */
const supporting = () =>
  parts(
    /<h2 id="nhom-ke-hoach[\s\S]*?<\/section>/.exec(
      built(project).get('chung-tay/index.html')!,
    )![0],
  );

test('what others give stands under its kind while it holds', () => {
  const [current, over] = supporting();
  assert.deepEqual([named(current), named(over)], [['ke-hoach'], []]);
  assert.match(current, /<p data-none[^>]* hidden>/);
});

test('a build of a later day shows nothing that is over, and loses nothing', () => {
  const calendars = () => [...built(project)].filter(([file]) => file.endsWith('.ics'));
  const before = calendars();
  const { status, output } = build(project, { ...site, SITE_DATE: '2025-12-01' });
  assert.equal(status, 0, output);
  const files = built(project);
  const [coming, over] = parts(files.get('lich/index.html')!);
  assert.deepEqual(named(coming), []);
  assert.deepEqual(named(over), [...EVERY].reverse());
  assert.match(coming, /<p data-none[^>]*(?<!hidden)><strong>Hiện phường chưa báo/);
  assert.doesNotMatch(coming, /Thêm tất cả/);
  assert.doesNotMatch(over, /Thêm vào lịch/);
  assert.doesNotMatch(coming + over, /ld\+json/);
  assert.deepEqual(calendars(), before);
  const [current, past] = supporting();
  assert.deepEqual([named(current), named(past)], [[], ['ke-hoach']]);
  assert.doesNotMatch(current, /<p data-none[^>]* hidden>/);
  assert.deepEqual(
    [...files.keys()].filter((file) => file.startsWith('in/lich-')),
    [],
  );
  for (const [file, text] of files)
    if (!/^lich[/.]/.test(file)) assert.ok(!text.includes('Lớp học buổi tối'), file);
});
