import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { chunksOf } from '#lib/spoken/chunks.ts';

const cut = (text: string) => chunksOf(text).map(({ start, end }) => text.slice(start, end));

test('a text is cut at the ends of its sentences', () => {
  assert.deepEqual(cut('  Mở CH Play. Có máy ghi “Play Store.” Đúng chưa?\n Rồi… Xong!  '), [
    'Mở CH Play.',
    'Có máy ghi “Play Store.”',
    'Đúng chưa?',
    'Rồi…',
    'Xong!',
  ]);
  assert.deepEqual(cut('Xem vneid.gov.vn, phí 1.234 đồng. Hết'), [
    'Xem vneid.gov.vn, phí 1.234 đồng.',
    'Hết',
  ]);
  assert.deepEqual(cut(' \n '), []);
});

test('a long sentence is cut behind a comma, else between words, else anywhere', () => {
  const part = `${'tiếng '.repeat(20)}này,`;
  assert.deepEqual(cut(`${part} ${part} hết.`), [part, `${part} hết.`]);
  const words = 'tiếng '.repeat(40).trim();
  assert.equal(cut(words)[0], 'tiếng '.repeat(30).trim());
  assert.deepEqual(
    cut('a'.repeat(400)).map(({ length }) => length),
    [180, 180, 40],
  );
});

test('chunks hold all of a text in its order, are never blank and never long', () => {
  const word = fc.oneof(
    fc.constantFrom('.', '?', '…', ',', ':', '”', ' ', '\n', '. ', ', '),
    fc.string({ maxLength: 8 }),
    fc.string({ minLength: 100, maxLength: 400 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join('');
      const chunks = chunksOf(text);
      const bare = (all: string) => all.replace(/\s+/g, '');
      assert.equal(bare(cut(text).join('')), bare(text));
      let last = 0;
      for (const { start, end } of chunks) {
        assert.ok(start >= last && end > start && end - start <= 180);
        assert.match(text.slice(start, end), /^\S([^]*\S)?$/);
        last = end;
      }
    }),
  );
});
