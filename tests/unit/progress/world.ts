/** A small made-up campaign for the board's tests, and an arbitrary that makes others. */
import fc from 'fast-check';
import type { BoardInput } from '#lib/progress/derive.ts';
import { addDays } from '#lib/vietnamese/date.ts';
import type { Group } from '#schemas/group.ts';
import type { Progress } from '#schemas/progress.ts';
import type { Unit } from '#schemas/unit.ts';

export const campaign = {
  start: '2025-09-30',
  end: '2025-10-30',
  reportDue: '2025-10-20',
  targetPercent: 100,
};

export const units: Unit[] = [
  { id: 'phong-a', name: 'Phòng A', sample: false, kind: 'co-quan' },
  { id: 'truong-a', name: 'Trường A', sample: true, kind: 'truong-hoc' },
  { id: 'thon-a', name: 'Thôn A', sample: true, kind: 'thon-to' },
];

export const groups: Group[] = [
  { id: 'can-bo', name: 'Cán bộ', resident: false },
  { id: 'hoi-vien', name: 'Hội viên', resident: true },
  { id: 'hoc-sinh', name: 'Học sinh', resident: true },
];

/** Two updates, 5 and 15 days in: one pair is carried forward, one never reports. */
export const progress = (): Progress => ({
  status: 'sample',
  source: 'Số liệu minh họa',
  targets: [
    { unit: 'thon-a', group: 'hoi-vien', people: 100 },
    { unit: 'truong-a', group: 'hoc-sinh', people: 420 },
    { unit: 'truong-a', group: 'can-bo', people: 30 },
  ],
  updates: [
    {
      date: '2025-10-05',
      rows: [
        { unit: 'truong-a', group: 'hoc-sinh', joined: 120, completed: 30 },
        { unit: 'truong-a', group: 'can-bo', joined: 12, completed: 4 },
      ],
    },
    {
      date: '2025-10-15',
      rows: [{ unit: 'truong-a', group: 'hoc-sinh', joined: 210, completed: 63 }],
    },
  ],
});

export const input = (): BoardInput => ({ progress: progress(), units, groups, campaign });

const pairs = units.flatMap((unit) => groups.map((group) => ({ unit: unit.id, group: group.id })));

interface Seed {
  targets: Progress['targets'];
  /** For each update: days since the one before, and each pair's shares in thousandths, or no row. */
  steps: { days: number; shares: ([number, number] | null)[] }[];
  /** No count ever falls; otherwise a row whose count falls has a note. */
  steady: boolean;
}

function worldOf({ targets, steps, steady }: Seed, targetPercent: number): BoardInput {
  const latest = targets.map(() => ({ joined: 0, completed: 0 }));
  let day = 0;
  const updates = steps.map(({ days, shares }) => ({
    date: addDays(campaign.start, (day += days)),
    rows: targets.flatMap(({ unit, group, people }, index) => {
      const share = shares[index];
      if (!share) return [];
      const before = latest[index]!;
      const counted = Math.floor((people * share[0]) / 1000);
      const joined = steady ? Math.max(counted, before.joined) : counted;
      const finished = Math.floor((joined * share[1]) / 1000);
      const completed = steady ? Math.max(finished, before.completed) : finished;
      latest[index] = { joined, completed };
      const fell = joined < before.joined || completed < before.completed;
      return [{ unit, group, joined, completed, ...(fell && { note: 'Đếm lại' }) }];
    }),
  }));
  return {
    progress: { status: 'official', source: 'Phòng A', targets, updates },
    units,
    groups,
    campaign: { ...campaign, targetPercent },
  };
}

const thousandths = fc.integer({ min: 0, max: 1000 });

/** Boards that keep every rule: any targets, any counts within them, also long after the end. */
export const worlds: fc.Arbitrary<BoardInput> = fc
  .tuple(
    fc.record({
      targets: fc
        .subarray(pairs)
        .chain((some) =>
          fc.tuple(
            ...some.map((pair) =>
              fc.integer({ min: 5, max: 20_000 }).map((people) => ({ ...pair, people })),
            ),
          ),
        ),
      steps: fc.array(
        fc.record({
          days: fc.integer({ min: 1, max: 9 }),
          shares: fc.array(fc.option(fc.tuple(thousandths, thousandths)), {
            minLength: pairs.length,
            maxLength: pairs.length,
          }),
        }),
        { maxLength: 6 },
      ),
      steady: fc.boolean(),
    }),
    fc.integer({ min: 1, max: 100 }),
  )
  .map(([seed, targetPercent]) => worldOf(seed, targetPercent));
