import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { visitReport } from '#lib/progress/visit-report.ts';
import type { VisitReport } from '#lib/progress/visit-report.ts';
import type { Cell } from '../../../scripts/progress/cells.ts';
import { planImport } from '../../../scripts/progress/plan-import.ts';
import { readForm } from '../../../scripts/progress/read-form.ts';
import { content } from '../progress-import/returned.ts';

const { units, groups, progress, campaign } = content;
const target = progress.targets.find(({ unit }) => unit === 'to-dan-pho-mau-1')!;
const report: VisitReport = {
  unit: units.find(({ id }) => id === target.unit)!,
  group: groups.find(({ id }) => id === target.group)!,
  people: target.people,
  date: '2025-10-25',
  start: campaign.start,
  before: { joined: 40, completed: 10 },
  added: { joined: 7, completed: 3 },
};

/** What Excel makes of pasted lines: cells at the tabs, numbers where there are only figures. */
const pasted = (text: string): Cell[][] =>
  text
    .split('\n')
    .map((line) =>
      line.split('\t').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell || null)),
    );

test('visits are added to what the form says, and the import takes the pasted lines', () => {
  const made = visitReport(report);
  assert.ok(typeof made !== 'string');
  assert.deepEqual(made.total, { joined: 47, completed: 13 });
  const sheets = [{ name: 'Sheet1', rows: pasted(made.text) }];
  const result = planImport(
    [{ file: 'tham-nha.xlsx', sheets }],
    progress,
    { units, groups, start: campaign.start },
    null,
  );
  assert.ok(result !== null && 'plan' in result, JSON.stringify(result));
  assert.deepEqual(result.plan.next.updates.at(-1), {
    date: '2025-10-25',
    rows: [{ unit: target.unit, group: target.group, joined: 47, completed: 13 }],
  });
});

test('any totals within the target are read back as they were written', () => {
  const upTo = (most: number) => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(
      fc.constantFrom(...progress.targets),
      fc.infiniteStream(upTo(1_000_000)),
      ({ people, ...ids }, numbers) => {
        const next = (most: number) => numbers.next().value! % (most + 1);
        const joined = next(people);
        const completed = next(joined);
        const before = { joined: next(joined), completed: next(completed) };
        const made = visitReport({
          ...report,
          unit: units.find(({ id }) => id === ids.unit)!,
          group: groups.find(({ id }) => id === ids.group)!,
          ...{ people, before },
          added: { joined: joined - before.joined, completed: completed - before.completed },
        });
        assert.ok(typeof made !== 'string');
        const read = readForm('a.xlsx', [{ name: 'a', rows: pasted(made.text) }], {
          units,
          groups,
        });
        assert.deepEqual(read.faults, []);
        const [row] = read.reports[0]!.rows;
        assert.deepEqual(
          [row?.unit, row?.group, row?.people, row?.joined, row?.completed],
          [ids.unit, ids.group, people, joined, completed],
        );
      },
    ),
  );
});

test('what cannot be right is said with its cure', () => {
  const wrong = (change: Partial<VisitReport>) => visitReport({ ...report, ...change });
  for (const date of ['', '2025-09-29']) {
    assert.equal(wrong({ date }), 'Hãy chọn ngày báo cáo, từ ngày 30/9/2025.');
  }
  for (const joined of [NaN, -1, 1.5]) {
    assert.equal(
      wrong({ before: { joined, completed: 0 } }),
      'Hãy ghi đủ bốn ô số, là số nguyên. Chưa có ai thì ghi 0.',
    );
  }
  assert.equal(
    wrong({ added: { joined: 0, completed: 31 } }),
    'Hoàn thành 41 người, nhiều hơn tham gia 40 người. Ai học xong cũng tính là tham gia: hãy xem lại bốn ô số.',
  );
  assert.equal(
    wrong({ added: { joined: 25, completed: 0 } }),
    'Tham gia 65 người, nhiều hơn chỉ tiêu 64 người. Mỗi người chỉ tính một lần: hãy xem lại bốn ô số.',
  );
});
