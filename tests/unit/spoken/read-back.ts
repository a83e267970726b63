/** Reads spoken Vietnamese back into figures, by tables of its own: what it understands, a listener understands. */

const UNITS: Record<string, number> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};

const unit = (word: string | undefined): number => {
  const value = UNITS[word ?? ''];
  if (value === undefined) throw new Error(`"${word}" is no figure`);
  return value;
};

/** A whole number from its words. */
export function numberFrom(words: string): number {
  let [total, group, last] = [0, 0, 0];
  for (const word of words.split(' ')) {
    if (word === 'triệu' || word === 'nghìn') {
      total += (group + last) * (word === 'triệu' ? 1_000_000 : 1000);
      [group, last] = [0, 0];
    } else if (word === 'trăm') [group, last] = [last * 100, 0];
    else if (word === 'mươi') [group, last] = [group + last * 10, 0];
    else if (word === 'mười') group += 10;
    else if (word !== 'linh') last = unit(word);
  }
  return total + group + last;
}

/** Figures said one by one; commas between groups become spaces. */
export function figuresFrom(words: string): string {
  return words
    .split(', ')
    .map((group) => group.split(' ').map(unit).join(''))
    .join(' ');
}

/** "năm mươi sáu phẩy ba" → "56,3". */
export function decimalFrom(words: string): string {
  const [whole = '', decimals] = words.split(' phẩy ');
  return `${numberFrom(whole)}${decimals === undefined ? '' : `,${figuresFrom(decimals)}`}`;
}

/** A date as [day, month, year]; year 0 when it is not said. */
export function dateFrom(words: string): [number, number, number] {
  const [, day = '', month = '', year] =
    /^ngày (?:mùng )?(.+?) tháng (.+?)(?: năm (.+))?$/u.exec(words) ?? [];
  return [numberFrom(day), numberFrom(month), year === undefined ? 0 : numberFrom(year)];
}

/** A time of day as [hour, minute]. */
export function timeFrom(words: string): [number, number] {
  const [, hour = '', minute] = /^(.+?) giờ(?: (.+) phút)?$/u.exec(words) ?? [];
  return [numberFrom(hour), minute === undefined ? 0 : numberFrom(minute)];
}

const LETTER_NAMES =
  'a bê xê dê e ép giê hát i gi ca e_lờ em en o pê quy e_rờ ét tê u vê vê_kép ích y_dài dét'
    .split(' ')
    .map((name) => name.replace('_', ' '));
const SIGNS: Record<string, string> = { chấm: '.', 'gạch ngang': '-', 'gạch chéo': '/' };
const KNOWN: Record<string, string> = {
  'bình dân học vụ số': 'binhdanhocvuso',
  'chuyển đổi số': 'chuyendoiso',
  'quảng ngãi': 'quangngai',
  com: 'com',
  gov: 'gov',
  vn: 'vn',
};

/** A web address from its words. */
export function addressFrom(words: string): string {
  return words
    .split(/ ?(chấm|gạch ngang|gạch chéo) ?/u)
    .map((part) => SIGNS[part] ?? KNOWN[part] ?? part.split(', ').map(letterFrom).join(''))
    .join('');
}

function letterFrom(name: string): string {
  if (name === '') return '';
  const place = LETTER_NAMES.indexOf(name);
  return place === -1 ? String(unit(name)) : 'abcdefghijklmnopqrstuvwxyz'.charAt(place);
}
