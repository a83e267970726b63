import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween, formatDate, formatDayMonth } from '#lib/vietnamese/date.ts';

test('dates are written day/month/year without leading zeros', () => {
  assert.equal(formatDate('2025-09-30'), '30/9/2025');
  assert.equal(formatDate('2026-01-02'), '2/1/2026');
  assert.equal(formatDayMonth('2025-09-30'), '30/9');
});

test('days are counted on the calendar, across months and leap days', () => {
  assert.equal(daysBetween('2025-09-30', '2025-10-30'), 30);
  assert.equal(daysBetween('2025-10-30', '2025-09-30'), -30);
  assert.equal(daysBetween('2028-02-28', '2028-03-01'), 2);
  assert.equal(addDays('2025-10-02', -7), '2025-09-25');
  assert.equal(addDays('2025-12-31', 1), '2026-01-01');
});

test('a text that is not a calendar date is refused', () => {
  for (const text of ['2025-02-30', '2025-13-01', '30/9/2025', '2025-9-30', '']) {
    assert.throws(() => formatDate(text), RangeError, text);
    assert.throws(() => daysBetween('2025-09-30', text), RangeError, text);
  }
});

test('adding days and counting them are each other’s inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
      assert.equal(daysBetween('2025-09-30', addDays('2025-09-30', days)), days);
    }),
  );
});
