import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { findTasks } from '#lib/search/find.ts';
import { inPieces, resultsFor } from '#lib/search/results.ts';
import { inSiteWords } from '#lib/search/site-words.ts';
import { openTasks } from '#lib/search/tasks.ts';
import type { TaskIndex } from '#lib/search/tasks.ts';

const index: TaskIndex = {
  groups: [
    {
      kind: 'Hướng dẫn',
      before: '/huong-dan/',
      after: '/',
      steps: true,
      items: [
        ['lay-lai', 'Lấy lại mật khẩu', '', ['Bấm Quên mật khẩu', 'Nhập mã OTP'], 'định danh'],
        ['dang-ky', 'Tự đăng ký mức 1 ở nhà', '', ['Quét thẻ căn cước', 'Nhập mã OTP'], ''],
        ['suc-khoe', 'Xem sổ sức khỏe', '', ['Mở VNeID'], 'thẻ bảo hiểm y tế'],
      ],
    },
    {
      kind: 'Hỏi đáp',
      before: '/hoi-dap/#',
      after: '',
      items: [
        ['so', 'Đổi số điện thoại ở đâu?', '', [], ''],
        ['mat-the', 'Mất thẻ căn cước thì làm sao?', '', [], ''],
        ['hoa', 'Hòa mạng thuê bao ở đâu?', '', [], ''],
      ],
    },
    {
      kind: 'Trang',
      before: '/',
      after: '/',
      items: [['can-giup', 'Cần người giúp', 'Nơi có thể đến', ['Công an phường'], '']],
    },
  ],
  words: [
    ['căn cước', ['cccd', 'chứng minh']],
    ['mật khẩu', ['mk']],
    ['mất', ['rớt']],
  ],
};
const tasks = openTasks(index);
const first = (question: string) => {
  const [best] = findTasks(tasks, question).found;
  return best && tasks.tasks[best.task]!.path;
};

test('a task is found however its words are typed', () => {
  for (const [path, ...questions] of [
    [
      '/huong-dan/lay-lai/',
      'lấy lại mật khẩu',
      'LAY LAI MAT KHAU',
      'mật khẩu'.normalize('NFD'),
      'quen mk',
      'maajt khaaur',
      'ma6t5 kha6u3',
      'matkhau',
      'mat kha',
      'mat khua',
      'dinhdanh',
    ],
    [
      '/huong-dan/dang-ky/',
      'đăng kí',
      'ddang ky',
      'dang ky1',
      'ddawng kys',
      'dangky',
      'đăng ký muc1',
    ],
    ['/hoi-dap/#mat-the', 'mất cccd', 'mat chung minh', 'rot cccd', 'the can cuoc mat'],
    ['/hoi-dap/#hoa', 'hoà mạng', 'hòa mạng', 'hoa mang'],
    ['/hoi-dap/#so', 'so dien thoai', 'dienthoai', 'dien th oai'],
    ['/can-giup/', 'cong an phuong', 'congan phuong'],
  ])
    for (const question of questions) assert.equal(first(question), path, question);
});

test('exact marks rank first', () => {
  assert.equal(first('số'), '/hoi-dap/#so');
  assert.equal(first('sổ'), '/huong-dan/suc-khoe/');
});

test('marks count in other names too: "mặt" is not short for anything', () => {
  const named = openTasks({ ...index, words: [['căn cước', ['mắt']]] });
  const paths = (question: string) =>
    findTasks(named, question).found.map(({ task }) => named.tasks[task]!.path);
  assert.ok(paths('mắt').includes('/hoi-dap/#mat-the'));
  assert.ok(!paths('mặt').includes('/huong-dan/dang-ky/'));
});

test('a step that answers better than the title is named, with its address', () => {
  const { results } = resultsFor(tasks, 'quên mật khẩu', 5);
  assert.deepEqual(results[0]?.part, {
    path: '/huong-dan/lay-lai/#buoc-1',
    text: [
      { text: 'Bước 1: ', hit: false },
      { text: 'Bấm ', hit: false },
      { text: 'Quên', hit: true },
      { text: ' ', hit: false },
      { text: 'mật', hit: true },
      { text: ' ', hit: false },
      { text: 'khẩu', hit: true },
    ],
  });
  assert.equal(resultsFor(tasks, 'công an', 5).results[0]?.part?.path, '/can-giup/#cong-an-phuong');
});

test('a question that no task answers gets the nearest, or nothing, and never claims to be sure', () => {
  assert.deepEqual(resultsFor(tasks, 'xyzzy', 5), { sure: false, results: [] });
  const { sure, results } = resultsFor(tasks, 'giá vàng thế giới tăng mạnh mã', 5);
  assert.equal(sure, false);
  assert.ok(results.length <= 3);
});

test('any text is answered without a fault, in order, with shares between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (question) => {
      const { found } = findTasks(tasks, question);
      const scores = found.map(({ score }) => score);
      assert.deepEqual(
        scores,
        scores.toSorted((a, b) => b - a),
      );
      for (const { share } of found) assert.ok(share >= 0 && share <= 1);
      assert.equal(new Set(found.map(({ task }) => task)).size, found.length);
    }),
  );
});

test('a text in pieces is the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, meant) => {
      const pieces = inPieces(text, new Set(meant));
      assert.equal(pieces.map((piece) => piece.text).join(''), text);
    }),
  );
});

test('the full text is asked in words that it has', () => {
  for (const [question, words] of [
    ['quên mật khẩu', 'quên mật khẩu'],
    ['quen mk', 'quen mat khau'],
    ['dinhdanh o dau', 'dinh danh'],
    ['ddang ky', 'dang ky'],
    ['ở đâu', 'ở đâu'],
    ['thời tiết', 'thời tiết'],
  ] as const)
    assert.equal(inSiteWords(tasks, question), words, question);
});
