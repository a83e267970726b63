import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Cell } from '../../../scripts/progress/cells.ts';
import { sayFault } from '../../../scripts/progress/cells.ts';
import { collect, dayOf } from '../../../scripts/progress/collect.ts';
import { merge } from '../../../scripts/progress/merge.ts';
import { progressFaults } from '#lib/progress/check.ts';
import { progressSchema } from '#schemas/progress.ts';
import { form, progress, read, rowsOf, world } from './forms.ts';

const DAY = '2025-10-19';
const students = (joined: Cell, completed: Cell, note: Cell = null, people: Cell = 420): Cell[] => [
  ...['Học sinh', 'hoc-sinh', people, joined, completed, note],
];
const merged = (day: string, ...rows: Cell[][]) =>
  merge(progress(), day, rowsOf(form(...rows)), world);
const faultsOf = (day: string, ...rows: Cell[][]) => merged(day, ...rows).faults.map(sayFault);

test('a new day is added, everything else stays', () => {
  const { next, changes, faults } = merged(DAY, students(300, 90));
  assert.deepEqual(faults, []);
  assert.deepEqual(next.updates.slice(0, 2), progress().updates);
  assert.deepEqual(next.updates[2], {
    date: DAY,
    rows: [{ unit: 'truong-a', group: 'hoc-sinh', joined: 300, completed: 90 }],
  });
  assert.deepEqual([changes[0]?.before, changes[0]?.earlier?.joined], [null, 210]);
});

test('a row of the same day is replaced, a new one stands in the order of the targets', () => {
  const people: Cell[] = ['Hội viên', 'hoi-vien', null, 5, 1, null];
  const village = form(people);
  const rows = village.rows.map((row) =>
    row.map((cell) => (cell === 'Trường A' ? 'Thôn A' : cell === 'truong-a' ? 'thon-a' : cell)),
  );
  const reported = [...rowsOf(form(students(130, 31))), ...rowsOf({ name: 'S', rows })];
  const { next, changes, faults } = merge(progress(), '2025-10-05', reported, world);
  assert.deepEqual(faults, []);
  assert.deepEqual(
    next.updates[0]?.rows.map(({ unit, group, joined }) => [unit, group, joined].join(' ')),
    ['thon-a hoi-vien 5', 'truong-a hoc-sinh 130', 'truong-a can-bo 12'],
  );
  assert.equal(changes[0]?.before?.joined, 120);
});

test('the same counts again change nothing, and keep a note', () => {
  const { next, changes } = merged('2025-10-15', students(210, 63));
  assert.deepEqual([changes, next], [[], progress()]);
});

test('the rules of the board are said with the place in the form', () => {
  const at = 'phiếu.xlsx, trang "Báo cáo", dòng 6, cột';
  assert.deepEqual(faultsOf(DAY, students(500, 90)), [
    `${at} D, giá trị "500": đã tham gia 500 người, nhiều hơn chỉ tiêu 420 người. Hãy sửa số tham gia, hoặc sửa people trong targets`,
  ]);
  assert.deepEqual(faultsOf(DAY, students(300, 301)), [
    `${at} E, giá trị "301": hoàn thành 301 người, nhiều hơn tham gia 300 người. Hãy sửa một trong hai số: ai hoàn thành thì cũng đã tham gia`,
  ]);
  assert.deepEqual(faultsOf(DAY, students(200, 63)), [
    `${at} D, giá trị "200": số tham gia giảm từ 210 (ngày 2025-10-15) xuống 200. Số này cộng dồn nên không giảm: hãy sửa số, hoặc ghi lý do vào cột Ghi chú, ví dụ "Đếm lại, bỏ người trùng"`,
  ]);
  assert.deepEqual(faultsOf(DAY, students(200, 63, 'Đếm lại')), []);
  assert.deepEqual(faultsOf(DAY, ['Hội viên', 'hoi-vien', null, 5, 1, null]), [
    `${at} A: đơn vị "truong-a", nhóm "hoi-vien" chưa có chỉ tiêu. Hãy thêm một dòng vào targets, hoặc bỏ dòng này`,
  ]);
  assert.deepEqual(faultsOf(DAY, students(300, 90, null, 430)), [
    `${at} C, giá trị "430": chỉ tiêu trong tien-do.json là 420. Hãy sửa ô này thành 420; nếu chỉ tiêu đổi thật thì sửa people trong targets của tien-do.json rồi chạy lại`,
  ]);
});

