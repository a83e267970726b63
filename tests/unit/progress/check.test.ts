import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { progressFaults } from '#lib/progress/check.ts';
import type { Progress } from '#schemas/progress.ts';
import { campaign, groups, progress, units, worlds } from './world.ts';

type Row = Progress['updates'][number]['rows'][number];

const faultsOf = (data: Progress) => progressFaults(data, { units, groups, start: campaign.start });

/** Faults as "path: message" after one row of the good data was changed or added. */
function faultsWith(change: (data: Progress) => void): string[] {
  const data = progress();
  change(data);
  return faultsOf(data).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const row = (fields: Partial<Row>): Row => ({
  unit: 'truong-a',
  group: 'hoc-sinh',
  joined: 210,
  completed: 63,
  ...fields,
});

/** Replaces the rows of the last update. */
const lastRows = (...rows: Row[]) =>
  faultsWith((data) => {
    data.updates[1]!.rows = rows;
  });

test('good data has no fault', () => {
  assert.deepEqual(faultsOf(progress()), []);
  fc.assert(
    fc.property(worlds, (world) => {
      assert.deepEqual(faultsOf(world.progress), []);
    }),
  );
});

test('an unknown unit or group is named, with the id that was probably meant', () => {
  assert.deepEqual(faultsWith((data) => void (data.targets[1]!.unit = 'truong-b')).slice(0, 1), [
    'targets.1.unit: không có đơn vị "truong-b" trong don-vi.json. Có phải "truong-a"? Hãy sửa mã, hoặc thêm đơn vị vào don-vi.json',
  ]);
  assert.deepEqual(lastRows(row({ group: 'cong-nhan' })), [
    'updates.1.rows.0.group: không có nhóm "cong-nhan" trong nhom.json. Hãy sửa mã, hoặc thêm nhóm vào nhom.json',
    'updates.1.rows.0: đơn vị "truong-a", nhóm "cong-nhan" chưa có chỉ tiêu. Hãy thêm một dòng vào targets, hoặc bỏ dòng này',
  ]);
});

test('a second target for a pair is refused', () => {
  assert.deepEqual(
    faultsWith((data) => data.targets.push({ unit: 'thon-a', group: 'hoi-vien', people: 50 })),
    [
      'targets.3: chỉ tiêu của đơn vị "thon-a", nhóm "hoi-vien" đã có ở dòng chỉ tiêu thứ 1. Hãy giữ một dòng',
    ],
  );
});

test('a group of fewer than five residents must be merged; staff may be fewer', () => {
  assert.deepEqual(
    faultsWith((data) => void (data.targets[0]!.people = 4)),
    [
      'targets.0.people: nhóm người dân chỉ có 4 người, dễ lộ ai đã tham gia. Hãy gộp với nhóm khác hoặc đơn vị khác để có từ 5 người trở lên',
    ],
  );
  assert.deepEqual(
    faultsWith((data) => void (data.targets[0]!.people = 5)),
    [],
  );
  assert.deepEqual(
    faultsWith((data) => data.targets.push({ unit: 'phong-a', group: 'can-bo', people: 2 })),
    [],
  );
});

test('a second row of a pair on one day is refused', () => {
  assert.deepEqual(lastRows(row({}), row({})), [
    'updates.1.rows.1: ngày 2025-10-15 đã có một dòng của đơn vị "truong-a", nhóm "hoc-sinh". Hãy giữ một dòng',
  ]);
});

test('a row without a target is refused', () => {
  assert.deepEqual(lastRows(row({ unit: 'thon-a' })), [
    'updates.1.rows.0: đơn vị "thon-a", nhóm "hoc-sinh" chưa có chỉ tiêu. Hãy thêm một dòng vào targets, hoặc bỏ dòng này',
  ]);
});

test('more people than the target, or more who completed than joined, are refused', () => {
  assert.deepEqual(lastRows(row({ joined: 1421 })), [
    'updates.1.rows.0.joined: đã tham gia 1.421 người, nhiều hơn chỉ tiêu 420 người. Hãy sửa số tham gia, hoặc sửa people trong targets',
  ]);
  assert.deepEqual(lastRows(row({ completed: 211 })), [
    'updates.1.rows.0.completed: hoàn thành 211 người, nhiều hơn tham gia 210 người. Hãy sửa một trong hai số: ai hoàn thành thì cũng đã tham gia',
  ]);
  assert.deepEqual(lastRows(row({ joined: 420, completed: 420 })), []);
});

test('dates must ascend and not lie before the start', () => {
  const order =
    'updates.1.date: ngày 2025-10-05 phải sau ngày 2025-10-05 của lần báo cáo đứng trước. Hãy xếp các lần báo cáo từ cũ đến mới, mỗi ngày một lần';
  assert.deepEqual(
    faultsWith((data) => void (data.updates[1]!.date = '2025-10-05')),
    [order],
  );
  assert.deepEqual(
    faultsWith((data) => void (data.updates[0]!.date = '2025-09-29')),
    [
      'updates.0.date: ngày 2025-09-29 ở trước ngày bắt đầu chiến dịch 2025-09-30. Hãy sửa ngày, hoặc bỏ lần báo cáo này',
    ],
  );
  assert.deepEqual(
    faultsWith((data) => void (data.updates[0]!.date = campaign.start)),
    [],
  );
});

test('a drop below the latest earlier row needs a note', () => {
  assert.deepEqual(lastRows(row({ joined: 119, completed: 29 })), [
    'updates.1.rows.0.joined: số tham gia giảm từ 120 (ngày 2025-10-05) xuống 119. Số này cộng dồn nên không giảm: hãy sửa số, hoặc ghi lý do vào note, ví dụ "Đếm lại, bỏ người trùng"',
    'updates.1.rows.0.completed: số hoàn thành giảm từ 30 (ngày 2025-10-05) xuống 29. Số này cộng dồn nên không giảm: hãy sửa số, hoặc ghi lý do vào note, ví dụ "Đếm lại, bỏ người trùng"',
  ]);
  assert.equal(lastRows(row({ joined: 119, note: '' })).length, 1);
  assert.deepEqual(lastRows(row({ joined: 119, note: 'Đếm lại' })), []);
});

test('a drop is seen across an update without a row', () => {
  const faults = faultsWith((data) => {
    data.updates.push({
      date: '2025-10-20',
      rows: [row({ group: 'can-bo', joined: 11, completed: 4 })],
    });
  });
  assert.equal(faults.length, 1);
  assert.match(
    faults[0] ?? '',
    /^updates\.2\.rows\.0\.joined: số tham gia giảm từ 12 \(ngày 2025-10-05\)/,
  );
});

test('all faults are told at once', () => {
  const faults = faultsWith((data) => {
    data.targets.push({ unit: 'thon-x', group: 'hoi-vien', people: 3 });
    data.updates[1]!.date = '2025-09-01';
    data.updates[1]!.rows.push(row({ completed: 500, joined: 450 }));
  });
  assert.equal(faults.length, 7);
});
