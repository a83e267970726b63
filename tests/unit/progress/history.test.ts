import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { latestChanges } from '#lib/progress/changes.ts';
import { deriveBoard } from '#lib/progress/derive.ts';
import { unitHistories } from '#lib/progress/history.ts';
import { input, progress, worlds } from './world.ts';

test('a unit has its groups and a point for each day it reported; a remark that corrects nothing stays inside', () => {
  const world = input();
  world.progress.updates[1]!.rows[0]!.note = 'Thêm lớp 5';
  const { groups, series, corrections } = unitHistories(world).get('truong-a')!;
  assert.deepEqual(
    groups.map(({ name, joined, percent }) => [name, joined, percent]),
    [
      ['Cán bộ', 12, 40],
      ['Học sinh', 210, 50],
    ],
  );
  assert.deepEqual(
    series.map(({ date, joined, completed, percent }) => [date, joined, completed, percent]),
    [
      ['2025-10-05', 132, 34, 29.3],
      ['2025-10-15', 222, 67, 49.3],
    ],
  );
  assert.deepEqual(corrections, []);
});

test('a group that never reported has a target and no percentage', () => {
  const { groups, series } = unitHistories(input()).get('thon-a')!;
  assert.deepEqual(
    groups.map(({ people, joined, percent }) => [people, joined, percent]),
    [[100, 0, null]],
  );
  assert.deepEqual(series, []);
});

test('changes are those between the last two updates', () => {
  assert.deepEqual(latestChanges(input()), {
    from: '2025-10-05',
    to: '2025-10-15',
    joined: 90,
    completed: 33,
    unitsHeard: 1,
    groups: [
      { id: 'can-bo', name: 'Cán bộ', joined: 0, completed: 0 },
      { id: 'hoi-vien', name: 'Hội viên', joined: 0, completed: 0 },
      { id: 'hoc-sinh', name: 'Học sinh', joined: 90, completed: 33 },
    ],
    corrections: [],
  });
});

test('a first update changes everything, and before it there is nothing to tell', () => {
  const { updates, ...rest } = progress();
  const first = latestChanges({ ...input(), progress: { ...rest, updates: updates.slice(0, 1) } });
  assert.deepEqual([first?.from, first?.joined, first?.unitsHeard], [null, 132, 1]);
  assert.equal(latestChanges({ ...input(), progress: { ...rest, updates: [] } }), null);
});

test('a count set right is told with its reason, and only in the update that did it', () => {
  const world = input();
  const row = { unit: 'truong-a', group: 'hoc-sinh', joined: 200, completed: 63 };
  world.progress.updates.push({ date: '2025-10-18', rows: [{ ...row, note: 'Bỏ người trùng' }] });
  const told = {
    date: '2025-10-18',
    unit: 'Trường A',
    group: 'Học sinh',
    text: 'Bỏ người trùng',
  };
  assert.deepEqual(latestChanges(world)?.corrections, [told]);
  assert.equal(latestChanges(world)?.joined, -10);
  world.progress.updates.push({
    date: '2025-10-19',
    rows: [{ unit: 'truong-a', group: 'can-bo', joined: 13, completed: 4 }],
  });
  assert.deepEqual(latestChanges(world)?.corrections, []);
  assert.deepEqual(unitHistories(world).get('truong-a')?.corrections, [told]);
});

test('changes of the groups make up the whole change, and histories end where the board stands', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const board = deriveBoard(world);
      const changes = latestChanges(world);
      const histories = unitHistories(world);
      assert.equal(changes === null, board.asOf === null);
      for (const what of ['joined', 'completed'] as const) {
        const sum = (changes?.groups ?? []).reduce((total, group) => total + group[what], 0);
        assert.equal(sum, changes?.[what] ?? 0);
      }
      for (const unit of board.units) {
        const last = histories.get(unit.id)!.series.at(-1);
        assert.deepEqual([last?.joined ?? 0, last?.date ?? null], [unit.joined, unit.reported]);
      }
    }),
  );
});
