import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CheckResult } from '../../../scripts/check/fault.ts';
import { report } from '../../../scripts/check/report.ts';
import { checkWith, shipped } from './planted.ts';

const folder = join(process.cwd(), 'content');
const empty: CheckResult = { faults: [], advice: [], gaps: [], ages: [], figures: null };

test('faults come first, by file, then advice, gaps, ages and the count', () => {
  const result: CheckResult = {
    faults: [
      { file: 'don-vi.json', line: 12, field: '[3].kind', message: 'sai. Hãy sửa' },
      { file: 'don-vi.json', line: 14, message: 'sai nữa. Hãy sửa' },
      { file: 'nhom.json', message: 'thiếu. Hãy thêm' },
    ],
    advice: [{ file: 'hoi-dap/a.md', line: 9, message: 'câu dài' }],
    gaps: [
      {
        file: 'chien-dich.json',
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
    dòng 14: sai nữa. Hãy sửa
✗ content/nhom.json
    thiếu. Hãy thêm

Lời khuyên: content/hoi-dap/a.md
    dòng 9: câu dài

còn thiếu: điện thoại phường — chien-dich.json › ward.phone — hiện trang ghi "đang cập nhật"

Nguồn của 1 tệp tra trong 180 ngày gần đây, của 1 tệp tra đã lâu hơn. Lâu nhất: 325 ngày.
Nên tra lại nguồn rồi sửa nguon_tra_ngay:
    325 ngày: hoi-dap/a.md

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

test('of many old pages the oldest ten are named; a day after today is no age', () => {
  const ages = Array.from({ length: 12 }, (_, index) => ({
    file: `hoi-dap/${index}.md`,
    date: `2020-01-${index + 10}`,
  }));
  const text = report({ ...empty, ages }, folder, '2026-11-22');
  assert.match(text, /\n {4}2508 ngày: hoi-dap\/0\.md\n/);
  assert.match(text, /hoi-dap\/9\.md\n {4}và 2 tệp khác\n/);
  assert.match(report({ ...empty, ages }, folder, '2019-01-01'), /Lâu nhất: 0 ngày\./);
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
        field: 'ward.phone',
        name: 'điện thoại phường',
        shown: 'hiện trang ghi "đang cập nhật"',
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
      .filter(({ file }) => !/huong-dan\/(?!kich-hoat)/.test(file))
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
  assert.match(stdout, /Lâu nhất: \d{3} ngày\./);
  assert.doesNotMatch(stdout, /\u001B/);
  assert.match(stdout, /\nKhông có lỗi\. \d+ chỗ còn thiếu\.\n$/);
});

test('a day that is none is refused', () => {
  const { status, stderr } = run('--ngay', '2025-02-30');
  assert.equal(status, 1);
  assert.equal(
    stderr,
    '✗ Ngày "2025-02-30" chưa đúng. Hãy viết năm-tháng-ngày, ví dụ: --ngay 2026-11-22, hoặc SITE_DATE=2026-11-22\n',
  );
});
