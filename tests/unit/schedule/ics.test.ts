import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarEvent } from '#lib/schedule/events.ts';
import { calendarFile, foldLine, utcTime } from '#lib/schedule/ics.ts';
import type { CalendarEvent } from '#lib/schedule/ics.ts';
import { occurrencesOf } from '#lib/schedule/occurrences.ts';
import { ISSUER, session } from './planted.ts';

const PAGE = 'https://dakcam.quangngai.gov.vn/bdhvs/lich/#lam-muc-2-2025-10-11';
const eventOf = (change?: Parameters<typeof session>[0], page: string | null = null) =>
  calendarEvent(occurrencesOf([session(change)])[0]!, ISSUER, page);
const fileOf = (...events: CalendarEvent[]) =>
  calendarFile({ name: 'Lịch lớp học', issuer: 'Ủy ban', events });

/** The file as a parser that is none of ours reads it. */
const read = (file: string) => new ICAL.Component(ICAL.parse(file) as unknown[]);
const eventsIn = (file: string) => read(file).getAllSubcomponents('vevent');
const valueOf = (file: string, name: string) => eventsIn(file)[0]!.getFirstPropertyValue(name);

/** Text as a file may hold it: any letters, line ends among them, but no control characters. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\r\n', '\\', ';', ',', ':', '"', '\\n', ' ', 'ỗ', 'Đ', '🙂'),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) =>
    parts.join('').replace(/[\p{Cc}]/gu, (mark) => (/[\r\n]/.test(mark) ? mark : '')),
  );

test('an event holds where, when, for whom and what to bring; nothing in it needs a zone', () => {
  const file = fileOf(eventOf({}, PAGE));
  const event = new ICAL.Event(eventsIn(file)[0]);
  assert.equal(event.summary, 'Làm VNeID mức 2 tại nhà văn hóa thôn 6');
  assert.equal(event.location, 'Nhà văn hóa thôn 6, phường Đăk Cấm, tỉnh Quảng Ngãi');
  assert.equal(
    event.description,
    'Cho ai: Người từ đủ 14 tuổi\nMang theo: Thẻ căn cước; Điện thoại\nAi hướng dẫn: Công an phường',
  );
  assert.equal(valueOf(file, 'url'), PAGE);
  assert.equal(valueOf(file, 'status'), 'CONFIRMED');
  assert.equal(read(file).getFirstPropertyValue('x-wr-calname'), 'Lịch lớp học');
  assert.doesNotMatch(file, /TZID|METHOD/);
});

test('a site without an address gives no address to its events', () => {
  assert.equal(valueOf(fileOf(eventOf()), 'url'), null);
});

test('an event keeps its id when its texts change, and a later change has a higher number', () => {
  const [before, after] = [eventOf(), eventOf({ noi: 'Nơi khác', cap_nhat: '2025-10-07' })];
  assert.equal(before.uid, after.uid);
  assert.equal(
    before.uid,
    'lam-muc-2-2025-10-11@binh-dan-hoc-vu-so.phuong-dak-cam.tinh-quang-ngai',
  );
  const sequence = (event: CalendarEvent) => Number(valueOf(fileOf(event), 'sequence'));
  assert.equal(sequence(after), sequence(before) + 1);
});

test('what was put off is cancelled, and says so and why in words', () => {
  const hoan = [{ ngay: '2025-10-11', ly_do: 'Mưa lớn' }];
  const file = fileOf(eventOf({ hoan }));
  const event = new ICAL.Event(eventsIn(file)[0]);
  assert.equal(valueOf(file, 'status'), 'CANCELLED');
  assert.ok(event.summary.startsWith('Hoãn: Làm VNeID'));
  assert.ok(event.description.startsWith('Hoãn: Mưa lớn\n'));
});

test('a calendar without events is a calendar all the same', () => {
  const calendar = read(fileOf());
  assert.equal(calendar.name, 'vcalendar');
  assert.equal(calendar.getAllSubcomponents().length, 1);
  assert.equal(calendar.getAllSubcomponents('vevent').length, 0);
});

test('any text comes back from another parser as it was', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (summary, location, description) => {
      const file = fileOf({ ...eventOf(), summary, location, description });
      const event = new ICAL.Event(eventsIn(file)[0]);
      const lines = (text: string) => text.replace(/\r\n?/g, '\n');
      assert.equal(event.summary, lines(summary));
      assert.equal(event.location, lines(location));
      assert.equal(event.description, lines(description));
    }),
  );
});

test('no line is longer than 75 bytes or cuts a letter in two, and every line ends as it should', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const file = fileOf({ ...eventOf(), description: text });
      assert.ok(file.endsWith('\r\n'));
      for (const line of file.slice(0, -2).split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.ok(line.isWellFormed(), line);
        assert.doesNotMatch(line, /[\r\n]/);
      }
    }),
  );
});

test('a line of 75 bytes stays whole, the next letter goes to a line of its own', () => {
  assert.equal(foldLine('x'.repeat(75)), 'x'.repeat(75));
  assert.equal(foldLine(`${'x'.repeat(74)}ỗ`), `${'x'.repeat(74)}\r\n ỗ`);
});

test('an hour in Việt Nam is written in UTC, on the day that it is there', () => {
  assert.equal(utcTime('2025-10-11', '07:30'), '20251011T003000Z');
  assert.equal(utcTime('2025-10-11', '06:59'), '20251010T235900Z');
  assert.equal(utcTime('2026-01-01', '00:00'), '20251231T170000Z');
});

for (const zone of ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles']) {
  test(`a machine in ${zone} writes and reads the hours of Việt Nam`, () => {
    const seen = execFileSync(process.execPath, [join(import.meta.dirname, 'hours.ts')], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    assert.deepEqual(JSON.parse(seen), {
      vietnam: ['07:30 11/10/2025', '11:00 11/10/2025'],
      // What a calendar on this machine shows.
      own: {
        UTC: '00:30 11/10/2025',
        'Asia/Ho_Chi_Minh': '07:30 11/10/2025',
        'America/Los_Angeles': '17:30 10/10/2025',
      }[zone],
    });
  });
}
