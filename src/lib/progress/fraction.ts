/** An exact quotient of whole numbers; `over` is above zero. */
export interface Fraction {
  readonly top: bigint;
  readonly over: bigint;
}

/** The exact quotient `top / over`; throws RangeError unless `over` is above zero. */
export function fraction(top: bigint, over: bigint): Fraction {
  if (over <= 0n) throw new RangeError('a fraction needs a denominator above zero');
  return { top, over };
}

/** The exact difference `a − b`. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.over - b.top * a.over, a.over * b.over);
}

/** The number rounded to one decimal, half away from zero (−4.25 → −4.3), never −0. */
export function toTenths({ top, over }: Fraction): number {
  const size = top < 0n ? -top : top;
  const tenths = Number((size * 20n + over) / (over * 2n)) / 10;
  return top < 0n && tenths > 0 ? -tenths : tenths;
}

/** The smallest whole number that is not below the fraction. */
export function ceiling({ top, over }: Fraction): bigint {
  // BigInt division cuts towards zero, which is upwards only below zero.
  return top > 0n ? (top + over - 1n) / over : top / over;
}
