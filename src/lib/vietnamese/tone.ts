/** Syllable ends that are written both ways: the house way (hòa, thúy) and the dictionary's (hoà, thuý). */
const BOTH_WAYS: readonly [house: string, dictionary: string][] = [
  ['óa', 'oá'],
  ['òa', 'oà'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['óe', 'oé'],
  ['òe', 'oè'],
  ['ỏe', 'oẻ'],
  ['õe', 'oẽ'],
  ['ọe', 'oẹ'],
  ['úy', 'uý'],
  ['ùy', 'uỳ'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
];

/** The same text with tone marks where the dictionary puts them; as long as before, so places stay the same. */
export function dictionaryTones(text: string): string {
  return BOTH_WAYS.reduce((all, [house, dictionary]) => {
    const end = new RegExp(`${house}(?!\\p{L})`, 'giu');
    return all.replace(end, (found) =>
      found === found.toLowerCase()
        ? dictionary
        : dictionary.toUpperCase().slice(0, 1) + dictionary.slice(1),
    );
  }, text);
}
