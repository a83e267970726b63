import type { UnitFigures } from './derive.ts';

/** Units by share of people joined, highest first, compared exactly; equal shares have the same place. */
export function ranked(units: readonly UnitFigures[]): { unit: UnitFigures; place: number }[] {
  const order = [...units].sort((a, b) => Number(lead(b, a)));
  return order.map((unit) => ({
    unit,
    place: order.findIndex((other) => lead(other, unit) === 0n) + 1,
  }));
}

/** Above zero when `a` has the higher share, zero when the shares are equal. */
function lead(a: UnitFigures, b: UnitFigures): bigint {
  return BigInt(a.joined) * BigInt(b.people) - BigInt(b.joined) * BigInt(a.people);
}
