import assert from 'node:assert/strict';
import test from 'node:test';
import { checkWith, faultsWith } from '../check/planted.ts';

const FRAME = [
  '---',
  'loai_ky: chien-dich',
  'tu_ngay: null',
  'den_ngay: null',
  'noi_nhan: ["Lưu: VT"]',
  'cap_nhat: 2026-11-22',
  '---',
];
const BODY = ['## Khó khăn, vướng mắc', '', '## Nguyên nhân', '', '## Đề xuất, kiến nghị', ''];
const FILE = 'bao-cao/loi-van.md';

/** The faults of a report whose frame and body have some lines replaced. */
const faults = (frame: Record<string, string>, body = BODY) =>
  faultsWith(({ write }) => {
    const lines = FRAME.map((line) => {
      const key = line.split(':')[0]!;
      return key in frame ? `${key}: ${frame[key]!}` : line;
    });
    write(FILE, [...lines, ...body].join('\n'));
  });
const plain = (message: string) => message.replace(`${FILE}:`, '');

test('a site does without words for its report, and plain words are fine', () => {
  assert.deepEqual(
    faultsWith(({ remove }) => {
      remove('bao-cao');
    }),
    [],
  );
  const body = [
    '## Khó khăn, vướng mắc',
    'Mạng yếu ở https://binhdanhocvuso.gov.vn.',
    '',
    '- Một',
    '- Hai',
    ...BODY.slice(2),
  ];
  assert.deepEqual(faults({}, body), []);
});

test('what only staff can write is listed until it is written', () => {
  const open = (from: string, to: string) =>
    checkWith(({ edit }) => {
      edit(FILE, from, to);
    })
      .gaps.filter(({ file }) => file === FILE)
      .map(({ name }) => name);
  assert.deepEqual(open('## Nguyên nhân', '## Nguyên nhân\n\nMạng yếu.'), [
    'lời văn của báo cáo: Khó khăn, vướng mắc; Đề xuất, kiến nghị',
  ]);
});

test('headings that are missing, unknown, twice or out of order are named', () => {
  const body = [
    'Chữ ở đầu.',
    '',
    '## Nguyên nhân',
    '',
    '## Khó khăn, vướng mắc',
    '',
    '## Nguyên nhân',
    '',
    '## Kết quả',
    '',
  ];
  const all = '## Khó khăn, vướng mắc, ## Nguyên nhân, ## Đề xuất, kiến nghị';
  assert.deepEqual(faults({}, body).map(plain), [
    '1: thiếu tiêu đề "## Đề xuất, kiến nghị". Hãy thêm; chưa có gì để viết thì để trống bên dưới',
    `8: chữ đứng trước tiêu đề đầu tiên. Hãy chuyển xuống dưới một trong: ${all}`,
    `12: tiêu đề "Khó khăn, vướng mắc" sai thứ tự. Hãy xếp: ${all}`,
    '14: tiêu đề "Nguyên nhân" viết hai lần. Hãy gộp lại',
    `16: tiêu đề "Kết quả" không có trong báo cáo. Hãy dùng đúng: ${all}`,
  ]);
});

test('what the report cannot print is a fault on its line', () => {
  const body = [
    ...BODY,
    '**Đậm**',
    '',
    '1. Một',
    '',
    '- Một',
    '  - Hai',
    '',
    '[Hỏi đáp](/hoi-dap/)',
    '',
    '| a |',
    '| - |',
    '',
  ];
  const said = faults({}, body).map(plain);
  assert.deepEqual(
    said.map(
      (line) =>
        /^(\d+): báo cáo chỉ in được đoạn chữ thường và dòng bắt đầu bằng "- "/.exec(line)?.[1],
    ),
    ['14', '16', '18', '21', '23'],
  );
});

test('days that cannot be a period are named with what to write instead', () => {
  const field = (frame: Record<string, string>) => faults(frame).map(plain);
  assert.deepEqual(field({ loai_ky: 'dot-xuat' }), [
    '3 tu_ngay: kỳ đột xuất cần ngày đầu kỳ. Hãy viết, ví dụ: 2025-10-15 (năm-tháng-ngày)',
  ]);
  assert.deepEqual(field({ tu_ngay: '2025-10-15' }), [
    '3 tu_ngay: ngày đầu kỳ chỉ dùng khi loai_ky là dot-xuat; kỳ khác máy tự tính. Hãy viết null, hoặc đổi loai_ky thành dot-xuat',
  ]);
  assert.deepEqual(field({ loai_ky: 'dot-xuat', tu_ngay: '2025-10-15', den_ngay: '2025-10-10' }), [
    '4 den_ngay: ngày cuối kỳ đứng trước ngày đầu kỳ. Hãy xem lại tu_ngay và den_ngay',
  ]);
  assert.deepEqual(field({ den_ngay: '2025-09-01' }), [
    '4 den_ngay: ngày cuối kỳ 1/9/2025 đứng trước ngày bắt đầu chiến dịch 30/9/2025. Hãy viết ngày muộn hơn, hoặc null',
  ]);
  assert.deepEqual(field({ loai_ky: 'dot-xuat', tu_ngay: '2025-11-01' }), [
    '4 den_ngay: số liệu mới có đến ngày 2025-10-20, trước ngày đầu kỳ 2025-11-01. Hãy viết ngày cuối kỳ, hoặc thêm số liệu vào tien-do.json',
  ]);
  assert.deepEqual(field({ loai_ky: 'quý' }), [
    '2 loai_ky: "quý" không có trong danh sách kỳ báo cáo. Hãy viết một trong: chien-dich, quy, dot-xuat. Có phải "quy"?',
  ]);
});

test('a report made long after the end is no fault', () => {
  assert.deepEqual(faults({ loai_ky: 'quy', den_ngay: '2026-12-31' }), []);
});

test('a misnamed file of the report is named with the right name', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write('bao-cao/loi-van-2.md', '');
    }),
    [
      'bao-cao/loi-van-2.md: không trang nào đọc tệp này: thư mục bao-cao chỉ có tệp bao-cao/loi-van.md. Hãy đổi tên thành bao-cao/loi-van.md, hoặc xóa',
    ],
  );
});

test('no page may lead residents to the draft report', () => {
  assert.deepEqual(
    faultsWith(({ edit }) => {
      edit('trang/tien-do.md', /\n$/, '\n\nXem [báo cáo](/tien-do/bao-cao/).\n');
    }).map((fault) => fault.replace(/:\d+/, '')),
    [
      'trang/tien-do.md: báo cáo là bản nháp của cán bộ, trang cho bà con không dẫn tới. Hãy bỏ liên kết, để lại chữ',
    ],
  );
});
