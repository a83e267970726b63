import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { leadersOf, occurrencesOf, scheduleOn } from '#lib/schedule/occurrences.ts';
import type { Dated } from '#lib/schedule/occurrences.ts';
import { addDays } from '#lib/vietnamese/date.ts';

const dated = (id: string, dates: string[], start = '07:30'): Dated => ({
  id,
  dates,
  start,
  postponed: [],
});
const names = (occurrences: readonly { name: string }[]) => occurrences.map(({ name }) => name);

test('a session is over after its day, not on it', () => {
  const one = [dated('a', ['2025-10-11'])];
  assert.deepEqual(names(scheduleOn(one, '2025-10-11').weeks[0]!.occurrences), ['a-2025-10-11']);
  const { weeks, past } = scheduleOn(one, '2025-10-12');
  assert.deepEqual([weeks, names(past)], [[], ['a-2025-10-11']]);
});

test('weeks go from Monday to Sunday, earlier hours first; what is over stands the last first', () => {
  const sessions = [
    dated('toi', ['2025-10-06', '2025-10-12', '2025-10-13'], '19:00'),
    dated('sang', ['2025-10-01', '2025-10-12']),
  ];
  const { weeks } = scheduleOn(sessions, '2025-10-06');
  assert.deepEqual(
    weeks.map(({ monday, occurrences }) => [monday, ...names(occurrences)]),
    [
      ['2025-10-06', 'toi-2025-10-06', 'sang-2025-10-12', 'toi-2025-10-12'],
      ['2025-10-13', 'toi-2025-10-13'],
    ],
  );
  assert.deepEqual(names(scheduleOn(sessions, '2025-10-13').past), [
    'toi-2025-10-12',
    'sang-2025-10-12',
    'toi-2025-10-06',
    'sang-2025-10-01',
  ]);
});

test('a day that was put off says why, the others of the same session take place', () => {
  const off = { ...dated('a', ['2025-10-09', '2025-10-16']) };
  off.postponed = [{ date: '2025-10-16', reason: 'Mưa lớn' }];
  assert.deepEqual(
    occurrencesOf([off]).map(({ postponed }) => postponed),
    [null, 'Mưa lớn'],
  );
});

test('the address of a session leads to its next day, when all are over to the last', () => {
  const one = [dated('a', ['2025-10-02', '2025-10-09', '2025-10-16'])];
  assert.deepEqual([...leadersOf(scheduleOn(one, '2025-10-03'))], ['a-2025-10-09']);
  assert.deepEqual([...leadersOf(scheduleOn(one, '2026-01-01'))], ['a-2025-10-16']);
});

test('on any day every occurrence stands in one place, by its day alone, and every session has one leader', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2025-09-30', days));
  const sessions = fc
    .uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 8 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc
            .uniqueArray(day, { minLength: 1, maxLength: 6 })
            .map((dates) => dated(id, dates.sort())),
        ),
      ),
    );
  fc.assert(
    fc.property(sessions, day, (all, today) => {
      const schedule = scheduleOn(all, today);
      const coming = schedule.weeks.flatMap(({ occurrences }) => occurrences);
      assert.deepEqual(
        names([...coming, ...schedule.past]).sort(),
        all.flatMap(({ id, dates }) => dates.map((date) => `${id}-${date}`)).sort(),
      );
      assert.ok(coming.every(({ date }) => date >= today));
      assert.ok(schedule.past.every(({ date }) => date < today));
      assert.equal(leadersOf(schedule).size, all.length);
    }),
  );
});
