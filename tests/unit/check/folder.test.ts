import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../../scripts/check/check.ts';
import { COLLECTIONS, SINGLE_FILES } from '../../../scripts/check/layout.ts';
import { neededPages } from '../../../scripts/check/routes.ts';
import { PICTURE, faultsWith, guide, question, shipped } from './planted.ts';

test('the shipped content has neither faults nor advice', () => {
  const { faults, advice } = checkContent(shipped);
  assert.deepEqual({ faults, advice }, { faults: [], advice: [] });
});

test('a folder that is not there is one fault', () => {
  assert.deepEqual(checkContent(join(shipped, 'khong-co')).faults, [
    {
      file: '.',
      message:
        'không có thư mục nội dung này. Hãy kiểm tra CONTENT_DIR, hoặc chạy lệnh trong thư mục của dự án',
    },
  ]);
});

test('an empty folder lacks every file and folder that the site needs', () => {
  const files = faultsWith(({ folder, remove }) => {
    for (const name of readdirSync(folder)) remove(name);
  }).map((fault) => fault.slice(0, fault.indexOf(':')));
  const folders = [...COLLECTIONS].flatMap(([folder, { kind, optional }]) =>
    optional || kind === 'page' ? [] : [folder],
  );
  const single = [...SINGLE_FILES].flatMap(([file, { optional }]) => (optional ? [] : [file]));
  const pages = neededPages().map((page) => `trang/${page}.md`);
  assert.deepEqual(files, [...single, ...folders, ...pages].sort());
});

test('the words that the pages of the site ask for are known', () => {
  const needed =
    'bat-dau can-giup canh-giac hoi-dap huong-dan ke-hoach khong-tim-thay lien-he quyen-rieng-tu so-do-trang thong-bao tien-do tim-kiem truyen-thong';
  for (const page of needed.split(' ')) assert.ok(neededPages().includes(page), page);
});

test('a missing file is named with what it holds', () => {
  assert.deepEqual(
    faultsWith(({ remove }) => {
      remove('nhom.json');
      remove('trang/lien-he.md');
      remove('canh-giac');
    }).filter((fault) => /thiếu tệp|ít nhất/.test(fault)),
    [
      'canh-giac: cần có ít nhất một thủ đoạn lừa đảo. Hãy thêm tệp canh-giac/<ten>.md',
      'nhom.json: thiếu tệp nhom.json (các nhóm người). Hãy thêm tệp này',
      'trang/lien-he.md: thiếu tệp trang/lien-he.md, chữ của trang này. Hãy thêm tệp này',
    ],
  );
});

test('a text that is not UTF-8 is named, and nothing else is said of it', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write('hoi-dap/thu.md', Buffer.from(question('Mở máy.'), 'utf16le'));
      write('hoi-dap/thu-hai.md', Buffer.from([0x2d, 0xe1, 0xba, 0x2d]));
    }),
    ['hoi-dap/thu-hai.md', 'hoi-dap/thu.md'].map(
      (file) =>
        `${file}: tệp không ở dạng UTF-8 nên chữ có dấu sẽ hỏng. Hãy mở bằng Notepad, chọn Lưu thành (Save as), mã hóa (Encoding) UTF-8`,
    ),
  );
});

test('the byte order mark that Windows puts before a text is no fault, and its lines count as ever', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write('hoi-dap/thu.md', `\uFEFF${question('Mở máy.', { nhom: 'vneit' })}`);
    }),
    [
      'hoi-dap/thu.md:3 nhom: "vneit" không có trong danh sách nhóm chủ đề. Hãy viết một trong: vneid, kich-hoat, doi-may, hoc-so, dich-vu, dien-thoai, an-toan. Có phải "vneid"?',
    ],
  );
});

test('marks typed apart from their letters are named with the word and every line', () => {
  const loose = 'hướng'.normalize('NFD');
  assert.deepEqual(
    faultsWith(({ write }) => {
      write('hoi-dap/thu.md', question(`Xem ${loose} dẫn.\n\nXem ${loose} dẫn.`));
    }),
    [
      'hoi-dap/thu.md:11: chữ "hướng" gõ bằng dấu rời (Unicode tổ hợp) (còn ở dòng 13). Hãy chọn bảng mã "Unicode" (dựng sẵn) trong bộ gõ rồi gõ lại chữ này',
    ],
  );
});

