import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf, syllablesIn } from '../../../scripts/check/sentences.ts';
import { checkWith, faultsWith, placesWith, question, said } from './planted.ts';

const inAnswer = (...lines: string[]) =>
  faultsWith(({ write }) => {
    write('hoi-dap/thu.md', question(lines.join('\n\n')));
  }).map((fault) => fault.replace('hoi-dap/thu.md:', ''));

test('HTML in Markdown is named once a tag', () => {
  const cure =
    'Hãy bỏ thẻ: chữ đậm viết **chữ**, danh sách viết "- …", xuống đoạn để một dòng trống';
  assert.deepEqual(inAnswer('Mở <b>máy</b>.', '<!-- ghi chú -->', '<div>chữ</div>'), [
    `11: thẻ <b> không dùng được trong tệp .md. ${cure}`,
    '13: ghi chú <!-- … --> không dùng được. Hãy xóa',
    `15: thẻ <div> không dùng được trong tệp .md. ${cure}`,
  ]);
});

test('headings begin at ## and go down one level at a time', () => {
  assert.deepEqual(inAnswer('# Mở máy'), ['11: dấu # là của tên trang. Hãy viết: ## Mở máy']);
  assert.deepEqual(
    placesWith(({ edit }) => {
      edit('trang/lien-he.md', '## Báo lỗi', '#### Báo lỗi');
    }),
    ['trang/lien-he.md: tiêu đề bị nhảy cấp. Hãy viết: ### Báo lỗi, góp ý'],
  );
});

test('a question without an answer and a home page with a body are named', () => {
  assert.deepEqual(
    faultsWith(({ write, edit }) => {
      write('hoi-dap/thu.md', question(''));
      edit('trang-chu.md', /---\s*$/, '---\nChữ thừa.\n');
    }).map((fault) => fault.replace(/:\d+:/, ':')),
    [
      'hoi-dap/thu.md: câu hỏi chưa có câu trả lời. Hãy viết dưới dòng --- thứ hai',
      'trang-chu.md: tệp này không in phần chữ dưới dòng --- thứ hai. Hãy chuyển vào các mục ở trên, hoặc xóa',
    ],
  );
});

test('identity numbers, private phones and e-mail addresses are named', () => {
  const card =
    'giống số căn cước, CMND của một người. Hãy xóa; số làm ví dụ thì viết bằng chữ, như "12 số trên thẻ"';
  const phone =
    'giống số điện thoại riêng. Hãy xóa; số công khai thì thêm vào hotlines của chien-dich.json';
  assert.deepEqual(
    inAnswer(
      'Số 001099012345.',
      'Số 051 099 012 345.',
      'CMND 233111222.',
      'Gọi 0912 345 678.',
      'Gọi +84.912.345.678.',
      'Gửi a.b@example.com ngay.',
    ).map((fault) => fault.replace(/^\d+: /, '')),
    [
      `"001099012345" ${card}`,
      `"051 099 012 345" ${card}`,
      `"233111222" ${card}`,
      `"0912 345 678" ${phone}`,
      `"+84.912.345.678" ${phone}`,
      'thư điện tử a.b@example.com không phải của phường. Hãy dùng ward.email trong chien-dich.json, hoặc bỏ',
      '"a.b@example.com" không phải thư điện tử của phường. Hãy xóa; thư của phường thì ghi ở ward.email của chien-dich.json',
    ],
  );
});

test('dates, official numbers, amounts of money and numbers within addresses are nobody’s', () => {
  assert.deepEqual(
    inAnswer(
      'Gọi 1900 0368 hoặc 113.',
      'Ngày 05-09-2025 10:30, từ 30/9/2025, 2025-10-30.',
      'Phí 123.456.789 đồng, 1.234.567.890 đồng.',
      'Xem [cổng](https://dichvucong.gov.vn/tin/188250907144814501/123456789).',
    ),
    [],
  );
});

test('what the ward publishes itself may be written', () => {
  assert.deepEqual(
    faultsWith(({ json, write }) => {
      json('chien-dich.json', ({ ward }) => {
        ward.phone = '0912 345 678';
        ward.email = 'phuong@example.gov.vn';
      });
      write(
        'hoi-dap/thu.md',
        question('Gọi +84 912 345 678, [0912 345 678](tel:0912345678) hoặc phuong@example.gov.vn.'),
      );
    }),
    [],
  );
});

test('personal data is found in JSON and in frames too', () => {
  assert.deepEqual(
    placesWith(({ json, write }) => {
      json('tien-do.json', ({ updates }) => (updates[0]!.rows[0]!.note = 'Hỏi cô Hoa 0987654321'));
      write('hoi-dap/thu.md', question(undefined, { nguon_cau_hoi: 'Anh Ba 0987654321' }));
    }).map((fault) => fault.replace(/ giống.*/, '')),
    ['hoi-dap/thu.md: "0987654321"', 'tien-do.json: "0987654321"'],
  );
});

test('a sentence of more than 25 syllables is advised against, 30 in the plan', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'chữ').join(' ');
  const { faults, advice } = checkWith(({ write, json }) => {
    write('hoi-dap/thu.md', question(`Mở máy. ${words(26)}. ${words(25)}.`));
    json('ke-hoach/nhiem-vu.json', (duties) => {
      duties[0]!.text = `${words(30)}. ${words(31)}.`;
    });
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(advice.map(said), [
    'hoi-dap/thu.md:11: câu "chữ chữ chữ chữ chữ chữ…" dài 26 tiếng, nên không quá 25. Hãy tách thành hai câu (N01)',
    'ke-hoach/nhiem-vu.json:5 [0].text: câu "chữ chữ chữ chữ chữ chữ…" dài 31 tiếng, nên không quá 30. Hãy tách thành hai câu (N01)',
  ]);
});

test('sentences end at . ? ! … before a space; dashes are no syllables', () => {
  assert.deepEqual(sentencesOf('Mở vneid.gov.vn. Bấm “Gửi.” Xong? Rồi… Thôi'), [
    'Mở vneid.gov.vn.',
    'Bấm “Gửi.”',
    'Xong?',
    'Rồi…',
    'Thôi',
  ]);
  assert.equal(syllablesIn('Phòng Văn hóa – Xã hội, 12 số'), 7);
});
