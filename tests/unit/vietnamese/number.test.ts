import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDecimal, formatPercent, formatSigned, formatWhole } from '#lib/vietnamese/number.ts';

test('whole numbers carry a dot between thousands', () => {
  assert.equal(formatWhole(0), '0');
  assert.equal(formatWhole(999), '999');
  assert.equal(formatWhole(1234), '1.234');
  assert.equal(formatWhole(1_234_567), '1.234.567');
});

test('decimals always show one figure after the comma', () => {
  assert.equal(formatDecimal(62.4), '62,4');
  assert.equal(formatDecimal(62), '62,0');
  assert.equal(formatDecimal(-4.3), '−4,3');
  assert.equal(formatDecimal(-0), '0,0');
  assert.equal(formatPercent(62.4), '62,4%');
  assert.equal(formatPercent(100), '100,0%');
});

test('a change carries its sign, with a real minus, and zero none', () => {
  assert.equal(formatSigned(655), '+655');
  assert.equal(formatSigned(1234), '+1.234');
  assert.equal(formatSigned(-20), '−20');
  assert.equal(formatSigned(0), '0');
  assert.equal(formatSigned(-0), '0');
});