test('line ends of Windows are fine', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write('hoi-dap/thu.md', question().replaceAll('\n', '\r\n'));
      write('huong-dan/thu/index.mdx', guide().replaceAll('\n', '\r\n'));
      write('nhom.json', readFileSync(join(shipped, 'nhom.json'), 'utf8').replaceAll('\n', '\r\n'));
    }),
    [],
  );
});

test('a name with marks, capitals or spaces is named with the one to use', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write('hoi-dap/Mất thẻ.md', question());
      write('huong-dan/Thử_Máy/index.mdx', guide());
    }),
    [
      'hoi-dap/Mất thẻ.md: tên "Mất thẻ" phải là chữ thường không dấu, số và gạch nối. Hãy đổi thành "mat-the"',
      'huong-dan/Thử_Máy/index.mdx: tên "Thử_Máy" phải là chữ thường không dấu, số và gạch nối. Hãy đổi thành "thu-may"',
    ],
  );
});

test('a file that no page would show is told where it belongs', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      write('hoi-dap/quen-passcode.mdx', '');
      write('hoi-dap/thu/moi.md', '');
      write('huong-dan/thu.mdx', '');
      write('huong-dan/trong/hinh.png', PICTURE);
      write('ke-hoach/van-ban-goc.PDF', '');
      write('hoidap/thu.md', '');
      write('don-vi.jsn', '');
      write('trang/lien-hê.md'.normalize('NFC').replace('ê', 'ee'), question());
    }).filter((fault) => !fault.startsWith('trang/lien-hee.md:')),
    [
      'don-vi.jsn: không trang nào đọc tệp này. Có phải "don-vi.json"? Hãy sửa tên, hoặc chuyển ra khỏi thư mục nội dung',
      'hoi-dap/quen-passcode.mdx: tệp này không lên trang: mỗi tệp hoi-dap/<ten>.md là một câu hỏi. Đã có hoi-dap/quen-passcode.md ở địa chỉ này: hãy gộp vào tệp đó rồi xóa tệp này',
      'hoi-dap/thu/moi.md: tệp này không lên trang: mỗi tệp hoi-dap/<ten>.md là một câu hỏi. Hãy chuyển nội dung vào hoi-dap/moi.md, hoặc xóa tệp này',
      'hoidap/thu.md: không trang nào đọc thư mục "hoidap". Có phải "hoi-dap"? Hãy sửa tên, hoặc chuyển ra khỏi thư mục nội dung',
      'huong-dan/thu.mdx: tệp này không lên trang: mỗi tệp huong-dan/<ten>/index.mdx là một hướng dẫn. Hãy chuyển nội dung vào huong-dan/thu/index.mdx, hoặc xóa tệp này',
      'huong-dan/trong: thư mục hướng dẫn này không có tệp index.mdx. Hãy thêm huong-dan/trong/index.mdx, hoặc xóa thư mục',
      'ke-hoach/van-ban-goc.PDF: tên tệp có chữ hoa nên không được đọc. Hãy đổi thành ke-hoach/van-ban-goc.pdf',
    ],
  );
});

test('words for a page that does not exist are named', () => {
  const [fault] = faultsWith(({ write }) => {
    write('trang/lien-hee.md', readFileSync(join(shipped, 'trang/lien-he.md'), 'utf8'));
  });
  assert.match(
    fault ?? '',
    /^trang\/lien-hee\.md: không có trang nào dùng tệp này\. Có phải "lien-he"\? Hãy đổi tên hoặc xóa; các tên được dùng: /,
  );
});

test('hidden files, pictures beside a guide, and the signed plan are fine', () => {
  assert.deepEqual(
    faultsWith(({ write }) => {
      for (const file of [
        '.DS_Store',
        'hoi-dap/Thumbs.db',
        'hoi-dap/~$quen.docx',
        'README.md',
        'ke-hoach/van-ban-goc.pdf',
        'ke-hoach/van-ban-goc.docx',
      ]) {
        write(file, '');
      }
      write('huong-dan/kich-hoat-tai-khoan/man-hinh.png', PICTURE);
    }),
    [],
  );
});
