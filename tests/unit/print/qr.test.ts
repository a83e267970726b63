import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { encode } from 'uqr';
import { outline, qrCode } from '#lib/print/qr.ts';

/** Fills a path by the even-odd rule, module by module: a ray to the left crosses its vertical lines. */
function fill(path: string, size: number): boolean[][] {
  const lines: { x: number; top: number; bottom: number }[] = [];
  for (const [, start = '', steps = ''] of path.matchAll(/M([\d ]+)([^Mz]*)z/g)) {
    let [x = 0, y = 0] = start.split(' ').map(Number);
    for (const [, axis, by] of steps.matchAll(/([hv])(-?\d+)/g)) {
      if (axis === 'h') x += Number(by);
      else {
        lines.push({ x, top: Math.min(y, y + Number(by)), bottom: Math.max(y, y + Number(by)) });
        y += Number(by);
      }
    }
    assert.equal(`${x} ${y}`, start, 'a border comes back to where it began');
  }
  return Array.from({ length: size }, (_, y) =>
    Array.from(
      { length: size },
      (_, x) =>
        lines.filter((line) => line.x <= x && line.top <= y && y < line.bottom).length % 2 === 1,
    ),
  );
}

test('the outline fills exactly the dark modules, whatever they are', () => {
  const grid = fc.integer({ min: 1, max: 9 }).chain((size) =>
    fc.array(fc.array(fc.boolean(), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  );
  fc.assert(
    fc.property(grid, (dark) => {
      assert.deepEqual(fill(outline(dark), dark.length), dark);
    }),
  );
});

test('the code of an address is the matrix of the library, in a path of less than 3 KB', () => {
  const address = 'https://dakcam.quangngai.gov.vn/bdhvs/q/vneid/';
  const { path, modules } = qrCode(address, 'Q');
  assert.deepEqual(fill(path, modules), encode(address, { ecc: 'Q', border: 0 }).data);
  assert.ok(path.length < 3000, String(path.length));
});

test('a code stays within version 4 up to 62 bytes, if need be at a lower level', () => {
  const address = (length: number) => 'https://a.gov.vn/'.padEnd(length, 'a');
  const made = ([length, level]: [number, 'M' | 'Q']) => {
    const code = qrCode(address(length), level);
    return `${code.version}-${code.level}`;
  };
  const cases: [number, 'M' | 'Q'][] = [
    [46, 'Q'],
    [47, 'Q'],
    [62, 'Q'],
    [42, 'M'],
    [63, 'Q'],
  ];
  assert.deepEqual(cases.map(made), ['4-Q', '4-M', '4-M', '3-M', '5-M']);
});
