import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deriveBoard } from '#lib/progress/derive.ts';
import { toOpenData } from '#lib/progress/open-data.ts';
import { input } from './world.ts';

test('open data has the promised names in the promised order', () => {
  const { units, groups, ...rest } = toOpenData(deriveBoard(input()));
  assert.equal(
    JSON.stringify(rest),
    JSON.stringify({
      status: 'sample',
      source: 'Số liệu minh họa',
      as_of: '2025-10-15',
      total: {
        people: 550,
        joined: 222,
        completed: 67,
        percent: 40.4,
        required_percent: 50,
        gap: -9.6,
        per_day_needed: 22,
        week_change: 90,
      },
      series: [
        { date: '2025-10-05', joined: 132, completed: 34, percent: 24, required_percent: 16.7 },
        { date: '2025-10-15', joined: 222, completed: 67, percent: 40.4, required_percent: 50 },
      ],
    }),
  );
  assert.deepEqual(Object.keys(groups[0] ?? {}), ['id', 'name', ...Object.keys(rest.total)]);
  assert.equal(
    JSON.stringify(units[1]),
    JSON.stringify({
      id: 'thon-a',
      name: 'Thôn A',
      kind: 'thon-to',
      people: 100,
      joined: 0,
      completed: 0,
      percent: 0,
      required_percent: 50,
      gap: -50,
      per_day_needed: 7,
      week_change: 0,
      reported: null,
      missing: ['hoi-vien'],
    }),
  );
});
