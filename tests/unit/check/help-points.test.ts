import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWith, faultsWith, question } from './planted.ts';

/** A help point that is right, without facts of its own; its phone stands on line 11. */
const point = (fields: Record<string, string> = {}): string => {
  const frame = {
    ten: 'Nhà văn hóa thôn 6',
    loai: 'khac',
    thu_tu: '40',
    giup: '[Chỉ cách cài VNeID]',
    huong_dan: '[cai-vneid-an-toan]',
    phuc_vu: '[Thôn 6]',
    dia_chi: 'null',
    duong_di: 'Cạnh chợ, cổng sơn xanh',
    gio: '"Thứ Bảy, 7 giờ 30 đến 11 giờ"',
    dien_thoai: '0260 3000 000',
    su_that: '[]',
    nguon_tra_ngay: 'null',
    cap_nhat: '2026-11-23',
    ...fields,
  };
  const lines = Object.entries(frame).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', ''].join('\n');
};

const faultsOf = (fields: Record<string, string>) =>
  faultsWith(({ write }) => {
    write('can-giup/thu.md', point(fields));
  });

test('a help point is right without a body; other texts may link to it, name its phone, and print its code', () => {
  assert.deepEqual(
    faultsWith(({ write, json }) => {
      write('can-giup/thu.md', point());
      write('hoi-dap/thu.md', question('Xem [nơi giúp](/can-giup/#thu), gọi 0260 3000 000.'));
      json('an-pham/ma-qr.json', (codes) => {
        codes.push({ code: 'thu', path: '/can-giup/#thu' });
      });
    }),
    [],
  );
});

test('a site without help points is right', () => {
  assert.deepEqual(
    faultsWith(({ remove }) => {
      remove('can-giup');
    }),
    [],
  );
});

test('a mobile number needs the word that it is the office’s own', () => {
  assert.deepEqual(faultsOf({ dien_thoai: '0912 345 678' }), [
    'can-giup/thu.md:11 dien_thoai: "0912 345 678" là số di động, có thể là số riêng của một người. Hãy ghi số của cơ quan; nếu đúng là số công vụ được công khai thì thêm dòng so_cong_vu: true',
  ]);
  assert.equal(faultsOf({ dien_thoai: '0912 345 678', so_cong_vu: 'false' }).length, 1);
  assert.deepEqual(faultsOf({ dien_thoai: '0912 345 678', so_cong_vu: 'true' }), []);
});

test('a code that leads to no place of a page is named', () => {
  const faults = faultsWith(({ json }) => {
    json('an-pham/ma-qr.json', (codes) => {
      codes[0]!.path = '/can-giup/#khong-co';
    });
  });
  assert.match(faults.join(), /mã QR dẫn tới "\/can-giup\/#khong-co": không có trang này/);
});

test('a guide that is not there, and a file named as a place of the page, are faults', () => {
  assert.match(faultsOf({ huong_dan: '[cai-vneid]' }).join(), /không có hướng dẫn "cai-vneid"/);
  assert.match(
    faultsWith(({ write }) => {
      write('can-giup/theo-thon.md', point());
    }).join(),
    /địa chỉ \/can-giup\/#theo-thon đã là của trang này\. Hãy đổi tên tệp/,
  );
});

test('what nobody has told us of a help point is a gap, nothing else is', () => {
  const { gaps } = checkWith(({ write }) => {
    write('can-giup/thu.md', point({ dien_thoai: 'null' }));
  });
  assert.deepEqual(
    gaps
      .filter(({ file }) => file === 'can-giup/thu.md')
      .map(({ name, shown }) => `${name}: ${shown}`),
    ['địa chỉ: hiện trang ghi "đang cập nhật"', 'điện thoại: hiện trang ghi "đang cập nhật"'],
  );
});
