import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { noticeSummary, noticesOn, otherNotices } from '#lib/notices.ts';
import { siteDay } from '#lib/site-day.ts';
import { addDays } from '#lib/vietnamese/date.ts';
import { noticeSchema } from '#schemas/notice.ts';
import { fingerprint } from '../../scripts/build/fingerprint.ts';

const frame = {
  tieu_de: 'Thứ Bảy làm mức 2 tại nhà văn hóa thôn 6',
  dang_ngay: '2025-10-06',
  den_ngay: '2025-10-11',
  khi_nao: '7 giờ 30, thứ Bảy 11/10.',
  noi: 'Nhà văn hóa thôn 6',
  cho_ai: null,
};
const dated = (publishedOn: string, until: string) => ({ publishedOn, until });

test('a notice holds on its last day and is over on the next', () => {
  const notice = dated('2025-10-06', '2025-10-11');
  assert.deepEqual(noticesOn([notice], '2025-10-11'), { current: [notice], past: [] });
  assert.deepEqual(noticesOn([notice], '2025-10-12'), { current: [], past: [notice] });
});

test('the newest stands first, of one day the one that ends sooner; of the past the last to end', () => {
  const [old, long, short] = [
    dated('2025-10-01', '2025-10-10'),
    dated('2025-10-06', '2025-10-30'),
    dated('2025-10-06', '2025-10-11'),
  ];
  assert.deepEqual(noticesOn([old, long, short], '2025-10-09').current, [short, long, old]);
  assert.deepEqual(noticesOn([old, long, short], '2026-01-01').past, [long, short, old]);
});

test('on any day every notice is in one of the two lists, by its last day alone', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2025-09-30', days));
  const notices = fc.array(fc.tuple(day, day).map(([a, b]) => (a < b ? dated(a, b) : dated(b, a))));
  fc.assert(
    fc.property(notices, day, (all, today) => {
      const { current, past } = noticesOn(all, today);
      assert.equal(current.length + past.length, all.length);
      assert.ok(current.every(({ until }) => until >= today));
      assert.ok(past.every(({ until }) => until < today));
    }),
  );
});

test('the other notices are counted in words, none is nothing', () => {
  assert.equal(otherNotices(2), 'và 2 thông báo khác');
  assert.equal(otherNotices(0), '');
});

test('a feed says when, where and for whom in sentences, and nothing of what a notice does not need', () => {
  assert.equal(
    noticeSummary(noticeSchema.parse(frame)),
    'Khi nào: 7 giờ 30, thứ Bảy 11/10. Ở đâu: Nhà văn hóa thôn 6. Có giá trị đến hết ngày 11/10/2025.',
  );
});

test('the day is the one given, else the day in Việt Nam; a day that is none is refused', () => {
  const evening = new Date('2025-10-11T17:00:00Z');
  assert.equal(siteDay('2025-10-08', evening), '2025-10-08');
  assert.equal(siteDay(undefined, evening), '2025-10-12');
  assert.equal(siteDay('', evening), '2025-10-12');
  assert.throws(() => siteDay('11/10/2025', evening), /Ngày "11\/10\/2025" chưa đúng\. Hãy viết/);
});

test('a build differs by the day only where a notice has ended in between', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nội dung '));
  try {
    mkdirSync(join(folder, 'thong-bao'));
    const lines = Object.entries(frame).map(([key, value]) => `${key}: ${value ?? 'null'}`);
    writeFileSync(join(folder, 'thong-bao/thon-6.md'), ['---', ...lines, '---', ''].join('\n'));
    const [first, last, after, later] = [
      '2025-10-06',
      '2025-10-11',
      '2025-10-12',
      '2026-11-22',
    ].map((day) => fingerprint(folder, day));
    assert.equal(first, last);
    assert.notEqual(last, after);
    assert.equal(after, later);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
