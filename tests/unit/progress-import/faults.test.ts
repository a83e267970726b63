import assert from 'node:assert/strict';
import test from 'node:test';
import type { Cell } from '../../../scripts/progress/cells.ts';
import { columnLetters } from '../../../scripts/progress/cells.ts';
import { faults, form } from './forms.ts';

const WHOLE = 'Hãy viết số người, là số nguyên, ví dụ 1215';
const joined = (cell: Cell) =>
  faults(form(['Học sinh', 'hoc-sinh', 420, cell, 0, null])).map((fault) =>
    fault.replace('phiếu.xlsx, trang "Báo cáo", dòng 6, cột D, ', ''),
  );

test('every wrong count says where, what and the cure', () => {
  const cases: [Cell, string][] = [
    ['78,5%', `giá trị "78,5%": ô này cần số người, không phải phần trăm. ${WHOLE}`],
    [0.785, `giá trị "0.785": ô này giống phần trăm; số người không có phần lẻ. ${WHOLE}`],
    [1.215, `giá trị "1.215": số người không có phần lẻ. Có phải 1215? ${WHOLE}`],
    ['12,5', `giá trị "12,5": số người không có phần lẻ. ${WHOLE}`],
    [
      '1,215',
      `giá trị "1,215": dấu phẩy là dấu thập phân nên không rõ là bao nhiêu người. Có phải 1215? ${WHOLE}`,
    ],
    [-3, `giá trị "-3": số người không thể âm. ${WHOLE}`],
    ['-3', `giá trị "-3": số người không thể âm. ${WHOLE}`],
    [
      'khoảng 100',
      `giá trị "khoảng 100": ô này là chữ, không phải số. ${WHOLE}; không có số thì để trống`,
    ],
    [
      new Date('2025-10-12T00:00:00Z'),
      'giá trị "2025-10-12": Excel đã đổi số trong ô thành ngày. Hãy chọn định dạng Number cho ô rồi gõ lại số người',
    ],
    [
      null,
      'phiếu.xlsx, trang "Báo cáo", dòng 6, cột D: thiếu số "Tham gia (cộng dồn)": ô trống, hoặc công thức bị lỗi. Hãy gõ số người, chưa có ai thì gõ 0',
    ],
  ];
  for (const [cell, said] of cases) assert.deepEqual(joined(cell), [said]);
});

test('all faults of a form at once', () => {
  const found = faults(
    form(['Hoc sin', null, 420, '12,5', 'x', null], ['Cán bộ', 'hoc-sinh', 30, 1, 0, null]),
  );
  assert.deepEqual(
    found.map((fault) => fault.replace('phiếu.xlsx, trang "Báo cáo", ', '').split(':')[0]),
    [
      'dòng 6, cột A, giá trị "Hoc sin"',
      'dòng 6, cột D, giá trị "12,5"',
      'dòng 6, cột E, giá trị "x"',
      'dòng 7, cột B, giá trị "hoc-sinh"',
    ],
  );
  assert.match(found[0] ?? '', /Có phải "Học sinh" \(mã hoc-sinh\)\?/);
  assert.match(found[3] ?? '', /mã ghi "hoc-sinh" nhưng tên ghi "Cán bộ", là hai nhóm khác nhau/);
});

test('lists of persons are refused, whatever else is in the file', () => {
  const list = {
    name: 'Danh sách',
    rows: [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'SĐT'],
      [1, 'Một người', null, '012345678901', 912345678],
      [2, 'Một người', null, 12345678901, '0912 345 678'],
    ],
  };
  const found = faults(form(), list);
  const cure =
    'Trang này chỉ nhận số người của từng nhóm: hãy xóa rồi gửi lại, và không chuyển tiếp tệp đang có';
  assert.equal(
    found[0],
    `phiếu.xlsx, trang "Danh sách", dòng 1, cột B: cột "Họ và tên" là dữ liệu cá nhân. ${cure}`,
  );
  assert.deepEqual(
    found.map((fault) => /dòng (\d+), cột (\w)/.exec(fault)?.slice(1).join('')),
    ['1B', '1C', '1D', '1E', '2D', '2E', '3D', '3E'],
  );
  assert.doesNotMatch(found.join(), /0123|9123/, 'the message does not spread the number');
});

test('a table without one of its columns, twice a column, no table, no unit', () => {
  const table = (...rows: Cell[][]) => faults({ name: 'S', rows });
  assert.match(
    table(['Mã đơn vị', 'truong-a'], ['Nhóm', 'Tham gia'], ['Học sinh', 3])[0] ?? '',
    /^phiếu\.xlsx, trang "S", dòng 2: dòng tiêu đề thiếu cột "Hoàn thành \(cộng dồn\)"/,
  );
  assert.match(
    table(['Nhóm', 'Tham gia (tuần)', 'Tham gia (cộng dồn)', 'Hoàn thành'])[0] ?? '',
    /dòng 1, cột C: hai cột cùng là "Tham gia \(cộng dồn\)" \(cột B và C\)/,
  );
  assert.match(table(['Kính gửi'])[0] ?? '', /^phiếu\.xlsx: không thấy bảng số liệu/);
  assert.match(
    table(['Nhóm', 'Tham gia', 'Hoàn thành'], ['Học sinh', 3, 1])[0] ?? '',
    /dòng 1: thiếu đơn vị\. Hãy ghi tên đơn vị/,
  );
});

test('columns are named as Excel names them', () => {
  assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(columnLetters), [
    ...['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'],
  ]);
});
