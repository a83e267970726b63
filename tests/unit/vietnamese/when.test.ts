import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { addDays } from '#lib/vietnamese/date.ts';
import {
  formatDays,
  formatHours,
  formatWeek,
  formatWeekday,
  mondayOf,
} from '#lib/vietnamese/when.ts';

const day = fc.integer({ min: -4000, max: 9000 }).map((days) => addDays('2025-10-01', days));

test('a date is told with its day of the week', () => {
  assert.equal(formatWeekday('2025-10-11'), 'thứ Bảy 11/10/2025');
  assert.equal(formatWeekday('2025-10-12'), 'Chủ nhật 12/10/2025');
  assert.equal(formatWeekday('2024-12-30'), 'thứ Hai 30/12/2024');
});

test('the days of the week follow the calendar of the platform, on any day', () => {
  const platform = new Intl.DateTimeFormat('vi-VN', { weekday: 'long', timeZone: 'UTC' });
  fc.assert(
    fc.property(day, (iso) => {
      const expected = platform.format(new Date(`${iso}T00:00:00Z`)).toLowerCase();
      assert.ok(formatWeekday(iso).toLowerCase().startsWith(`${expected} `), iso);
    }),
  );
});

test('a week begins on the Monday on or before a day', () => {
  assert.equal(mondayOf('2025-10-06'), '2025-10-06');
  assert.equal(mondayOf('2025-10-12'), '2025-10-06');
  assert.equal(mondayOf('2024-12-31'), '2024-12-30');
  fc.assert(
    fc.property(day, (iso) => {
      const monday = mondayOf(iso);
      assert.ok(formatWeekday(monday).startsWith('thứ Hai'));
      assert.ok(monday <= iso && iso <= addDays(monday, 6));
    }),
  );
});

test('a week is told by its first and last day, with both years where they differ', () => {
  assert.equal(formatWeek('2025-10-06'), 'Tuần từ 6/10 đến 12/10/2025');
  assert.equal(formatWeek('2025-12-29'), 'Tuần từ 29/12/2025 đến 4/1/2026');
});

test('days in a row say their year once where it stays the same', () => {
  assert.equal(formatDays(['2025-10-02', '2025-10-09']), 'thứ Năm 2/10, thứ Năm 9/10/2025');
  assert.equal(formatDays(['2025-12-31', '2026-01-01']), 'thứ Tư 31/12/2025, thứ Năm 1/1/2026');
});

test('hours are told without zeros, and hold together at the end of a line', () => {
  assert.equal(formatHours('07:30', '11:00'), '7\u00A0giờ\u00A030 đến 11\u00A0giờ');
  assert.equal(formatHours('00:05', '20:30'), '0\u00A0giờ\u00A005 đến 20\u00A0giờ\u00A030');
});
