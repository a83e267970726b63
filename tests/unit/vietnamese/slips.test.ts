import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { searchWords } from '#lib/vietnamese/search-word.ts';
import { isNear, isSyllable, splitJoined, withoutKeys } from '#lib/vietnamese/slips.ts';

test('keys of Telex and VNI that stayed are taken out', () => {
  for (const [typed, plain] of [
    ['ddang', 'dang'],
    ['ddawng', 'dang'],
    ['kys', 'ky'],
    ['ky1', 'ky'],
    ['d9a8ng', 'dang'],
    ['maajt', 'mat'],
    ['khaaur', 'khau'],
    ['nguwowif', 'nguoi'],
    ['tieengs', 'tieng'],
    ['dangd', 'dang'],
    ['lu7a2', 'lua'],
    ['soos', 'so'],
    ['ddangkys', 'dangky'],
    // The keys of no mark are letters of the word.
    ['hoc', 'hoc'],
    ['sim', 'sim'],
    ['113', '113'],
  ] as const)
    assert.equal(withoutKeys(typed), plain, typed);
});

test('a syllable is told from what only looks like one', () => {
  for (const word of ['dang', 'nghieng', 'quyet', 'uong', 'thuy', 'khuya', 'y', 'ngoao', 'giay'])
    assert.ok(isSyllable(word), word);
  for (const word of ['ddang', 'kys', 'vneid', 'cccd', 'maajt', 'ko', 'dienthoai', '', 'fb'])
    assert.equal(isSyllable(word), word === 'ko', word);
});

test('words run together are cut into the fewest known ones', () => {
  const words = ['dinh', 'danh', 'di', 'mat', 'khau', 'quen', 'hoc'];
  const split = (plain: string) =>
    splitJoined(
      plain,
      (piece) => words.includes(piece),
      (piece) => words.some((word) => word.startsWith(piece)),
    );
  assert.deepEqual(split('dinhdanh'), ['dinh', 'danh']);
  assert.deepEqual(split('quenmatkhau'), ['quen', 'mat', 'khau']);
  assert.deepEqual(split('quenmatkh'), ['quen', 'mat', 'kh']);
  assert.equal(split('dinh'), null);
  assert.equal(split('xyzdanh'), null);
});

test('whatever known words are run together, they are found again', () => {
  const words = ['dang', 'nhap', 'ky', 'tai', 'khoan', 'so', 'phuong'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 6 }), (pieces) => {
      const found = splitJoined(
        pieces.join(''),
        (piece) => words.includes(piece),
        () => false,
      );
      assert.equal(found?.join(''), pieces.join(''));
      assert.ok(found.length <= pieces.length);
    }),
  );
});

test('one letter added, left out, changed or swapped is near, two are not', () => {
  const word = fc.stringMatching(/^[a-z]{2,8}$/);
  fc.assert(
    fc.property(
      word,
      fc.nat(),
      fc.constantFrom('a', 'b', 'c', 'x', 'y', 'z'),
      (one, place, letter) => {
        const at = place % one.length;
        const slips = [
          one.slice(0, at) + letter + one.slice(at),
          one.slice(0, at) + one.slice(at + 1),
          one.slice(0, at) + letter + one.slice(at + 1),
          one.slice(0, at) + one.slice(at + 1, at + 2) + one.charAt(at) + one.slice(at + 2),
        ];
        for (const slip of slips) {
          assert.ok(isNear(one, slip), slip);
          assert.ok(isNear(slip, one), slip);
        }
      },
    ),
  );
  for (const [one, other] of [
    ['quen', 'nequ'],
    ['khoa', 'khung'],
    ['mat', 'khau'],
  ] as const)
    assert.equal(isNear(one, other), false);
});

test('a word has one form, however it is typed', () => {
  const marked = (text: string) => searchWords(text).map((word) => word.marked);
  for (const [one, other] of [
    ['hoà thuý', 'hòa thúy'],
    ['ĐĂNG KÝ', 'đăng ký'],
    ['đăng kí', 'đăng ký'],
    ['lý do', 'lí do'],
    ['quí', 'quý'],
    ['mật khẩu'.normalize('NFD'), 'mật khẩu'],
    ['ủy ban', 'uỷ ban'],
  ] as const)
    assert.deepEqual(marked(one), marked(other));
  // y after a vowel, or alone, is no i.
  for (const [one, other] of [
    ['thúy', 'thúi'],
    ['mây', 'mâi'],
    ['tay', 'tai'],
    ['số', 'sổ'],
  ] as const)
    assert.notDeepEqual(marked(one), marked(other));
});

test('words keep their place in the text, and lose their marks in the plain form', () => {
  const text = 'Gọi 113, mở “VNeID”: bước 2!';
  const words = searchWords(text);
  assert.deepEqual(
    words.map(({ start, end }) => text.slice(start, end)),
    ['Gọi', '113', 'mở', 'VNeID', 'bước', '2'],
  );
  assert.deepEqual(
    words.map(({ plain }) => plain),
    ['goi', '113', 'mo', 'vneid', 'buoc', '2'],
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (any) => {
      for (const { plain, start, end } of searchWords(any)) {
        assert.ok(start < end && end <= any.length);
        assert.equal(plain.normalize('NFD').replace(/\p{M}/gu, ''), plain);
      }
    }),
  );
});
