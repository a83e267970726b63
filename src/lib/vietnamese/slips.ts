/** What a word may have been before the thumb slipped. Words here are plain: lower-case ASCII, marks folded away. */

const ONSET = '(?:ngh?|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?';
const NUCLEUS =
  '(?:ie[u]?|ye[u]?|iu|ia|ai|ao|au|ay|eo|eu|oa[iyo]?|oe|oi|oo|ua|ue|ui|uo[iu]?|uu|uy[aeu]?|ua[y]?|[aeiouy])';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}(?:ch|ng|nh|[cmnpt])?$`);

/** Whether a plain word is built like a Vietnamese syllable: then it is a word that we lack rather than a slip. */
export function isSyllable(plain: string): boolean {
  return SYLLABLE.test(plain);
}

/**
 * The word without the letters and figures that Telex and VNI use for marks and that stay when the
 * keyboard does not turn them: "ddawng" and "d9a8ng" → "dang", "kys" and "ky1" → "ky".
 */
export function withoutKeys(plain: string): string {
  const letters = /^[a-z]/.test(plain) ? plain.replace(/[0-9]/g, '') : plain;
  const [, head = '', rest = ''] = /^([^aeiouyw]*)(.*)$/.exec(letters) ?? [];
  return (
    head.replace(/^dd/, 'd') +
    rest
      .replace(/^w/, 'u')
      .replace(/aa|ee|oo/g, ([vowel]) => vowel!)
      .replace(/[sfrxjzw]/g, '')
      .replace(/(.)d$/, '$1')
  );
}

/**
 * The fewest known words whose letters, one after the other, are this word: "dinhdanh" → dinh, danh.
 * The last one may be unfinished when `open` says so. Null when there are none.
 */
export function splitJoined(
  plain: string,
  known: (piece: string) => boolean,
  open: (piece: string) => boolean,
): string[] | null {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= plain.length; end++) {
    for (let start = Math.max(0, end - 7); start < end; start++) {
      const before = best[start];
      const piece = plain.slice(start, end);
      if (!before || piece.length < 2) continue;
      if (!(known(piece) || (end === plain.length && open(piece)))) continue;
      if (before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, piece];
    }
  }
  const pieces = best[plain.length] ?? [];
  return pieces.length > 1 ? pieces : null;
}

/** Whether one letter added, left out, changed or swapped with its neighbour makes one word of the other. */
export function isNear(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  return (
    short.slice(at + 1) === long.slice(at + 1) ||
    (short[at] === long[at + 1] &&
      short[at + 1] === long[at] &&
      short.slice(at + 2) === long.slice(at + 2))
  );
}