test('who has not sent, who sent twice, and how the two differ', () => {
  const { targets } = progress();
  const one = read(form(students(300, 90))).reports;
  const other = read(form(students(301, 90))).reports;
  const differing = collect([...one, ...other], targets);
  assert.deepEqual(
    [differing.leftOut, differing.rows, differing.silent],
    [...[['truong-a'], [], ['thon-a']]],
  );
  const same = collect([...one, ...one], targets);
  assert.deepEqual([same.leftOut, same.rows.length, same.twice[0]?.differ], [[], 1, false]);
  assert.deepEqual(same.partly, [{ unit: 'truong-a', group: 'can-bo' }]);
});

test('the day: the forms’ own, the given one, or a fault', () => {
  const { reports } = read(form(students(300, 90)));
  assert.deepEqual(dayOf(reports, null, world.start), { day: DAY, notices: [] });
  const given = dayOf(reports, '2025-10-20', world.start);
  assert.match('notices' in given ? (given.notices[0] ?? '') : '', /ghi ngày 19\/10\/2025/);
  const undated = reports.map((report) => ({ ...report, date: null }));
  const unknown = dayOf(undated, null, world.start);
  assert.match('faults' in unknown ? (unknown.faults[0]?.message ?? '') : '', /--ngay 2025-10-12/);
  const two = dayOf(
    [...reports, ...reports.map((one) => ({ ...one, date: '2025-10-18' }))],
    null,
    world.start,
  );
  assert.match('faults' in two ? (two.faults[0]?.message ?? '') : '', /18\/10\/2025, 19\/10\/2025/);
});

test('a day before the campaign: in the forms, or in the command', () => {
  const { reports } = read(form(students(300, 90)));
  const said = (given: string | null, start: string) => {
    const result = dayOf(reports, given, start);
    return 'faults' in result ? result.faults.map(sayFault) : [];
  };
  const message = 'ngày ở trước ngày bắt đầu chiến dịch 20/10/2025. Hãy sửa ngày báo cáo';
  assert.deepEqual(said(null, '2025-10-20'), [
    `phiếu.xlsx, trang "Báo cáo", dòng 4, cột B, giá trị "19/10/2025": ${message}`,
  ]);
  assert.deepEqual(said('2025-10-01', '2025-10-20'), [`--ngay, giá trị "1/10/2025": ${message}`]);
  assert.deepEqual(said(null, DAY), []);
});

test('property: what a merge lets through obeys every rule, and merging it again changes nothing', () => {
  const count = fc.integer({ min: 0, max: 450 });
  const days = fc.constantFrom('2025-10-01', '2025-10-05', '2025-10-10', '2025-10-15', DAY);
  fc.assert(
    fc.property(
      days,
      count,
      count,
      fc.constantFrom(null, 'Đếm lại'),
      (day, joined, completed, note) => {
        const rows = rowsOf(form(students(joined, completed, note)));
        const { next, faults } = merge(progress(), day, rows, world);
        const wrong = progressFaults(next, world);
        assert.equal(faults.length, wrong.length);
        if (faults.length > 0) return;
        assert.deepEqual(progressSchema.parse(next), next);
        assert.deepEqual(merge(next, day, rows, world).changes, []);
        const others = (all: typeof next) => all.updates.filter(({ date }) => date !== day);
        assert.deepEqual(others(next), others(progress()));
      },
    ),
  );
});
