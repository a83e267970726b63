import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LENGTHS, PART_KEYS } from '#lib/spoken/parts.ts';
import { checkWith, said, shipped } from './planted.ts';

const FILE = 'truyen-thong/lua-dao.md';
const FILL = 'Bà con nhớ kỹ lời này. ';

/** Faults of a script of the right length with other words in some parts; the length is looked at apart. */
function faultsOf(words: Record<string, string>): string[] {
  return checkWith(({ write }) => {
    write(FILE, script(words));
  })
    .faults.map(({ file, field, message }) => said({ file, field, message }))
    .filter((fault) => !fault.includes('dai_giay'))
    .map((fault) => fault.replace(`${FILE} `, ''));
}

function script(words: Record<string, string>, seconds = '45'): string {
  const parts: Record<string, string> = {
    ...Object.fromEntries(PART_KEYS.map((key) => [key, FILL.trim()])),
    hoi_ai: 'Gọi số 113.',
    nhac_lai: 'Xin nhắc lại, gọi số 113.',
    ...words,
  };
  const frame = {
    loai: 'loa',
    tieu_de: 'Thử loa',
    thu_tu: '1',
    khi_dung: 'Khi thử',
    den_ngay: 'null',
    su_that: '[L-60]',
    nguon_tra_ngay: '2026-11-22',
    cap_nhat: '2026-11-23',
    dai_giay: seconds,
  };
  return [
    '---',
    ...Object.entries(frame).map(([key, value]) => `${key}: ${value}`),
    ...Object.entries(parts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    '---',
    '',
  ].join('\n');
}

test('a script that is written as usual has no fault: figures become words by themselves', () => {
  assert.deepEqual(
    faultsOf({
      viec: 'Từ 30/9/2025, 7 giờ 30, {phuong} có 1.234 người, đạt 62,4 % ở binhdanhocvuso.gov.vn.',
      can_lam: 'UBND, VNeID, OTP, SIM, QR. {tham_gia} {tang_tuan}',
    }),
    [],
  );
});

test('signs that nobody can say are named with what to write', () => {
  assert.deepEqual(
    faultsOf({
      chao: 'Chào (bà con)/cô bác, v.v.',
      viec: 'Số 0987 và 31/4 của BCĐ, thư @ phường.',
    }),
    [
      'chao: dấu "(" không đọc được trên loa. Hãy viết thành lời',
      'chao: dấu ")" không đọc được trên loa. Hãy viết thành lời',
      'chao: dấu "/" không đọc được trên loa. Hãy viết thành lời',
      'chao: "v.v." không đọc trên loa. Hãy kể hết, hoặc bỏ',
      ...['0987', '31/4'].map(
        (found) =>
          `viec: "${found}" chưa có cách đọc. Hãy viết ngày như 30/9/2025, giờ như 7 giờ 30, số như 1.234, điện thoại cách từng nhóm như 1900 0368; hoặc viết bằng chữ`,
      ),
      'viec: "BCĐ" viết tắt, chưa có cách đọc. Hãy viết đầy đủ như khi nói',
      'viec: dấu "@" không đọc được trên loa. Hãy viết thành lời',
    ],
  );
});

test('names in { } that nobody knows, or that have no words yet, are named', () => {
  const [unknown = '', missing] = faultsOf({
    chao: 'Chào bà con {phuogn}.',
    viec: 'Gọi {dien_thoai_phuong}.',
  });
  assert.match(
    unknown,
    /^chao: không có chỗ điền tên "\{phuogn\}"\. Có phải "phuong"\? Hãy viết một trong: \{chien_dich\}, \{phuong\}, /,
  );
  assert.equal(
    missing,
    'viec: chưa có số để đọc ở {dien_thoai_phuong}: chien-dich.json ghi null. Hãy điền số ấy, hoặc viết số khác',
  );
});

test('a contact is said, is a known one, and is said again', () => {
  assert.deepEqual(faultsOf({ hoi_ai: 'Hỏi Công an phường.' }), [
    'nhac_lai: mục hoi_ai chưa có số điện thoại hay địa chỉ trang. Hãy thêm vào hoi_ai, rồi nhắc lại ở đây',
  ]);
  assert.deepEqual(faultsOf({ hoi_ai: 'Gọi số 113, hoặc vào {trang_hoc}.' }), [
    'nhac_lai: chưa nhắc lại "{trang_hoc}" của mục hoi_ai. Hãy đọc lần thứ hai ở đây',
  ]);
  assert.deepEqual(faultsOf({ hoi_ai: 'Gọi 1900 1234.', nhac_lai: 'Gọi 1900 1234.' }), [
    'hoi_ai: số "1900 1234" không có trong chien-dich.json. Hãy thêm vào hotlines, hoặc đọc số khác',
    'nhac_lai: số "1900 1234" không có trong chien-dich.json. Hãy thêm vào hotlines, hoặc đọc số khác',
  ]);
});

test('a script that is too short or too long is told by how much', () => {
  const lengthOf = (repeat: number) =>
    checkWith(({ write }) => {
      write(FILE, script({ viec: FILL.repeat(repeat) }));
    }).faults.map(said);
  assert.deepEqual(lengthOf(1), [
    `${FILE}:10 dai_giay: bài đọc lên dài 43 tiếng, khoảng 14 giây; bài 45 giây cần từ 122 đến 148 tiếng. Hãy thêm 79 tiếng, hoặc đổi dai_giay`,
  ]);
  assert.deepEqual(lengthOf(18), []);
  assert.match(
    lengthOf(30)[0] ?? '',
    /cần từ 122 đến 148 tiếng\. Hãy bớt 69 tiếng, hoặc đổi dai_giay$/,
  );
});

test('a length that is no class is told the classes', () => {
  const [fault = ''] = checkWith(({ write }) => {
    write(FILE, script({}, '50'));
  }).faults.map(said);
  assert.ok(fault.includes(`Hãy viết một trong: ${LENGTHS.join(', ')}`), fault);
});

test('sentences that are too long for the ear are advised against, with their words as spoken', () => {
  const long = `Chúng ta ${'cùng nhau '.repeat(6)}học từ 30/9/2025.`;
  const advice = (more: string) =>
    checkWith(({ write }) => {
      write(
        FILE,
        script({ viec: `${long} ${FILL.repeat(16)}` }).replace('dai_giay', `${more}dai_giay`),
      );
    })
      .advice.filter(({ file }) => file === FILE)
      .map(({ field, message }) => said({ file: '', field, message }));
  assert.deepEqual(advice(''), [
    ' viec: câu "Chúng ta cùng nhau cùng nhau…" đọc lên dài 29 tiếng, nên không quá 20. Hãy tách thành hai câu (L03)',
  ]);
  assert.deepEqual(advice('bo_qua: [{ loi_khuyen: L03, ly_do: thử }]\n'), []);
});

test('new figures of the board never break the length of a script', () => {
  const { faults } = checkWith(({ json }) => {
    json('tien-do.json', (data) => {
      data.updates = [];
    });
  });
  assert.deepEqual(
    faults.filter(({ file }) => file.startsWith('truyen-thong/')),
    [],
  );
});

test('a version in another language says whether a native speaker has read it', () => {
  const [fault = ''] = checkWith(({ write }) => {
    const text = readFileSync(join(shipped, FILE), 'utf8');
    write(FILE, text.replace('chao:', 'ban_dich: [{ ngon_ngu: bdq, loi: "Lời" }]\nchao:'));
  }).faults.map(said);
  assert.match(
    fault,
    /ban_dich\[0\]\.da_duyet_ngon_ngu: thiếu|ban_dich\[0\]\.da_duyet_ngon_ngu: .*true hoặc false/,
  );
});

test('a script has an address of its own, and its sheet a name that no file of an-pham may take', () => {
  const { faults } = checkWith(({ edit, write }) => {
    edit(
      'trang/truyen-thong.md',
      'Trước khi phát',
      '[Bài](/truyen-thong/loa/lua-dao/). Trước khi phát',
    );
    write('an-pham/loa-thu.md', readFileSync(join(shipped, 'an-pham/to-roi.md')));
  });
  assert.deepEqual(faults.map(said), [
    'an-pham/loa-thu.md:1: tên "loa-thu" đã dành cho tờ in tự có. Hãy đổi tên tệp, ví dụ: to-loa-thu',
  ]);
});
