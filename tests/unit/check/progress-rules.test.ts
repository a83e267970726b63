import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsWith, placesWith } from './planted.ts';

const UNITS = `[
  { "id": "truong-a", "name": "Trường A", "sample": true, "kind": "truong-hoc" },
  { "id": "thon-a", "name": "Thôn A", "sample": true, "kind": "thon-to" },`;

/** A board of two targets and one update, with the given rows on lines 9, 10, …. */
const board = (...rows: string[]) => `{
  "status": "sample", "source": "Phòng",
  "targets": [
    { "unit": "truong-a", "group": "hoc-sinh", "people": 420 },
    { "unit": "thon-a", "group": "hoi-vien", "people": 50 }
  ],
  "updates": [{ "date": "2025-10-05",
    "rows": [
${rows.join(',\n')}
    ] }]
}`;

const withBoard = (...rows: string[]) =>
  faultsWith(({ write, edit }) => {
    edit('don-vi.json', '[', UNITS);
    write('tien-do.json', board(...rows));
  });

test('rules between rows are named with the line of the value', () => {
  assert.deepEqual(
    withBoard(
      '{ "unit": "truong-a", "group": "hoc-sinh", "joined": 500, "completed": 30 }',
      '{ "unit": "thon-a", "group": "hoi-vien", "joined": 5, "completed": 6 }',
    ),
    [
      'tien-do.json:9 updates[0].rows[0].joined: đã tham gia 500 người, nhiều hơn chỉ tiêu 420 người. Hãy sửa số tham gia, hoặc sửa people trong targets',
      'tien-do.json:10 updates[0].rows[1].completed: hoàn thành 6 người, nhiều hơn tham gia 5 người. Hãy sửa một trong hai số: ai hoàn thành thì cũng đã tham gia',
    ],
  );
});

test('a row that its schema refuses does not hide the faults of the others', () => {
  assert.deepEqual(
    withBoard(
      '{ "unit": "truong-a", "group": "hoc-sinh", "joined": "12", "completed": 30 }',
      '{ "unit": "thon-a", "group": "hoi-vien", "joined": 5, "completed": 6 }',
    ),
    [
      'tien-do.json:9 updates[0].rows[0].joined: "12" chưa đúng: cần số người đã đăng nhập, cộng dồn: số nguyên từ 0 trở lên, không dấu chấm, không ngoặc kép. Hãy viết, ví dụ: 0',
      'tien-do.json:10 updates[0].rows[1].completed: hoàn thành 6 người, nhiều hơn tham gia 5 người. Hãy sửa một trong hai số: ai hoàn thành thì cũng đã tham gia',
    ],
  );
});

test('a target that its schema refuses is not missed by its rows', () => {
  assert.deepEqual(
    placesWith(({ json }) => {
      json('tien-do.json', ({ targets }) => (targets[0]!.people = '46'));
    }),
    [
      'tien-do.json targets[0].people: "46" chưa đúng: cần số người phải vận động: số nguyên từ 1 trở lên, không dấu chấm, không ngoặc kép. Hãy viết, ví dụ: 1',
    ],
  );
});

test('an unknown unit is named once a row, and a faulty unit still counts as known', () => {
  assert.deepEqual(
    placesWith(({ json }) => {
      json('don-vi.json', (units) => {
        for (const unit of units) if (unit.id === 'truong-mau-a') unit.kind = 'truong';
      });
      json('tien-do.json', ({ targets }) =>
        targets.push({ unit: 'truong-mau-x', group: 'hoc-sinh', people: 100 }),
      );
    }).map((fault) => fault.replace(/\[\d+\]/, '[n]')),
    [
      'don-vi.json [n].kind: "truong" không có trong danh sách loại đơn vị. Hãy viết một trong: co-quan, truong-hoc, thon-to, doan-the, doanh-nghiep, to-cong-nghe.',
      'tien-do.json targets[n].unit: không có đơn vị "truong-mau-x" trong don-vi.json. Có phải "truong-mau-a"? Hãy sửa mã, hoặc thêm đơn vị vào don-vi.json',
    ],
  );
});
