import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { counted, readTally, tallyText } from '#lib/tally.ts';

const taps = fc.array(fc.tuple(fc.string(), fc.constantFrom(1, -1)));

test('taps add up line by line, never below 0, and are the same after keeping', () => {
  fc.assert(
    fc.property(taps, (list) => {
      let tally = readTally(null);
      const expected = new Map<string, number>();
      for (const [line, by] of list) {
        tally = counted(tally, line, by);
        expected.set(line, Math.max(0, (expected.get(line) ?? 0) + by));
        assert.equal(tally.get(line), expected.get(line));
      }
      const above = new Map([...expected].filter(([, count]) => count > 0));
      assert.deepEqual(readTally(tallyText(tally)), above);
      assert.equal(tallyText(tally) === null, above.size === 0);
    }),
  );
});

test('whatever stands under the name on the device, nothing but whole counts is read from it', () => {
  for (const text of [null, '', '[', 'null', '7', '"a"', '{"a":"2","b":-1,"c":1.5,"d":null}']) {
    assert.deepEqual(readTally(text), new Map());
  }
  assert.deepEqual(readTally('{"Hộ đã đến":3,"x":0}'), new Map([['Hộ đã đến', 3]]));
  fc.assert(
    fc.property(fc.json(), (text) => {
      for (const count of readTally(text).values()) assert.ok(Number.isSafeInteger(count));
    }),
  );
});
