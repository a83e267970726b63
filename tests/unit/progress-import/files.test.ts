import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import writeExcel from 'write-excel-file/node';
import { sayFault } from '../../../scripts/progress/cells.ts';
import { openFile } from '../../../scripts/progress/files.ts';
import { formSheets } from '../../../scripts/progress/form.ts';
import { formFile } from '../../../scripts/progress/form-file.ts';
import { readForm } from '../../../scripts/progress/read-form.ts';
import { progressText } from '../../../scripts/progress/write.ts';
import { content, filled, inFolder, input, school, shipped } from './returned.ts';

test('the shipped file written again is the same to the byte', () => {
  assert.equal(progressText(content.progress), readFileSync(join(shipped, 'tien-do.json'), 'utf8'));
});

test('empty lists and notes are written as JSON', () => {
  const row = { unit: 'a', group: 'b', joined: 1, completed: 0, note: 'Đếm "lại"' };
  const data = {
    ...{ status: 'official' as const, source: 'Phòng A', targets: [] },
    updates: [
      { date: '2025-10-01', rows: [row] },
      { date: '2025-10-02', rows: [] },
    ],
  };
  assert.deepEqual(JSON.parse(progressText(data)), data);
});

test('a form written, filled in and read back; the one for all too', async () => {
  await inFolder(async (folder) => {
    for (const unit of [school, null]) {
      const path = join(folder, 'tên khác.xlsx');
      const sheets = filled(formSheets(input, unit), [40, '12'], ['1.215', 0]);
      writeFileSync(path, await formFile(sheets));
      const opened = await openFile('tên khác.xlsx', path);
      assert.ok('sheets' in opened);
      const { reports, faults } = readForm(opened.file, opened.sheets, content);
      assert.deepEqual(faults, []);
      assert.equal(reports[0]?.date, '2025-10-21');
      assert.deepEqual(
        reports[0].rows.map(({ joined, completed }) => [joined, completed]),
        [
          [40, 12],
          [1215, 0],
        ],
      );
      if (unit) assert.equal(reports[0].rows[1]?.people, 624);
    }
  });
});

test('other kinds of file are named, with what to do', async () => {
  await inFolder(async (folder) => {
    for (const [name, said] of [
      ['a.xls', /tệp \.xls là Excel đời cũ, không đọc được\. Hãy mở bằng Excel, chọn Lưu thành/],
      ['a.csv', /tệp chữ, dễ mất dấu/],
      ['a.JPG', /đây là ảnh/],
      ['a.pdf', /tệp PDF/],
      ['a.docx', /tệp Word/],
      ['a.xlsx', /tệp không phải Excel hoặc đã hỏng/],
    ] as const) {
      writeFileSync(join(folder, name), 'không phải Excel');
      const opened = await openFile(name, join(folder, name));
      assert.ok(!('sheets' in opened), name);
      assert.match(sayFault(opened), said);
    }
  });
});

test('formula cells are read by their last result', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'a.xlsx');
    // What Excel itself leaves beside a formula.
    const transform = (xml: string) => xml.replace('<f>=10+2</f>', '<f>10+2</f><v>12</v>');
    const features = [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } }];
    const rows = [
      ['Mã đơn vị', 'truong-mau-a'],
      ['Nhóm', 'Tham gia', 'Hoàn thành'],
      ['Học sinh', { value: '=10+2', type: 'Formula' as const }, 0],
    ];
    await writeExcel(rows, {}, { features }).toFile(path);
    const opened = await openFile('a.xlsx', path);
    assert.ok('sheets' in opened);
    assert.equal(readForm('a.xlsx', opened.sheets, content).reports[0]?.rows[0]?.joined, 12);
  });
});
