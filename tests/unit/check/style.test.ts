import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADVICE_RULES } from '#schemas/waiver.ts';
import { checkContent } from '../../../scripts/check/check.ts';
import { MISSPELLINGS } from '../../../scripts/check/style/misspellings.ts';
import { checkWith, faultsWith, guide, question, said, shipped } from './planted.ts';
import type { Copy } from './planted.ts';

const adviceWith = (change: (copy: Copy) => void) => checkWith(change).advice.map(said);

const inAnswer = (body: string, fields?: Record<string, string>) =>
  adviceWith(({ write }) => {
    write('hoi-dap/thu.md', question(body, fields));
  }).map((advice) => advice.replace('hoi-dap/thu.md:', ''));

const TROUBLE = '{ thay: Máy tắt, lam: Bật lại., su_that: [V-01] }';
const inGuide = (body?: string, fields: Record<string, string> = {}) =>
  adviceWith(({ write }) => {
    const frame = { tieu_de: 'Mở máy', su_co: `[${TROUBLE}, ${TROUBLE}]`, ...fields };
    write('huong-dan/thu/index.mdx', guide(body, frame));
  }).map((advice) => advice.replace('huong-dan/thu/index.mdx:', ''));

/** Lines and codes of advice, without the words between. */
const codes = (advice: string[]) =>
  advice.map((one) => one.replace(/^(\S*\d+).*\((\w+)\)$/, '$1 $2'));

const words = (count: number) => Array.from({ length: count }, () => 'chữ').join(' ');
const step = (text: string, title = 'Mở máy') =>
  `<Buoc tieu_de="${title}" su_that="V-01">\n\n${text}\n\n</Buoc>`;

test('the shipped content follows all advice', () => {
  assert.deepEqual(checkContent(shipped).advice.map(said), []);
});

test('texts that follow the rules are given no advice', () => {
  assert.deepEqual(inAnswer('Mở máy.'), []);
  assert.deepEqual(inGuide(), []);
});

test('a long mean is named only where no sentence is too long by itself (N01)', () => {
  assert.deepEqual(inAnswer(Array.from({ length: 5 }, () => `- ${words(17)}.`).join('\n')), [
    '1: câu dài trung bình 17,0 tiếng, nên không quá 16. Hãy tách vài câu dài nhất (N01)',
  ]);
  assert.deepEqual(inAnswer(Array.from({ length: 5 }, () => `- ${words(16)}.`).join('\n')), []);
  assert.deepEqual(inAnswer(Array.from({ length: 4 }, () => `- ${words(17)}.`).join('\n')), []);
});

test('a paragraph has at most three sentences and 60 syllables (N02)', () => {
  assert.deepEqual(inAnswer('Một. Hai. Ba. Bốn.'), [
    '11: đoạn "Một. Hai. Ba. Bốn.…" có 4 câu, 4 tiếng, nên không quá 3 câu, 60 tiếng. Hãy tách thành hai đoạn, hoặc bớt chữ (N02)',
  ]);
  assert.deepEqual(codes(inAnswer(`${words(21)}. ${words(20)}. ${words(20)}.`)), ['11 N02']);
});

test('a step has at most 40 syllables, not counting help for the stuck; of variants the longest counts (N03)', () => {
  const twice = `${words(20)}. ${words(20)}.`;
  const stuck = `<Vuong su_that="V-01">${twice}</Vuong>`;
  assert.deepEqual(inGuide(step(`${twice}\n\n${stuck}`)), []);
  assert.deepEqual(codes(inGuide(step(`${twice}\n\n<ThayGi>Xong.</ThayGi>`))), ['21 N03']);
  const variant = (text: string) => `<BienThe ten="A">\n\n${text}\n\n</BienThe>`;
  assert.deepEqual(inGuide(step(`${variant(twice)}\n\n${variant(twice)}`)), []);
});

