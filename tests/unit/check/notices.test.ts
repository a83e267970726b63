import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWith, faultsWith, question, said } from './planted.ts';

/** A notice that is right; the first line of its body is line 9. */
const notice = (body = 'Mang theo thẻ căn cước.', fields: Record<string, string> = {}): string => {
  const frame = {
    tieu_de: 'Thứ Bảy làm mức 2 tại nhà văn hóa thôn 6',
    dang_ngay: '2025-10-06',
    den_ngay: '2025-10-11',
    khi_nao: '7 giờ 30, thứ Bảy 11/10',
    noi: 'Nhà văn hóa thôn 6',
    cho_ai: 'null',
    ...fields,
  };
  const lines = Object.entries(frame).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', body, ''].join('\n');
};

/** Faults of a notice, without the file's name. */
const faultsOf = (body?: string, fields?: Record<string, string>) =>
  faultsWith(({ write }) => {
    write('thong-bao/thu.md', notice(body, fields));
  }).map((fault) => fault.replace('thong-bao/thu.md:', ''));

test('a notice is right with a body or without, and its address can be linked to', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write('thong-bao/thu.md', notice());
      write('thong-bao/khong-chu.md', notice('', { khi_nao: 'null', noi: 'null' }));
      write('hoi-dap/thu.md', question('Xem [thông báo](/thong-bao/#thu).'));
    }),
    [],
  );
});

test('a site without notices, or without their folder, is right', () => {
  assert.deepEqual(
    faultsWith(({ remove }) => {
      remove('thong-bao');
    }),
    [],
  );
});

test('dates that are none, or in the wrong order, are named with what to write', () => {
  assert.deepEqual(faultsOf(undefined, { dang_ngay: '2025-10-12' }), [
    '4 den_ngay: ngày cuối đứng trước ngày đăng (2025-10-12). Hãy xem lại dang_ngay và den_ngay',
  ]);
  assert.deepEqual(faultsOf(undefined, { dang_ngay: '6/10/2025', den_ngay: '2025-02-30' }), [
    '3 dang_ngay: "6/10/2025" chưa đúng: cần ngày đăng. Hãy viết, ví dụ: 2025-10-30 (năm-tháng-ngày)',
    '4 den_ngay: "2025-02-30" chưa đúng: cần ngày cuối còn cần đến thông báo này. Hãy viết, ví dụ: 2025-10-30 (năm-tháng-ngày)',
  ]);
  assert.deepEqual(faultsOf(undefined, { den_ngay: 'null' }), [
    '4 den_ngay: đang để trống (null): cần ngày cuối còn cần đến thông báo này. Hãy viết, ví dụ: 2025-10-30 (năm-tháng-ngày)',
  ]);
});

test('keys that nobody knows, names that are too long and lines left empty are named', () => {
  const long = 'Thứ Bảy làm mức 2 tại nhà văn hóa thôn 6, mời bà con đến đông đủ, đúng giờ';
  assert.deepEqual(
    faultsOf(undefined, { tieu_de: long, noi: '""', dia_diem: 'Thôn 6' }).map((fault) =>
      fault.replace(/(\.) Hãy .*/, '$1 …'),
    ),
    [
      `2 tieu_de: tên thông báo dài ${long.length} ký tự, chỉ được 70. …`,
      '6 noi: "" chưa đúng: cần nơi, hoặc null. …',
      '8 dia_diem: không có mục tên "dia_diem". …',
    ],
  );
});

test('numbers of persons, dead links, HTML and headings in a notice are named', () => {
  assert.deepEqual(
    faultsOf(
      ['## Giờ làm', 'Gọi 0912 345 678.', '<b>Đúng giờ</b>', '[Xem](/huong-dan/zzz/)'].join('\n\n'),
      { noi: 'Nhà ông số 001099012345' },
    ).map((fault) => fault.replace(/(?<=\.) (Hãy|Có phải) .*/, ' …')),
    [
      '6: "001099012345" giống số căn cước, CMND của một người. …',
      '9: dấu ## là của tên mục này trên trang. …',
      '11: "0912 345 678" giống số điện thoại riêng. …',
      '13: thẻ <b> không dùng được trong tệp .md. …',
      '15: đường dẫn /huong-dan/zzz/: không có trang /huong-dan/zzz/. …',
    ],
  );
  assert.deepEqual(faultsOf('### Giờ làm'), []);
});

test('a file that is no notice is told where it belongs', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write('thong-bao/Thôn 6.md', notice());
      write('thong-bao/thon-7.docx', '');
    }),
    [
      'thong-bao/Thôn 6.md: tên "Thôn 6" phải là chữ thường không dấu, số và gạch nối. Hãy đổi thành "thon-6"',
      'thong-bao/thon-7.docx: tệp Word, Excel, PDF để ở đây thì không lên trang. Hãy mở ra, chép chữ vào đúng tệp của mục này, rồi chuyển tệp ra khỏi thư mục nội dung',
    ],
  );
});

test('plain words are advised in every line of a notice, and may be waived with a reason', () => {
  const advice = (fields: Record<string, string>) =>
    checkWith(({ write }) => {
      write('thong-bao/thu.md', notice('Triển khai tại thôn.', fields));
    })
      .advice.map(said)
      .map((line) => line.replace(/^[^"]*("[^"]+").*(\(.*\))$/, '$1 $2'));
  assert.deepEqual(advice({ noi: 'Trụ sở UBND', cho_ai: 'Người chưa có account' }), [
    '"UBND" (N06)',
    '"account" (N08)',
    '"Triển khai" (N07)',
  ]);
  assert.deepEqual(advice({ bo_qua: '[{ loi_khuyen: N07, ly_do: "Đúng chữ của giấy mời" }]' }), []);
});
