import type { UnitFigures } from '#lib/progress/derive.ts';
import { ranked } from '#lib/progress/rank.ts';

/** How many units are named at either end. */
const MOST = 3;

/** Units with the highest and with the lowest share of people joined, best first and last first. */
export interface Extremes {
  strongest: UnitFigures[];
  weakest: UnitFigures[];
}

/**
 * Up to three units at either end of those that have reported, never more than half of them at one
 * end. Units with equal shares stay together: all of them are named or none, except that the first
 * place is named however many share it. Where all shares are equal nobody is strong or weak.
 */
export function extremes(units: readonly UnitFigures[]): Extremes {
  const reported = units.filter(({ reported }) => reported !== null);
  const classes = sharesOf(reported);
  if (classes.length < 2) return { strongest: [], weakest: [] };
  const most = Math.min(MOST, Math.floor(reported.length / 2));
  return { strongest: leading(classes, most), weakest: leading(classes.reverse(), most) };
}

/** Units by share, highest first; those of equal share in one list, in file order. */
function sharesOf(units: readonly UnitFigures[]): UnitFigures[][] {
  const places = ranked(units);
  return places
    .filter(({ place }, index) => place === index + 1)
    .map(({ place }) => places.filter((other) => other.place === place).map(({ unit }) => unit));
}

function leading(classes: readonly UnitFigures[][], most: number): UnitFigures[] {
  const [first = [], ...others] = classes;
  const named = [...first];
  for (const units of others) {
    if (named.length + units.length > most) break;
    named.push(...units);
  }
  return named;
}
