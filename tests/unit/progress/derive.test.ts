import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { deriveBoard, figuresAt, pairsOf } from '#lib/progress/derive.ts';
import { addDays, daysBetween } from '#lib/vietnamese/date.ts';
import { campaign, input, progress, worlds } from './world.ts';

const at = (date: string, change = {}) =>
  figuresAt(pairsOf(progress()), date, { ...campaign, ...change });

test('figures of a day are those worked out by hand', () => {
  // 15 of 30 days: 50 %. 210 + 12 of 550 people: 40,36 %; still 328 people in 15 days: 21,87 a day.
  assert.deepEqual(at('2025-10-15'), {
    people: 550,
    joined: 222,
    completed: 67,
    percent: 40.4,
    completedPercent: 12.2,
    requiredPercent: 50,
    gap: -9.6,
    perDayNeeded: 22,
    weekChange: 90,
  });
});

test('a pair counts 0 before its first row, and its latest row is carried forward', () => {
  assert.equal(at('2025-10-04').joined, 0);
  assert.equal(at('2025-10-05').joined, 132);
  assert.equal(at('2025-10-14').joined, 132);
  assert.equal(at('2025-11-30').joined, 222);
  assert.equal(at('2025-10-08').weekChange, 132);
  assert.equal(at('2025-10-12').weekChange, 0);
});

test('the required percentage rises from the start to the end and stays there', () => {
  assert.equal(at('2025-09-29').requiredPercent, 0);
  assert.equal(at('2025-09-30').requiredPercent, 0);
  assert.equal(at('2025-10-20').requiredPercent, 66.7);
  assert.equal(at('2025-10-30').requiredPercent, 100);
  assert.equal(at('2025-12-01').requiredPercent, 100);
  assert.equal(at('2025-10-15', { targetPercent: 35 }).requiredPercent, 17.5);
});

test('people needed a day are null from the end on and 0 once the target is reached', () => {
  assert.equal(at('2025-10-29').perDayNeeded, 328);
  assert.equal(at('2025-10-30').perDayNeeded, null);
  assert.equal(at('2025-10-15', { targetPercent: 40 }).perDayNeeded, 0);
  assert.equal(at('2025-10-15', { targetPercent: 41 }).perDayNeeded, 1);
});

test('a gap is worked out from unrounded values', () => {
  // 1 of 3 on day 10 of 30: 33,33… % against 33,33… %.
  const pairs = [
    { unit: 'a', group: 'b', people: 3, counts: [{ date: '2025-10-10', joined: 1, completed: 0 }] },
  ];
  assert.ok(Object.is(figuresAt(pairs, '2025-10-10', campaign).gap, 0));
  // 23,75 % (19 of 80) against 28 % (day 12 of 30, target 70): −4,25.
  const others = [
    {
      unit: 'a',
      group: 'b',
      people: 80,
      counts: [{ date: '2025-10-12', joined: 19, completed: 0 }],
    },
  ];
  assert.equal(figuresAt(others, '2025-10-12', { ...campaign, targetPercent: 70 }).gap, -4.3);
});

test('a board lists groups and units that have a target, in file order, with what is missing', () => {
  const board = deriveBoard(input());
  assert.equal(board.asOf, '2025-10-15');
  assert.deepEqual(board.total, at('2025-10-15'));
  assert.deepEqual(
    board.groups.map(({ id, joined }) => [id, joined]),
    [
      ['can-bo', 12],
      ['hoi-vien', 0],
      ['hoc-sinh', 210],
    ],
  );
  assert.deepEqual(
    board.units.map(({ id, reported, missing, sample }) => [id, reported, missing, sample]),
    [
      ['truong-a', '2025-10-15', [], true],
      ['thon-a', null, ['hoi-vien'], true],
    ],
  );
  assert.deepEqual(board.series, [
    { date: '2025-10-05', joined: 132, completed: 34, percent: 24, requiredPercent: 16.7 },
    { date: '2025-10-15', joined: 222, completed: 67, percent: 40.4, requiredPercent: 50 },
  ]);
});

