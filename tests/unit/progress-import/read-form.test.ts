import assert from 'node:assert/strict';
import test from 'node:test';
import { counts, form, HEADER, read } from './forms.ts';

const STUDENTS = ['Học sinh', 'hoc-sinh', 420, 130, 40, null];

test('a form filled in as it was sent', () => {
  const sheet = form(STUDENTS, ['Cán bộ', 'can-bo', 30, 12, 0, 'Đếm lại']);
  assert.deepEqual(counts(sheet), ['truong-a hoc-sinh 130 40', 'truong-a can-bo 12 0 Đếm lại']);
  assert.equal(read(sheet).reports[0]?.date, '2025-10-19');
});

test('columns in another order, header in another row, no codes, other words', () => {
  const rows = [
    [null, 'ỦY BAN NHÂN DÂN PHƯỜNG'],
    [null, 'Đơn vị: TRƯỜNG A'],
    [],
    [null, 'Ngày báo cáo: 19/10/2025'],
    [],
    ['STT', 'Số người hoàn thành', 'Đã tham gia', 'Tỷ lệ tham gia (%)', 'Tên nhóm'],
    [1, 40, 130, 0.31, 'học sinh'],
  ];
  const sheet = { name: 'Sheet1', rows };
  assert.deepEqual(counts(sheet), ['truong-a hoc-sinh 130 40']);
  assert.equal(read(sheet).reports[0]?.date, '2025-10-19');
});

test('a header of two rows under merged titles', () => {
  const rows = [
    ['Mã đơn vị', 'truong-a'],
    ['Nhóm', 'Chỉ tiêu', 'Kết quả', null],
    [null, null, 'Tham gia', 'Hoàn thành'],
    ['Học sinh', 420, 130, 40],
  ];
  assert.deepEqual(counts({ name: 'S', rows }), ['truong-a hoc-sinh 130 40']);
});

test('counts as text with thousands marks, text in loose marks, names without marks', () => {
  const sheet = form(['Học sinh'.normalize('NFD'), null, '420', '1.215', ' 1 215 ', null]);
  assert.deepEqual(counts(sheet), ['truong-a hoc-sinh 1215 1215']);
  assert.deepEqual(counts(form(['HOC SINH', null, null, '130', '40\u00a0'])), [
    'truong-a hoc-sinh 130 40',
  ]);
  const loose = form(STUDENTS);
  const rows = loose.rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell)),
  );
  assert.deepEqual(counts({ name: 'S', rows }), ['truong-a hoc-sinh 130 40']);
});

test('empty rows, sums, a repeated header and remarks after the table are passed over', () => {
  const sheet = form(
    [],
    STUDENTS,
    [null, null, null, null, null, null],
    HEADER,
    ['Cán bộ', 'can-bo', 30, null, null, null],
    ['Tổng cộng', null, 450, 130, 40, null],
    ['Người lập biểu', null, null, 'THỦ TRƯỞNG', null, null],
    [null, null, null, 'Ngày 19 tháng 10', null, null],
    ['Ghi chú: số liệu lấy từ nền tảng'],
  );
  assert.deepEqual(counts(sheet), ['truong-a hoc-sinh 130 40']);
});

test('the form for all: units in their own columns, merged cells carried down', () => {
  const rows = [
    ['Ngày báo cáo', '19/10/2025'],
    ['Đơn vị', 'Mã đơn vị', ...HEADER],
    ['Thôn A', 'thon-a', 'Hội viên', 'hoi-vien', 100, 70, 10, null],
    ['Trường A', null, 'Học sinh', null, 420, 130, 40, null],
    [null, null, 'Cán bộ', null, 30, 12, 0, null],
  ];
  assert.deepEqual(counts({ name: 'S', rows }), [
    'thon-a hoi-vien 70 10',
    'truong-a hoc-sinh 130 40',
    'truong-a can-bo 12 0',
  ]);
});

test('an empty form reports nothing and is no fault', () => {
  const { reports, faults: found } = read(form(['Học sinh', 'hoc-sinh', 420, null, null, null]));
  assert.deepEqual([reports.length, reports[0]?.rows, found], [1, [], []]);
});