test('titles of steps and guides begin with a verb (N03, N17)', () => {
  assert.deepEqual(
    inGuide(step('Mở máy.', 'Kho ứng dụng'), { tieu_de: 'Máy mới' }).map((advice) =>
      advice.replace(/ Hãy.*\(/, ' ('),
    ),
    [
      '2 tieu_de: tên bài "Máy mới" chưa bắt đầu bằng động từ. (N17)',
      '21 Buoc.tieu_de: tên bước "Kho ứng dụng" chưa bắt đầu bằng động từ. (N03)',
    ],
  );
  assert.deepEqual(inGuide(step('Mở máy.', 'Tự đăng ký')), []);
  assert.deepEqual(codes(inGuide(step('Mở máy.', 'Inox bền'))), ['21 N03']);
});

test('an abbreviation is written in full first (N06)', () => {
  assert.deepEqual(inAnswer('Đến UBND phường. UBND mở cửa.'), [
    '11: "UBND" viết tắt mà chưa có tên đầy đủ. Lần đầu hãy viết: Ủy ban nhân dân (UBND) (N06)',
  ]);
  assert.deepEqual(inAnswer('Đến Ủy ban nhân dân (UBND).\n\nUBND mở cửa.'), []);
  assert.deepEqual(inAnswer('Bấm **Phản ánh về ANTT**, hoặc “Về ANTT”.'), []);
});

test('office and foreign words are named with what to write, not on buttons or in addresses (N07, N08)', () => {
  assert.deepEqual(inAnswer('Triển khai, rồi click vào link.'), [
    '11: "Triển khai" là chữ công văn. Hãy viết: "làm" (N07)',
    '11: "click" là tiếng nước ngoài. Hãy viết: "bấm" (N08)',
    '11: "link" là tiếng nước ngoài. Hãy viết: "đường dẫn" (N08)',
  ]);
  assert.deepEqual(
    inAnswer('Tải ứng dụng (app) từ App Store, bấm “Download”, mở app.example.gov.vn.'),
    [],
  );
  assert.deepEqual(inGuide(step('Bấm <Nut>Menu</Nut>.')), []);
});

test('a sentence says "không" once; one that asks does not count (N10)', () => {
  assert.deepEqual(codes(inAnswer('Không mở, không bấm.')), ['11 N10']);
  assert.deepEqual(inAnswer('Không mở. Không bấm. Mở có được không?'), []);
  assert.deepEqual(inAnswer('Không biết “không có mạng” là gì.'), []);
});

test('places and colours are named (N13)', () => {
  assert.deepEqual(
    inAnswer('Bấm nút màu đỏ ở góc trên bên phải.').map((a) => a.replace(/ chỉ vị trí.*\(/, ' (')),
    ['11: "màu đỏ" (N13)', '11: "góc trên" (N13)', '11: "bên phải" (N13)'],
  );
});

test('lists have at most seven items, summaries 35 syllables, guides at least two troubles (N14, N15, H08)', () => {
  const items = (count: number) => Array.from({ length: count }, (_, index) => `Thứ ${index}`);
  assert.deepEqual(codes(inGuide(undefined, { can_co: `[${items(8).join(', ')}]` })), ['9 N14']);
  assert.deepEqual(codes(inAnswer(`- ${items(8).join('\n- ')}`)), ['11 N14']);
  const summary = `${words(18)}. ${words(18)}.`;
  assert.deepEqual(codes(inGuide(undefined, { tom_tat: summary })), ['3 N15']);
  assert.deepEqual(codes(inGuide(undefined, { su_co: `[${TROUBLE}]` })), ['12 H08']);
});

test('questions have at most 20 syllables, answers 90 (F02)', () => {
  assert.deepEqual(codes(inAnswer('Mở máy.', { cau_hoi: `"${words(21)}?"` })), ['2 F02']);
  const part = `${words(15)}. ${words(15)}.`;
  assert.deepEqual(inAnswer([part, part, part].join('\n\n')), []);
  assert.deepEqual(codes(inAnswer([part, part, part, 'Mở.'].join('\n\n'))), ['11 F02']);
});

test('spelling is looked at in every file but the sources (CT)', () => {
  assert.deepEqual(inAnswer('Hổ trợ minh hoạ, quý, kĩ năng VneID, vneid.gov.vn.'), [
    '11: "Hổ trợ" nên viết: "Hỗ trợ" (CT)',
    '11: "kĩ" nên viết: "kỹ" (CT)',
    '11: "hoạ" nên viết: "họa" (CT)',
    '11: "VneID" nên viết: "VNeID" (CT)',
  ]);
  assert.deepEqual(inAnswer('Mang hồ sơ xuất trình.'), []);
  const files = adviceWith(({ json, edit }) => {
    json('don-vi.json', (units) => (units[0]!.name = 'Văn hoá'));
    json('nguon.json', ({ sources }) => (sources[0]!.title = 'Văn hoá'));
    edit('ke-hoach/mo-dau.md', /$/, '\nXử dụng.\n');
  });
  assert.deepEqual(
    files.map((advice) => advice.replace(/:\d+/, '')),
    [
      'don-vi.json: "hoá" nên viết: "hóa" (CT)',
      'ke-hoach/mo-dau.md: "Xử dụng" nên viết: "Sử dụng" (CT)',
    ],
  );
});

test('the list of misspellings is long, and no right spelling is in it', () => {
  const pairs = Object.entries(MISSPELLINGS);
  assert.ok(pairs.length >= 50);
  for (const [wrong, right] of pairs) assert.ok(!(right in MISSPELLINGS), wrong);
});

test('a waiver with a reason silences its rule in its file alone', () => {
  const waived = { bo_qua: '[{ loi_khuyen: N10, ly_do: Tên của mẫu đơn }]' };
  const { faults, advice } = checkWith(({ write }) => {
    write('hoi-dap/thu.md', question('Không mở, không bấm link.', waived));
    write('hoi-dap/thu-hai.md', question('Không mở, không bấm.', { cau_hoi: '"Bấm gì?"' }));
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(codes(advice.map(said)), ['hoi-dap/thu-hai.md:11 N10', 'hoi-dap/thu.md:12 N08']);
});

test('a waiver that waives nothing is advised against', () => {
  assert.deepEqual(inAnswer('Mở máy.', { bo_qua: '[{ loi_khuyen: N10, ly_do: Tên mẫu đơn }]' }), [
    '10 bo_qua[0].loi_khuyen: bo_qua N10 không còn cần. Hãy xóa (N10)',
  ]);
});

test('a waiver of an unknown rule or without a reason is a fault', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write('hoi-dap/thu.md', question('Mở.', { bo_qua: '[{ loi_khuyen: N11 }]' }));
    }),
    [
      `hoi-dap/thu.md:10 bo_qua[0].loi_khuyen: "N11" không có trong danh sách mã lời khuyên. Hãy viết một trong: ${ADVICE_RULES.join(', ')}. Có phải "N01"?`,
      'hoi-dap/thu.md:10 bo_qua[0].ly_do: thiếu lý do bỏ qua lời khuyên. Hãy thêm, ví dụ: "Câu này là chữ của thông báo, giữ nguyên văn"',
    ],
  );
});
