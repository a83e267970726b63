import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWith, faultsWith, question } from './planted.ts';

/** A post that is right. */
const post = (fields: Record<string, string> = {}): string => {
  const frame = {
    loai: 'bai-dang',
    tieu_de: 'Cài VNeID từ kho ứng dụng',
    thu_tu: '10',
    khi_dung: 'Tuần đầu',
    den_ngay: 'null',
    chu_anh: 'Cài VNeID từ kho ứng dụng',
    chu_nho: 'Tự tay cài',
    tranh: 'bat-dau-vneid',
    den: '/bat-dau/',
    zalo: '[Bà con tự mở kho ứng dụng.]',
    facebook: '[Bà con tự mở kho ứng dụng.]',
    su_that: '[V-07]',
    nguon_tra_ngay: '2026-11-22',
    cap_nhat: '2026-11-22',
    ...fields,
  };
  const lines = Object.entries(frame).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', ''].join('\n');
};

const faultsOf = (fields: Record<string, string>) =>
  faultsWith(({ write }) => {
    write('truyen-thong/thu.md', post(fields));
  }).map((fault) => fault.replace('truyen-thong/thu.md:', ''));

test('a post is right, and its place on the page can be linked to', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write('truyen-thong/thu.md', post());
      write('hoi-dap/thu.md', question('Xem [bài đăng](/truyen-thong/chia-se/#thu).'));
    }),
    [],
  );
});

test('a site without posts is right', () => {
  assert.deepEqual(
    faultsWith(({ remove }) => {
      remove('truyen-thong');
    }),
    [],
  );
});

test('too many words, too many letters and a picture that nobody drew are named', () => {
  assert.deepEqual(
    faultsOf({ chu_anh: 'Bà con hãy tự tay mở kho ứng dụng để cài lấy VNeID nhé' }),
    ['7 chu_anh: chữ lớn trên ảnh có 14 từ, chỉ được 12. Hãy viết ngắn lại'],
  );
  assert.deepEqual(faultsOf({ zalo: `[${'Bà con cài VNeID. '.repeat(30).trim()}]` }), [
    '11 zalo: bài đăng Zalo dài 539 ký tự, chỉ được 500. Hãy rút ngắn',
  ]);
  assert.deepEqual(faultsOf({ zalo: '[]' }), [
    '11 zalo: [] chưa đúng: cần các đoạn của bài đăng Zalo, ít nhất 1. Hãy viết, ví dụ: [Bà con …]',
  ]);
  assert.deepEqual(faultsOf({ tranh: 'vao-lop-hocc' }), [
    '9 tranh: "vao-lop-hocc" không có trong danh sách tên tranh. Hãy viết một trong: bat-dau-vneid, vao-lop-hoc, canh-giac-lua-dao. Có phải "vao-lop-hoc"?',
  ]);
});

test('a post must lead to a page of the site', () => {
  assert.deepEqual(faultsOf({ den: '/bat-dao/' }), [
    '10 den: đường dẫn /bat-dao/: không có trang /bat-dao/. Có phải "/bat-dau/"? Hãy sửa địa chỉ, hoặc bỏ liên kết',
  ]);
  assert.deepEqual(faultsOf({ den: 'https://zalo.me/g/thu' }), [
    '10 den: đường dẫn "https://zalo.me/g/thu" chưa đúng. Hãy viết từ gốc trang, bắt đầu và kết thúc bằng /, ví dụ /hoi-dap/',
  ]);
  assert.deepEqual(faultsOf({ su_that: '[V-9999]' }).length, 1);
});

test('the words of a post get the advice on plain language', () => {
  const { advice } = checkWith(({ write }) => {
    write('truyen-thong/thu.md', post({ zalo: '[Bà con bấm vào link rồi login vào app.]' }));
  });
  assert.ok(
    advice.some(({ file, field }) => file === 'truyen-thong/thu.md' && field?.startsWith('zalo')),
  );
});
