import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays } from '#lib/vietnamese/date.ts';
import { checkWith, faultsWith, question, said } from './planted.ts';

/** A session that is right: its title stands on line 2, `hoan` after line 13. */
const session = (fields: Record<string, string> = {}, body = ''): string => {
  const frame = {
    tieu_de: 'Làm VNeID mức 2 tại nhà văn hóa thôn 6',
    cac_ngay: '[2025-10-11, 2025-10-18]',
    bat_dau: '"07:30"',
    ket_thuc: '"11:00"',
    noi: 'Nhà văn hóa thôn 6',
    duong_di: 'null',
    cho_ai: 'Người từ đủ 14 tuổi',
    mang_theo: '[Thẻ căn cước]',
    nguoi_day: 'Công an phường',
    cho_ngoi: 'null',
    huong_dan: '[lam-muc-2-tai-cong-an]',
    cap_nhat: '2025-10-06',
    ...fields,
  };
  const lines = Object.entries(frame).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', body, ''].join('\n');
};

const NOTICE = `---
tieu_de: Có lớp mới
dang_ngay: 2025-10-06
den_ngay: 2025-10-11
khi_nao: null
noi: null
cho_ai: null
---
Xem [lịch](/lich/), [buổi](/lich/#thu).
`;

/** Faults of a session, without the file's name. */
const faultsOf = (fields?: Record<string, string>, body?: string) =>
  faultsWith(({ write }) => {
    write('lich/thu.md', session(fields, body));
  }).map((fault) => fault.replace('lich/thu.md:', ''));

test('a session is right, with days put off and long past too, and each of its days can be linked to', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write('lich/thu.md', session({ hoan: '[{ ngay: 2025-10-18, ly_do: Mưa lớn }]' }));
      write('lich/da-qua.md', session({ cac_ngay: '[2025-09-30]', luu_y: 'Đến sớm' }));
      write('hoi-dap/thu.md', question('[Buổi](/lich/#thu-2025-10-11), [cả lịch](/lich.ics).'));
      write('thong-bao/lop.md', NOTICE);
    }),
    [],
  );
});

test('days and hours that are none, out of order, or put off without being there are named', () => {
  assert.deepEqual(faultsOf({ cac_ngay: '[2025-10-18, 2025-10-11]' }), [
    '3 cac_ngay: các ngày chưa theo thứ tự, hoặc có ngày viết hai lần. Hãy viết ngày trước đứng trước',
  ]);
  assert.deepEqual(faultsOf({ cac_ngay: '[2025-10-11, 2025-02-30]' }), [
    '3 cac_ngay[1]: "2025-02-30" chưa đúng: cần ngày. Hãy viết, ví dụ: 2025-10-30 (năm-tháng-ngày)',
  ]);
  assert.deepEqual(faultsOf({ bat_dau: '"11:00"' }), [
    '5 ket_thuc: giờ kết thúc không sau giờ bắt đầu. Hãy xem lại bat_dau và ket_thuc',
  ]);
  assert.deepEqual(faultsOf({ bat_dau: '7h30' }), [
    '4 bat_dau: "7h30" chưa đúng: cần giờ bắt đầu (hai chữ số giờ, hai chấm, hai chữ số phút). Hãy viết, ví dụ: "07:30"',
  ]);
  assert.deepEqual(faultsOf({ hoan: '[{ ngay: 2025-10-12, ly_do: Mưa lớn }]' }), [
    '14 hoan: có ngày hoãn không nằm trong cac_ngay. Hãy giữ ngày cũ ở cac_ngay rồi ghi lại ngày ấy ở hoan',
  ]);
  assert.deepEqual(faultsOf({ hoan: 'Mưa lớn' }), [
    '14 hoan: "Mưa lớn" chưa đúng: cần các ngày bị hoãn, chỉ khi hoãn. Hãy viết, ví dụ: [{ ngay: 2025-10-11, ly_do: "Mưa lớn, báo ngày mới sau" }]',
  ]);
});

test('guides that are not there and words below the frame are named', () => {
  assert.deepEqual(
    faultsOf({ huong_dan: '[lam-muc-2]' }, 'Mời bà con đến.').map((fault) =>
      fault.replace(/(?<=\.) (Hãy|Có phải) .*/, ' …'),
    ),
    [
      '12 huong_dan[0]: không có hướng dẫn "lam-muc-2" (huong-dan/lam-muc-2/index.mdx). …',
      '15: tệp này không in phần chữ dưới dòng --- thứ hai. …',
    ],
  );
});

test('numbers of persons are named wherever they stand', () => {
  assert.deepEqual(
    faultsOf({ nguoi_day: 'Tổ số 2, gọi 0912 345 678', noi: 'Nhà số 001099012345' }).map((fault) =>
      fault.replace(/ Hãy .*/, ' …'),
    ),
    [
      '6: "001099012345" giống số căn cước, CMND của một người. …',
      '10: "0912 345 678" giống số điện thoại riêng. …',
    ],
  );
});

test('a session with more words than its notice takes is told by how many', () => {
  const days = (count: number) => ({
    cac_ngay: `[${Array.from({ length: count }, (_, at) => addDays('2025-10-01', at)).join(', ')}]`,
  });
  assert.deepEqual(faultsOf(days(32)), []);
  assert.deepEqual(faultsOf(days(33)), [
    '1: tờ thông báo A4 của buổi này có 151 tiếng, chỉ được 150: thừa 1 tiếng. Hãy bớt chữ, hoặc chuyển bớt ngày sang một tệp khác',
  ]);
});

test('two places under one address are named', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write('lich/thu.md', session());
      write('lich/thu-2025-10-11.md', session());
    }),
    [
      'lich/thu.md:1: địa chỉ /lich/#thu-2025-10-11 đã là của lich/thu-2025-10-11.md. Hãy đổi tên tệp',
    ],
  );
});

test('a print sheet may not take the name of a session’s notice', () => {
  assert.ok(
    faultsWith(({ write, edit }) => {
      write('an-pham/lich-thu.md', '');
      edit('an-pham/to-roi.md', 'loai', 'loai');
    }).some((fault) =>
      fault.startsWith('an-pham/lich-thu.md:1: tên "lich-thu" đã dành cho tờ in tự có.'),
    ),
  );
});

test('plain words are advised in every line, and may be waived with a reason', () => {
  const advice = (fields: Record<string, string>) =>
    checkWith(({ write }) => {
      write('lich/thu.md', session(fields));
    })
      .advice.map(said)
      .map((line) => line.replace(/^[^"]*("[^"]+").*(\(.*\))$/, '$1 $2'));
  assert.deepEqual(advice({ noi: 'Trụ sở UBND', cho_ai: 'Người chưa có account' }), [
    '"UBND" (N06)',
    '"account" (N08)',
  ]);
  assert.deepEqual(
    advice({
      noi: 'Trụ sở UBND',
      bo_qua: '[{ loi_khuyen: N06, ly_do: "Đúng chữ của biển tên" }]',
    }),
    [],
  );
});
