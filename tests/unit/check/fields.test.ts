import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsWith, guide, placesWith, question } from './planted.ts';

test('every field that its schema refuses is named with its line', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write(
        'huong-dan/thu/index.mdx',
        guide(undefined, {
          thu_tu: 'mười',
          nguon_tra_ngay: '2025-02-30',
          su_co: '[{ thay: Lỗi }]',
        }),
      );
    }),
    [
      'huong-dan/thu/index.mdx:5 thu_tu: "mười" chưa đúng: cần thứ tự trong danh sách (số nhỏ đứng trước): số nguyên từ 0 trở lên, không dấu chấm, không ngoặc kép. Hãy viết, ví dụ: 0',
      'huong-dan/thu/index.mdx:12 su_co[0].lam: thiếu cách làm. Hãy thêm, ví dụ: "Lau máy ảnh, ra chỗ sáng, giữ máy ngang mặt"',
      'huong-dan/thu/index.mdx:12 su_co[0].su_that: thiếu danh sách mã sự thật, ít nhất 1. Hãy thêm, ví dụ: [V-31, V-32]',
      'huong-dan/thu/index.mdx:15 nguon_tra_ngay: "2025-02-30" chưa đúng: cần ngày tra nguồn. Hãy viết, ví dụ: 2025-10-30 (năm-tháng-ngày)',
    ],
  );
});

test('each key that nobody knows is a fault of its own', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write('hoi-dap/thu.md', question(undefined, { 'cap nhat': '1', ghi_chu: '2' }));
    }).map((fault) => fault.replace(/Hãy sửa.*/, '…')),
    [
      'hoi-dap/thu.md:10 cap nhat: không có mục tên "cap nhat". Có phải "cap_nhat"? …',
      'hoi-dap/thu.md:11 ghi_chu: không có mục tên "ghi_chu". …',
    ],
  );
});

test('faults of JSON files carry the way to the value', () => {
  assert.deepEqual(
    placesWith(({ json }) => {
      json('don-vi.json', (units) => (units[3]!.kind = 'truong'));
      json('chien-dich.json', (campaign) => {
        campaign.ward.phone = 'chưa có';
        campaign.hotlines[0]!.phone = '1900-0368';
      });
    }),
    [
      'chien-dich.json ward.phone: "chưa có" chưa phải số điện thoại. Hãy viết chữ số, cách từng nhóm, ví dụ: "1900 0368"',
      'chien-dich.json hotlines[0].phone: "1900-0368" chưa phải số điện thoại. Hãy viết chữ số, cách từng nhóm, ví dụ: "1900 0368"',
      'don-vi.json [3].kind: "truong" không có trong danh sách loại đơn vị. Hãy viết một trong: co-quan, truong-hoc, thon-to, doan-the, doanh-nghiep, to-cong-nghe.',
    ],
  );
});

test('of two ways to write a value the first is shown, never a text of the library', () => {
  assert.deepEqual(
    placesWith(({ json }) => {
      json('nguon.json', (data) => (data.sources[0]!.url = 'trang web'));
    }),
    [
      'nguon.json sources[0].url: "trang web" chưa đúng: cần địa chỉ nguồn: địa chỉ bắt đầu bằng https://. Hãy viết, ví dụ: "https://binhdanhocvuso.gov.vn"',
    ],
  );
});

test('a file of the wrong shape is one fault', () => {
  assert.deepEqual(
    placesWith(({ write }) => {
      write('nhom.json', '{ "can-bo": "Cán bộ" }');
    }).filter((fault) => fault.startsWith('nhom.json')),
    [
      'nhom.json: {"can-bo":"Cán bộ"} chưa đúng: cần danh sách nhóm người. Hãy viết, ví dụ: [{ "id": "…" }]',
    ],
  );
});

test('a unit cannot take the address of a page that is there already', () => {
  for (const id of ['nhung', 'bao-cao', 'toan-van']) {
    const faults = placesWith(({ json }) => {
      json('don-vi.json', (units) => {
        units[0]!.id = id;
      });
    });
    assert.ok(
      faults.some((fault) => fault.includes(`mã "${id}" đã dành cho việc khác`)),
      faults.join('\n'),
    );
  }
});
