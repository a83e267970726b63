import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readSound, withoutNotes } from '#lib/recording/m4a.ts';
import { NOTES, box, head, sound } from './sound.ts';

const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const START = sound().subarray(0, 16);

test('a recording tells how long it lasts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), (seconds) => {
      assert.deepEqual(readSound(sound(seconds)), { seconds });
    }),
  );
  assert.deepEqual(readSound(join(START, box('mdat'), box('moov', head(90, 44_100)))), {
    seconds: 90,
  });
});

test('a length that is written in eight bytes is read too', () => {
  const wide = new Uint8Array(112);
  const view = new DataView(wide.buffer);
  view.setUint8(0, 1);
  view.setUint32(20, 600);
  view.setBigUint64(24, 30_000n);
  assert.deepEqual(readSound(join(START, box('moov', box('mvhd', wide)), box('mdat'))), {
    seconds: 50,
  });
  const long = join(START, box('moov', head(9)), Uint8Array.from([0, 0, 0, 1]));
  const mdat = join(
    new TextEncoder().encode('mdat'),
    Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 18, 1, 2]),
  );
  assert.deepEqual(readSound(join(long, mdat)), { seconds: 9 });
});

test('a file that does not tell its length is played without one', () => {
  for (const moov of [box('moov'), box('moov', head(0)), box('moov', head(5, 0))]) {
    assert.deepEqual(readSound(join(START, moov, box('mdat'))), { seconds: null });
  }
});

test('an empty file, another kind and one that was cut off are told apart', () => {
  assert.deepEqual(readSound(new Uint8Array()), { problem: 'empty' });
  assert.deepEqual(readSound(new TextEncoder().encode('ID3\u0004 mp3 file')), {
    problem: 'wrong-kind',
  });
  const whole = sound();
  for (let length = 8; length < whole.length; length += 1) {
    assert.deepEqual(readSound(whole.subarray(0, length)), { problem: 'damaged' }, String(length));
  }
});

test('no bytes whatever make the reader fail', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      readSound(join(START, bytes));
      withoutNotes(join(START, bytes));
    }),
  );
});

test('what is published tells no place and no device, and is the same sound', () => {
  const before = sound(75);
  const after = withoutNotes(before);
  const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  assert.ok(words(before).includes(NOTES));
  assert.ok(!words(after).includes(NOTES));
  assert.equal(after.length, before.length);
  assert.deepEqual(readSound(after), { seconds: 75 });
  const data = (bytes: Uint8Array) => bytes.subarray(bytes.length - 300);
  assert.deepEqual(data(after), data(before));
});
