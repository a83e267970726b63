import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ceiling, fraction, minus, toTenths } from '#lib/progress/fraction.ts';

const whole = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 9n });

test('tenths are rounded half away from zero', () => {
  assert.equal(toTenths(fraction(-425n, 100n)), -4.3);
  assert.equal(toTenths(fraction(425n, 100n)), 4.3);
  assert.equal(toTenths(fraction(-424n, 100n)), -4.2);
  assert.equal(toTenths(fraction(200n, 3n)), 66.7);
  // 1.45 is 1.44999… in floating point, which would round down.
  assert.equal(toTenths(fraction(145n, 100n)), 1.5);
});

test('what rounds to zero is never −0', () => {
  assert.ok(Object.is(toTenths(fraction(-4n, 100n)), 0));
  assert.ok(Object.is(toTenths(fraction(0n, 7n)), 0));
  assert.equal(toTenths(fraction(-5n, 100n)), -0.1);
});

test('rounding moves a value by at most half a tenth and keeps its sign apart', () => {
  fc.assert(
    fc.property(whole, positive, (top, over) => {
      const tenths = BigInt(Math.round(toTenths(fraction(top, over)) * 10));
      const error = tenths * over - 10n * top;
      assert.ok(2n * (error < 0n ? -error : error) <= over);
      assert.equal(toTenths(fraction(-top, over)), -toTenths(fraction(top, over)) || 0);
    }),
  );
});

test('a ceiling is the smallest whole number that is not below', () => {
  assert.equal(ceiling(fraction(7n, 2n)), 4n);
  assert.equal(ceiling(fraction(-7n, 2n)), -3n);
  fc.assert(
    fc.property(whole, positive, (top, over) => {
      const up = ceiling(fraction(top, over));
      assert.ok(up * over >= top);
      assert.ok((up - 1n) * over < top);
    }),
  );
});

test('differences are exact, and a denominator must be above zero', () => {
  assert.deepEqual(minus(fraction(1n, 3n), fraction(1n, 3n)).top, 0n);
  assert.equal(toTenths(minus(fraction(100n, 3n), fraction(100n, 6n))), 16.7);
  assert.throws(() => fraction(1n, 0n), RangeError);
});
