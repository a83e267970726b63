import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deriveBoard } from '#lib/progress/derive.ts';
import type { UnitFigures } from '#lib/progress/derive.ts';
import { ranked } from '#lib/progress/rank.ts';
import { input } from './world.ts';

const some = deriveBoard(input()).units[0]!;
const unit = (id: string, joined: number, people: number): UnitFigures => ({
  ...some,
  id,
  joined,
  people,
});

test('the higher share stands first, equal shares keep file order and share a place', () => {
  const units = [unit('a', 1, 4), unit('b', 2, 4), unit('c', 3, 6), unit('d', 0, 9)];
  assert.deepEqual(
    ranked(units).map(({ unit: { id }, place }) => [id, place]),
    [
      ['b', 1],
      ['c', 1],
      ['a', 3],
      ['d', 4],
    ],
  );
});

test('shares that round to the same percentage are still told apart', () => {
  const order = ranked([unit('a', 66_666, 100_000), unit('b', 66_667, 100_000)]);
  assert.deepEqual(
    order.map(({ unit: { id }, place }) => [id, place]),
    [
      ['b', 1],
      ['a', 2],
    ],
  );
});
