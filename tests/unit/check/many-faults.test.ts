import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkContent } from '../../../scripts/check/check.ts';
import { faultsWith, guide, question, shipped } from './planted.ts';

test('many faults in many files are all named in one run, each with file, place and cure', () => {
  assert.deepEqual(
    faultsWith(({ write, json, edit, remove }) => {
      remove('trang/tim-kiem.md');
      write(
        'nhom.json',
        '[\n  { "id": "can-bo", "name": "Cán bộ", "resident": false }\n  { "id": "x" }\n]',
      );
      json('chien-dich.json', (campaign) => (campaign.end = '2025-09-01'));
      json('tien-do.json', ({ updates }) => (updates.at(-1)!.rows[0]!.joined = 5000));
      edit('canh-giac/doa-khoa-sim.md', 'nguon_tra_ngay: 2026-11-22', 'nguon_tra_ngay: 22/11/2026');
      edit('ke-hoach/i-1.md', 'muc: I.1', 'muc: I.9');
      write('hoi-dap/mot.md', 'Chưa có khung.');
      write(
        'hoi-dap/hai.md',
        question('Xem [đây](/hoi-dapp/), gọi 0912345678.', { su_that: '[P-90000]' }),
      );
      write('huong-dan/thu/index.mdx', guide('Mở {máy} <5 phút'));
      write('hoi-dap/ba.mdx', question());
    }).map((fault) => fault.replace(/^(chien-dich|tien-do)\.json:\d+/, '$1.json')),
    [
      'canh-giac/doa-khoa-sim.md:11 nguon_tra_ngay: "22/11/2026" chưa đúng: cần ngày tra nguồn. Hãy viết, ví dụ: 2025-10-30 (năm-tháng-ngày)',
      'chien-dich.json end: ngày kết thúc phải sau ngày bắt đầu. Hãy xem lại start và end',
      'hoi-dap/ba.mdx: tệp này không lên trang: mỗi tệp hoi-dap/<ten>.md là một câu hỏi. Hãy chuyển nội dung vào hoi-dap/ba.md, hoặc xóa tệp này',
      'hoi-dap/hai.md:5 su_that[0]: không có sự thật "P-90000" trong nguon.json. Hãy sửa mã, hoặc thêm sự thật vào nguon.json',
      'hoi-dap/hai.md:11: đường dẫn /hoi-dapp/: không có trang /hoi-dapp/. Có phải "/hoi-dap/"? Hãy sửa địa chỉ, hoặc bỏ liên kết',
      'hoi-dap/hai.md:11: "0912345678" giống số điện thoại riêng. Hãy xóa; số công khai thì thêm vào hotlines của chien-dich.json',
      'hoi-dap/mot.md:1: thiếu khung thông tin ở đầu tệp. Hãy viết dòng đầu tiên là ---, rồi các mục, rồi một dòng ---',
      'huong-dan/thu/index.mdx:21: dấu < trong chữ. Hãy viết bằng chữ: "dưới", "nhỏ hơn"',
      'huong-dan/thu/index.mdx:21: dấu { trong chữ. Hãy bỏ dấu { }, hoặc thay bằng ngoặc đơn ( )',
      'huong-dan/thu/index.mdx:21: chữ nằm ngoài các bước. Hãy đưa vào giữa <Buoc …> và </Buoc>, hoặc bỏ',
      'huong-dan/thu/index.mdx:29: hướng dẫn có 2 bước, cần từ 3 đến 9. Hãy thêm bước',
      'ke-hoach/i-1.md:2 muc: "I.9" không có trong danh sách mục của kế hoạch. Hãy viết một trong: mo-dau, I, I.1, I.2, II, II.1, II.2, III, III.1, III.2, III.3, III.4, III.5, III.6, ket, noi-nhan. Có phải "I.1"?',
      'nhom.json:2: thiếu dấu phẩy ở cuối mục. Hãy viết dấu , trước mục tiếp theo',
      'tien-do.json updates[6].rows[0].joined: đã tham gia 5.000 người, nhiều hơn chỉ tiêu 46 người. Hãy sửa số tham gia, hoặc sửa people trong targets',
      'trang/tim-kiem.md: thiếu tệp trang/tim-kiem.md, chữ của trang này. Hãy thêm tệp này',
    ],
  );
});

test('the command prints the faults of every file and answers 1', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nội dung '));
  try {
    cpSync(shipped, folder, { recursive: true });
    writeFileSync(join(folder, 'nhom.json'), '[1,]');
    writeFileSync(join(folder, 'don-vi.json'), '{');
    const { status, stdout } = spawnSync(process.execPath, ['scripts/kiem-tra.ts'], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: folder },
    });
    assert.equal(status, 1);
    assert.match(stdout, /^✗ .*\/don-vi\.json\n {4}dòng 1: .+\n✗ .*\/nhom\.json\n {4}dòng 1: /);
    assert.match(stdout, /\n2 lỗi, \d+ chỗ còn thiếu\.\n$/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('content that is spoilt anywhere never makes the check throw, nor speak English', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nội dung '));
  cpSync(shipped, folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(mdx?|json)$/.test(file) && file !== 'nguon.json',
  );
  const piece = fc.constantFrom(
    '{',
    '}',
    '<',
    '"',
    ':',
    '\n',
    '---\n',
    '- ',
    '&',
    '<Buoc>',
    '</Buoc>',
    '',
    '\t',
  );
  const spoilt = fc.record({
    file: fc.constantFrom(...files),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(40),
    piece,
  });
  try {
    fc.assert(
      fc.property(spoilt, ({ file, at, cut, piece }) => {
        const path = join(folder, file);
        const text = readFileSync(path, 'utf8');
        const place = Math.floor(at * text.length);
        writeFileSync(path, text.slice(0, place) + piece + text.slice(place + cut));
        const { faults } = checkContent(folder);
        writeFileSync(path, text);
        for (const { message } of faults) {
          assert.doesNotMatch(message, /\b(invalid|expected|unexpected|must|required)\b/i);
        }
      }),
      { numRuns: 40 },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
