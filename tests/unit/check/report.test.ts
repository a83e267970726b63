import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CheckResult } from '../../../scripts/check/fault.ts';
import type { JsonReport } from '../../../scripts/check/json-report.ts';
import { jsonReport } from '../../../scripts/check/json-report.ts';
import { report } from '../../../scripts/check/report.ts';
import { checkWith, shipped } from './planted.ts';

const folder = join(process.cwd(), 'content');
const empty: CheckResult = { faults: [], advice: [], gaps: [], ages: [], figures: null };

test('faults come first, by file, then advice, gaps, ages and the count', () => {
  const result: CheckResult = {
    faults: [
      {
        file: 'don-vi.json',
        line: 12,
        field: '[3].kind',
        message: 'sai. Hãy sửa',
        found: '"kind": "x",',
      },
      { file: 'don-vi.json', line: 14, message: 'sai nữa. Hãy sửa' },
      { file: 'nhom.json', message: 'thiếu. Hãy thêm' },
    ],
    advice: [{ file: 'hoi-dap/a.md', line: 9, message: 'câu dài' }],
    gaps: [
      {
        file: 'chien-dich.json',
        line: 15,
        field: 'ward.phone',
        name: 'điện thoại phường',
        shown: 'hiện trang ghi "đang cập nhật"',
      },
    ],
    ages: [
      { file: 'hoi-dap/a.md', date: '2026-01-01' },
      { file: 'hoi-dap/b.md', date: '2026-11-01' },
    ],
    figures: { asOf: '2025-10-20', start: '2025-09-30', end: '2025-10-30' },
  };
  assert.equal(
    report(result, folder, '2026-11-22'),
    `✗ content/don-vi.json
    dòng 12 · [3].kind: sai. Hãy sửa
      đang viết │ "kind": "x",
    dòng 14: sai nữa. Hãy sửa
✗ content/nhom.json
    thiếu. Hãy thêm

Lời khuyên: content/hoi-dap/a.md
    dòng 9: câu dài

còn thiếu: điện thoại phường — chien-dich.json › ward.phone — hiện trang ghi "đang cập nhật" (dòng 15)

Tuổi của nguồn, tính đến ngày 22/11/2026:
    Ngày tra    Số ngày  Số tệp  Ở đâu
    1/1/2026        325       1  nên tra lại: hoi-dap/a.md
    1/11/2026        21       1  hoi-dap/

Bảng tiến độ: số liệu đến hết ngày 20/10/2025. Khi đó chiến dịch đã qua 20 ngày, còn 10 ngày. Số liệu này từ 398 ngày trước. Chiến dịch đã kết thúc ngày 30/10/2025; 10 ngày cuối chưa có số.

3 lỗi, 1 lời khuyên, 1 chỗ còn thiếu.`,
  );
});

test('without faults the last line says so', () => {
  assert.equal(report(empty, folder, '2026-11-22'), 'Không có lỗi.');
  const gap = { file: 'a', name: 'b', shown: 'c' };
  assert.match(
    report({ ...empty, gaps: [gap] }, folder, '2026-11-22'),
    /\nKhông có lỗi\. 1 chỗ còn thiếu\.$/,
  );
});

test('of many old pages of a day and folder ten are named; a day after today is no age', () => {
  const ages = Array.from({ length: 12 }, (_, index) => ({
    file: `hoi-dap/${index}.md`,
    date: '2020-01-10',
  }));
  const text = report({ ...empty, ages }, folder, '2026-11-22');
  assert.match(
    text,
    /\n {4}10\/1\/2020 {6}2508 {6}12  nên tra lại: hoi-dap\/0\.md, .*hoi-dap\/7\.md và 2 tệp khác\n/,
  );
  assert.match(report({ ...empty, ages }, folder, '2019-01-01'), / {8}0 {6}12  hoi-dap\/\n/);
});