test('without updates only the targets are known', () => {
  const { progress, ...rest } = input();
  const board = deriveBoard({ ...rest, progress: { ...progress, updates: [] } });
  assert.equal(board.asOf, null);
  assert.deepEqual(board.series, []);
  assert.deepEqual(board.total, {
    people: 550,
    joined: 0,
    completed: 0,
    percent: null,
    completedPercent: null,
    requiredPercent: null,
    gap: null,
    perDayNeeded: null,
    weekChange: null,
  });
  assert.deepEqual(board.units[0]?.missing, ['can-bo', 'hoc-sinh']);
});

test('without targets there is no percentage, and nothing breaks', () => {
  const { progress, ...rest } = input();
  const updates = [{ date: '2025-10-05', rows: [] }];
  const board = deriveBoard({ ...rest, progress: { ...progress, targets: [], updates } });
  assert.equal(board.total.percent, null);
  assert.equal(board.total.gap, null);
  assert.equal(board.total.requiredPercent, 16.7);
  assert.deepEqual([board.groups, board.units], [[], []]);
  assert.equal(
    deriveBoard({ ...rest, progress: { ...progress, targets: [], updates: [] } }).asOf,
    null,
  );
});

test('percentages stay between 0 and 100, nobody completes without joining, and no figure is −0', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { total, groups, units } = deriveBoard(world);
      for (const figures of [total, ...groups, ...units]) {
        const { percent, completedPercent } = figures;
        assert.equal(percent === null, completedPercent === null);
        if (percent !== null && completedPercent !== null) {
          assert.ok(completedPercent >= 0 && completedPercent <= percent && percent <= 100);
        }
        assert.ok(Object.values(figures).every((value) => !Object.is(value, -0)));
      }
    }),
  );
});

test('the total is the sum of the groups, and of the units', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const board = deriveBoard(world);
      for (const what of ['people', 'joined', 'completed', 'weekChange'] as const) {
        for (const parts of [board.groups, board.units]) {
          const sum = parts.reduce((total, part) => total + (part[what] ?? 0), 0);
          assert.equal(sum, board.total[what] ?? 0);
        }
      }
    }),
  );
});

test('between two updates nothing changes but the pace', () => {
  fc.assert(
    fc.property(worlds, fc.integer({ min: 0, max: 60 }), (world, day) => {
      const pairs = pairsOf(world.progress);
      const date = addDays(campaign.start, day);
      const latest = world.progress.updates.findLast((update) => update.date <= date);
      const now = figuresAt(pairs, date, world.campaign);
      const then = latest && figuresAt(pairs, latest.date, world.campaign);
      assert.equal(now.joined, then?.joined ?? 0);
      assert.equal(now.completed, then?.completed ?? 0);
    }),
  );
});

test('the people needed a day reach the target by the end, and one fewer does not', () => {
  fc.assert(
    fc.property(worlds, fc.integer({ min: 0, max: 29 }), (world, day) => {
      const date = addDays(campaign.start, day);
      const { joined, people, perDayNeeded } = figuresAt(
        pairsOf(world.progress),
        date,
        world.campaign,
      );
      assert.ok(perDayNeeded !== null);
      const daysLeft = daysBetween(date, campaign.end);
      const reaches = (perDay: number) =>
        100 * (joined + perDay * daysLeft) >= world.campaign.targetPercent * people;
      assert.ok(reaches(perDayNeeded));
      assert.ok(perDayNeeded === 0 || !reaches(perDayNeeded - 1));
    }),
  );
});

test('the change of a week is the difference of two days', () => {
  fc.assert(
    fc.property(worlds, fc.integer({ min: 0, max: 60 }), (world, day) => {
      const pairs = pairsOf(world.progress);
      const date = addDays(campaign.start, day);
      const now = figuresAt(pairs, date, world.campaign);
      const before = figuresAt(pairs, addDays(date, -7), world.campaign);
      assert.equal(now.weekChange, now.joined - before.joined);
    }),
  );
});

