import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toCsv } from '#lib/progress/csv.ts';
import { deriveBoard } from '#lib/progress/derive.ts';
import { toOpenData } from '#lib/progress/open-data.ts';
import { input, worlds } from './world.ts';

test('the table has the promised columns, one row an object, written for Vietnamese Excel', () => {
  const board = deriveBoard(input());
  assert.equal(
    toCsv({ ...board, units: board.units.slice(1, 2), groups: board.groups.slice(0, 1) }),
    [
      '\uFEFFLoại;Mã;Tên;Chỉ tiêu;Tham gia;Hoàn thành;Tỷ lệ (%);Mức cần đạt (%);Chênh lệch (điểm phần trăm);Cần mỗi ngày;Thay đổi 7 ngày;Ngày báo cáo',
      'Tổng (số liệu minh họa);;Toàn bộ;550;222;67;40,4;50;-9,6;22;90;15/10/2025',
      'Nhóm (số liệu minh họa);can-bo;Cán bộ;30;12;4;40;50;-10;2;0;15/10/2025',
      'Đơn vị (số liệu minh họa);thon-a;Thôn A;100;0;0;0;50;-50;7;0;',
      '',
    ].join('\r\n'),
  );
});

test('official figures carry no sample mark, and what is unknown is an empty field', () => {
  const { progress, ...rest } = input();
  const csv = toCsv(
    deriveBoard({ ...rest, progress: { ...progress, status: 'official', updates: [] } }),
  );
  assert.match(csv, /^\uFEFF[^\r]*\r\nTổng;;Toàn bộ;550;0;0;;;;;;\r\n/);
});

test('a name with a semicolon or a quotation mark stays one field', () => {
  const { units, ...rest } = input();
  const csv = toCsv(
    deriveBoard({ ...rest, units: units.map((unit) => ({ ...unit, name: 'Tổ "1"; 2' })) }),
  );
  assert.ok(csv.includes(';"Tổ ""1""; 2";'));
});

test('the table and the JSON agree figure by figure, whatever was reported', () => {
  fc.assert(
    fc.property(worlds, (seed) => {
      const board = deriveBoard(seed);
      const { total, groups, units } = toOpenData(board);
      const rows = toCsv(board)
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((row) => row.split(';').slice(3, 11));
      const figures = [total, ...groups, ...units].map((object) => [
        object.people,
        object.joined,
        object.completed,
        object.percent,
        object.required_percent,
        object.gap,
        object.per_day_needed,
        object.week_change,
      ]);
      assert.deepEqual(
        rows.map((row) => row.map((cell) => (cell === '' ? null : Number(cell.replace(',', '.'))))),
        figures,
      );
    }),
  );
});