test('what nobody has told us is a gap with the place to fill in, filled-in fields are not', () => {
  const before = checkWith(({ json }) => {
    json('chien-dich.json', ({ ward }) => (ward.phone = null));
  });
  assert.deepEqual(
    before.gaps.filter(({ field }) => field === 'ward.phone'),
    [
      {
        file: 'chien-dich.json',
        line: 15,
        field: 'ward.phone',
        name: 'điện thoại phường',
        shown: 'hiện trang ghi "đang cập nhật"',
        found: '"phone": null,',
      },
    ],
  );
  const after = checkWith(({ json, write, edit }) => {
    json('chien-dich.json', ({ ward, site }) => {
      Object.assign(ward, {
        portal: 'https://example.gov.vn',
        address: 'Số 1',
        phone: '0260 3000 000',
        email: 'a@example.gov.vn',
      });
      site.url = 'https://example.gov.vn';
    });
    json('tien-do.json', (data) => (data.status = 'official'));
    write('ke-hoach/van-ban-goc.pdf', '');
    edit('bao-cao/loi-van.md', /## .*\n/g, '$&\nMạng yếu.\n');
    edit('huong-dan/kich-hoat-tai-khoan/index.mdx', 'thoi_gian: null', 'thoi_gian: Một ngày');
  });
  assert.deepEqual(
    after.gaps
      .filter(({ file }) => !/huong-dan\/(?!kich-hoat)|can-giup\//.test(file))
      .map(({ field }) => field),
    // Figures called official while their units are still samples are a gap of their own.
    ['thu_tren_may', 'targets'],
  );
});

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/kiem-tra.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: shipped },
  });

test('the command takes the day, and answers 0 for content without faults', () => {
  const { status, stdout } = run('--ngay', '2027-11-22');
  assert.equal(status, 0);
  assert.match(stdout, /\n {4}22\/11\/2026 {6}365 .*nên tra lại: huong-dan\//);
  assert.doesNotMatch(stdout, /\u001B/);
  assert.match(stdout, /\nKhông có lỗi\. \d+ chỗ còn thiếu\.\n$/);
});

test('for a program the command prints one JSON text and nothing else', () => {
  const { status, stdout } = run('--json', '--ngay', '2026-11-30');
  assert.equal(status, 0);
  const said = JSON.parse(stdout) as JsonReport;
  assert.deepEqual(Object.keys(said), [
    'ok',
    'today',
    'faults',
    'advice',
    'gaps',
    'ages',
    'figures',
  ]);
  assert.deepEqual([said.ok, said.today, said.faults], [true, '2026-11-30', []]);
  const phone = said.gaps.find(({ field }) => field === 'ward.phone');
  assert.deepEqual(
    [phone?.file, phone?.line, phone?.found],
    ['chien-dich.json', 15, '"phone": null,'],
  );
  const age = said.ages.find(({ file }) => file === 'hoi-dap/quen-passcode.md');
  assert.deepEqual(
    [age?.field, age?.date, age?.days, age?.old, age?.found],
    ['nguon_tra_ngay', '2026-11-22', 8, false, 'nguon_tra_ngay: 2026-11-22'],
  );
  assert.equal(said.figures?.asOf, '2025-10-20');
});

test('every item of the JSON has the same keys, null where it does not apply', () => {
  const fault = { file: 'nhom.json', message: 'thiếu. Hãy thêm' };
  const { ok, faults } = jsonReport({ ...empty, faults: [fault] }, '2026-11-22');
  assert.equal(ok, false);
  assert.deepEqual(faults, [{ ...fault, line: null, field: null, found: null }]);
});

test('a word of the command that nobody knows is answered with how it is written', () => {
  for (const [args, said] of [
    [['--jso'], 'Lệnh không có lựa chọn --jso. Có phải --json?'],
    [['--ngay'], 'Lệnh chưa đủ.'],
    [['noi-dung'], 'Không hiểu "noi-dung".'],
  ] as const) {
    const { status, stdout, stderr } = run(...args);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.ok(stderr.startsWith(`✗ ${said}\nCách dùng:\n  npm run kiem-tra`), stderr);
  }
});

test('a day that is none is refused', () => {
  const { status, stderr } = run('--ngay', '2025-02-30');
  assert.equal(status, 1);
  assert.equal(
    stderr,
    '✗ Ngày "2025-02-30" chưa đúng. Hãy viết năm-tháng-ngày, ví dụ: --ngay 2026-11-22, hoặc SITE_DATE=2026-11-22\n',
  );
});