test('figures of any set of pairs add up with those of the rest', () => {
  fc.assert(
    fc.property(worlds, fc.func(fc.boolean()), (world, chosen) => {
      const pairs = pairsOf(world.progress);
      const [some, rest] = [
        pairs.filter((pair) => chosen(pair)),
        pairs.filter((pair) => !chosen(pair)),
      ];
      const joined = (set: typeof pairs) => figuresAt(set, '2025-10-20', world.campaign).joined;
      assert.equal(joined(some) + joined(rest), joined(pairs));
    }),
  );
});

test('the series never falls but where a row says why', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { updates } = world.progress;
      const { series, total } = deriveBoard(world);
      assert.deepEqual(
        series.map(({ date }) => date),
        updates.map(({ date }) => date),
      );
      series.forEach((point, index) => {
        const before = series[index - 1];
        if (!before || updates[index]?.rows.some(({ note }) => note)) return;
        assert.ok(point.joined >= before.joined && point.completed >= before.completed);
        assert.ok((point.percent ?? 0) >= (before.percent ?? 0));
      });
      const last = series.at(-1);
      if (!last) return;
      const { joined, completed, percent, requiredPercent } = total;
      assert.deepEqual(last, { date: last.date, joined, completed, percent, requiredPercent });
    }),
  );
});

interface Day {
  length: number;
  targetPercent: number;
  day: number;
  people: number;
  share: number;
}

/** Campaigns of any length and target, a day at any distance from them, and one pair's count by then. */
const days: fc.Arbitrary<Day> = fc.record({
  length: fc.integer({ min: 1, max: 400 }),
  targetPercent: fc.integer({ min: 1, max: 100 }),
  day: fc.integer({ min: -30, max: 800 }),
  people: fc.integer({ min: 1, max: 60_000 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

const onDay = ({ length, targetPercent, day, people, share }: Day) => {
  const date = addDays(campaign.start, day);
  const joined = Math.floor(people * share);
  const pair = { unit: 'a', group: 'b', people, counts: [{ date, joined, completed: 0 }] };
  const end = addDays(campaign.start, length);
  const elapsed = Math.min(Math.max(day, 0), length);
  const figures = figuresAt([pair], date, { start: campaign.start, end, targetPercent });
  return { figures, joined, elapsed };
};

/** Whether `tenths` is top / over rounded to one decimal, half away from zero. */
function isRounded(tenths: number | null, top: number, over: number): boolean {
  const shown = BigInt(Math.round((tenths ?? NaN) * 10)) * BigInt(over);
  const exact = BigInt(top) * 10n;
  const size = (value: bigint) => (value < 0n ? -value : value);
  const off = 2n * size(shown - exact);
  return off < BigInt(over) || (off === BigInt(over) && size(shown) > size(exact));
}

test('every percentage is the exact one, rounded once', () => {
  fc.assert(
    fc.property(days, (given) => {
      const { length, targetPercent, people } = given;
      const { figures, joined, elapsed } = onDay(given);
      const { percent, requiredPercent, gap } = figures;
      assert.ok(isRounded(percent, 100 * joined, people));
      assert.ok(isRounded(requiredPercent, targetPercent * elapsed, length));
      const top = 100 * joined * length - targetPercent * elapsed * people;
      assert.ok(isRounded(gap, top, people * length));
      assert.ok(!Object.is(gap, -0));
    }),
    { numRuns: 1000 },
  );
});

test('a gap halfway between two tenths goes away from zero, on both sides', () => {
  const gaps = (['2025-10-06', '2025-10-12'] as const).map((date) => {
    const counts = [{ date: '2025-10-01', joined: 1, completed: 0 }];
    const pair = { unit: 'a', group: 'b', people: 16, counts };
    // 6,25 % against 5 % (day 6 of 30) and 10 % (day 12), target 25.
    return figuresAt([pair], date, { ...campaign, targetPercent: 25 }).gap;
  });
  assert.deepEqual(gaps, [1.3, -3.8]);
});

test('the required percentage lies between 0 and the target, and people a day end with the campaign', () => {
  fc.assert(
    fc.property(days, (given) => {
      const { day, length, targetPercent, people } = given;
      const { figures, joined } = onDay(given);
      const { requiredPercent, perDayNeeded } = figures;
      assert.ok(requiredPercent !== null);
      assert.ok(requiredPercent >= 0 && requiredPercent <= targetPercent);
      if (day <= 0) assert.equal(requiredPercent, 0);
      if (day >= length) assert.equal(requiredPercent, targetPercent);
      assert.equal(perDayNeeded === null, day >= length);
      if (perDayNeeded === null) return;
      assert.equal(perDayNeeded === 0, 100 * joined >= targetPercent * people);
    }),
    { numRuns: 1000 },
  );
});

test('a pair that never reports adds to the people alone', () => {
  fc.assert(
    fc.property(worlds, fc.integer({ min: 1, max: 20_000 }), (world, people) => {
      const pairs = pairsOf(world.progress);
      const silent = { unit: 'x', group: 'y', people, counts: [] };
      const [with_, without] = [[...pairs, silent], pairs].map((set) =>
        figuresAt(set, '2025-10-20', world.campaign),
      );
      assert.equal(with_!.people, without!.people + people);
      for (const what of ['joined', 'completed', 'weekChange'] as const) {
        assert.equal(with_![what], without![what]);
      }
    }),
  );
});

test('a single update is the sum of its rows, all of it this week’s', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const updates = world.progress.updates.slice(0, 1);
      const board = deriveBoard({ ...world, progress: { ...world.progress, updates } });
      const rows = updates.flatMap((update) => update.rows);
      const joined = rows.reduce((total, row) => total + row.joined, 0);
      assert.equal(board.total.joined, joined);
      assert.equal(board.total.weekChange, updates.length > 0 ? joined : null);
      assert.equal(board.series.length, updates.length);
    }),
  );
});

