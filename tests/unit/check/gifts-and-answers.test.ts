import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { checkWith, faultsWith, question } from './planted.ts';

type Fields = Record<string, string>;
const item = (frame: Fields, body: string) =>
  ['---', ...Object.entries(frame).map(([key, value]) => `${key}: ${value}`), '---', body, ''].join(
    '\n',
  );

const gift = (fields: Fields = {}, body = 'Mời hội viên học cùng nhau.') =>
  item(
    {
      tieu_de: 'Kế hoạch hưởng ứng của Mặt trận',
      loai: 'ke-hoach-huong-ung',
      ben: 'Ủy ban Mặt trận Tổ quốc Việt Nam phường',
      don_vi: 'mat-tran',
      dang_ngay: '2025-10-01',
      den_ngay: '2025-10-30',
      nguon: 'null',
      ...fields,
    },
    body,
  );

const answer = (fields: Fields = {}, body = 'Có. Xem [cách làm](/bat-dau/).') =>
  item(
    {
      cau_hoi: 'Thứ Bảy có làm mức 2 không?',
      hoi_ngay: '2025-10-02',
      tra_loi_ngay: '2025-10-03',
      don_vi: 'cong-an-phuong',
      su_that: '[]',
      nguon_tra_ngay: 'null',
      ...fields,
    },
    body,
  );

const giftFaults = (fields?: Fields, body?: string) =>
  faultsWith(({ write }) => {
    write('chung-tay/thu.md', gift(fields, body));
  });
const answerFaults = (fields?: Fields, body?: string) =>
  faultsWith(({ write }) => {
    write('ba-con-hoi/thu.md', answer(fields, body));
  });

test('a right contribution and a right answer pass, and others can link to them', () => {
  const { faults, advice } = checkWith(({ write }) => {
    write('chung-tay/thu.md', gift());
    write('ba-con-hoi/thu.md', answer());
    write('hoi-dap/thu.md', question('Xem [tin](/chung-tay/#thu), [câu](/ba-con-hoi/#thu).'));
  });
  assert.deepEqual({ faults, advice }, { faults: [], advice: [] });
});

test('a site without contributions and answers, or without their folders, is right', () => {
  assert.deepEqual(
    faultsWith(({ write, remove }) => {
      for (const file of ['chung-tay/thu.md', 'ba-con-hoi/thu.md']) {
        write(file, '');
        remove(dirname(file));
      }
    }),
    [],
  );
});

test('an offer needs an official source that the site may show', () => {
  const needed =
    'ưu đãi phải có nguồn chính thức. Hãy thêm trang của doanh nghiệp vào sources của nguon.json rồi ghi mã nguồn ở đây';
  assert.deepEqual(giftFaults({ loai: 'uu-dai' }), [`chung-tay/thu.md:8 nguon: ${needed}`]);
  assert.deepEqual(giftFaults({ loai: 'uu-dai', nguon: 'khong-co' }), [
    'chung-tay/thu.md:8 nguon: không có nguồn "khong-co" trong mục sources của nguon.json. Hãy sửa mã, hoặc thêm nguồn',
  ]);
  const hidden = faultsWith(({ write, edit }) => {
    write('chung-tay/thu.md', gift({ loai: 'uu-dai', nguon: 'nha-mang' }));
    const source =
      '{ "id": "nha-mang", "title": "Nhà mạng", "url": "http://nha-mang.vn", "looked_up": "2025-10-01", "public": true }';
    edit('nguon.json', '"sources": [', `"sources": [${source},`);
  });
  assert.deepEqual(hidden, [
    'chung-tay/thu.md:8 nguon: nguồn "nha-mang" không được nêu trên trang (public: false, hoặc url không bắt đầu bằng https://). Hãy ghi trang chính thức của bên ấy vào sources của nguon.json',
  ]);
});

test('wrong kinds, days in the wrong order and unknown units are named', () => {
  assert.deepEqual(giftFaults({ loai: 'uu_dai', don_vi: 'mat-trn', den_ngay: '2025-09-01' }), [
    'chung-tay/thu.md:3 loai: "uu_dai" không có trong danh sách loại đóng góp. Hãy viết một trong: ke-hoach-huong-ung, uu-dai, tinh-nguyen. Có phải "uu-dai"?',
    'chung-tay/thu.md:5 don_vi: không có đơn vị "mat-trn". Có phải "mat-tran"? Hãy sửa mã, hoặc thêm đơn vị vào don-vi.json',
    'chung-tay/thu.md:7 den_ngay: ngày cuối đứng trước ngày đăng. Hãy xem lại dang_ngay và den_ngay',
  ]);
  assert.deepEqual(giftFaults({ don_vi: 'doan-the' }), [
    'chung-tay/thu.md:5 don_vi: không có đơn vị "doan-the". Hãy sửa mã, hoặc thêm đơn vị vào don-vi.json',
  ]);
  assert.deepEqual(answerFaults({ tra_loi_ngay: '2025-10-01' }), [
    'ba-con-hoi/thu.md:4 tra_loi_ngay: ngày trả lời đứng trước ngày hỏi. Hãy xem lại hoi_ngay và tra_loi_ngay',
  ]);
});

test('an answer needs words, and neither it nor its question names a person by number', () => {
  assert.deepEqual(answerFaults({}, ''), [
    'ba-con-hoi/thu.md:1: câu hỏi chưa có câu trả lời. Hãy viết dưới dòng --- thứ hai',
  ]);
  assert.deepEqual(answerFaults({ cau_hoi: 'Thẻ 001099012345 còn hạn không?' }), [
    'ba-con-hoi/thu.md:2: "001099012345" giống số căn cước, CMND của một người. Hãy xóa; số làm ví dụ thì viết bằng chữ, như "12 số trên thẻ"',
  ]);
  assert.deepEqual(answerFaults({}, '### Giờ làm'), [
    'ba-con-hoi/thu.md:9: dấu ### là của tên mục này trên trang. Hãy viết: #### Giờ làm',
  ]);
});