test('without updates nothing but targets is known, whatever they are', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const board = deriveBoard({ ...world, progress: { ...world.progress, updates: [] } });
      assert.deepEqual([board.asOf, board.series], [null, []]);
      for (const { people, ...figures } of [board.total, ...board.groups, ...board.units]) {
        assert.ok(people >= 0);
        const { joined, completed, percent, completedPercent, requiredPercent } = figures;
        const { gap, perDayNeeded, weekChange } = figures;
        assert.deepEqual([joined, completed], [0, 0]);
        const unknown = [percent, completedPercent, requiredPercent, gap, perDayNeeded, weekChange];
        assert.ok(unknown.every((value) => value === null));
      }
      assert.ok(board.units.every(({ reported }) => reported === null));
    }),
  );
});

test('a correction lowers the counts, and the week’s change with them', () => {
  const { progress, ...rest } = input();
  const row = { unit: 'truong-a', group: 'hoc-sinh', joined: 180, completed: 60, note: 'Đếm lại' };
  const updates = [...progress.updates, { date: '2025-10-18', rows: [row] }];
  const board = deriveBoard({ ...rest, progress: { ...progress, updates } });
  // 12 people of the staff are carried forward; a week before, the school's 120 stood.
  assert.deepEqual([board.total.joined, board.total.completed], [192, 64]);
  assert.equal(board.total.weekChange, 60);
  assert.deepEqual(
    board.series.map(({ joined }) => joined),
    [132, 222, 192],
  );
  assert.equal(
    figuresAt(pairsOf({ ...progress, updates }), '2025-10-22', campaign).weekChange,
    -30,
  );
});

test('an update on the last day, or a year after it, is judged by the whole target', () => {
  const { progress, ...rest } = input();
  for (const date of [campaign.end, addDays(campaign.end, 365)]) {
    const row = { unit: 'truong-a', group: 'hoc-sinh', joined: 420, completed: 420 };
    const updates = [...progress.updates, { date, rows: [row] }];
    const board = deriveBoard({ ...rest, progress: { ...progress, updates } });
    assert.equal(board.asOf, date);
    const { percent, requiredPercent, gap, perDayNeeded } = board.total;
    assert.deepEqual([percent, requiredPercent, gap, perDayNeeded], [78.5, 100, -21.5, null]);
    assert.equal(board.series.at(-1)?.requiredPercent, 100);
  }
});
