/** Written Vietnamese turned into what a voice says: numbers, dates, hours, phones, addresses, abbreviations. */
import { upperFirst } from '../vietnamese/case.ts';
import { addressWords, phoneWords } from './address.ts';
import { dateWords, monthWords, timeWords, yearWords } from './calendar.ts';
import { numberWords } from './number.ts';
import { ABBREVIATIONS } from './readings.ts';

/** A web address inside a text. */
export const ADDRESS =
  /(?<![\p{L}\p{N}@.])(?:https?:\/\/)?(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}(?:\/[a-z0-9/-]*)?(?![\p{L}\p{N}@])/gu;
/** A phone number inside a text: groups with spaces between them, or one of the short ones that everyone may call, unless it counts something. */
export const PHONE =
  /(?<![\p{L}\p{N}.,/])(?:(?:0\d{2,4}|1[89]00)(?: \d{2,4}){1,3}|11[1-5])(?![\p{L}\p{N}/%]|[.,]\d| ?%| (?:người|hộ|em|nghìn|triệu|ngày|giờ|phút|lớp|buổi|bài|khóa|máy|thẻ|đồng)(?!\p{L}))/gu;

/** Short numbers for messages and reports: read figure by figure where one sends or calls. */
const SHORT_CODE =
  /(?<=(?<!\p{L})(?:gửi|gọi|đến|số) (?:\d{3,4}, )?)(?:1414|156|5656)(?![\p{L}\p{N}/%]|[.,]\d)/giu;

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const FREE = String.raw`(?<![\p{L}\p{N}.,/])`;
const END = String.raw`(?![\p{L}\p{N}/]|[.,]\d)`;
const find = (pattern: string) => new RegExp(FREE + pattern + END, 'gu');

type Reading = [
  pattern: RegExp,
  words: (found: string, ...groups: (string | undefined)[]) => string | null,
];

const short = new RegExp(
  String.raw`(?<!\p{L})(?:${Object.keys(ABBREVIATIONS).join('|')})(?!\p{L})`,
  'gu',
);
const asNumber = (text: string | undefined) => (text === undefined ? undefined : Number(text));
/** A capital at the beginning of a sentence stays one. */
const likeFirst = (found: string, words: string | null) =>
  words !== null && /^\p{Lu}/u.test(found) ? upperFirst(words) : words;

/** In this order: what is longer and more particular first. A reading that is none (null) leaves the text as it stands. */
const READINGS: readonly Reading[] = [
  [ADDRESS, (address) => addressWords(address)],
  [PHONE, (phone) => phoneWords(phone)],
  [SHORT_CODE, (code) => phoneWords(code)],
  [
    find(String.raw`(?:[Nn]gày )?(\d{1,2})/(\d{1,2})(?:/(\d{4}))?`),
    (found, day, month, year) =>
      likeFirst(found, dateWords(Number(day), Number(month), asNumber(year))),
  ],
  [
    find(String.raw`[Nn]gày (\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?`),
    (found, day, month, year) =>
      likeFirst(found, dateWords(Number(day), Number(month), asNumber(year))),
  ],
  [
    find(String.raw`[Tt]háng (\d{1,2})(?:/(\d{4}))?`),
    (found, month, year) => {
      if (Number(month) < 1 || Number(month) > 12) return null;
      const words = [
        monthWords(Number(month)),
        ...(year === undefined ? [] : [yearWords(Number(year))]),
      ];
      return likeFirst(found, words.join(' '));
    },
  ],
  [
    find(String.raw`(\d{1,2})(?:(?: giờ |[hg])(\d{1,2})(?: phút)?|:(\d{2}))`),
    (_, hour, minute, after) => timeWords(Number(hour), Number(minute ?? after)),
  ],
  [new RegExp(`${FREE}(${NUMBER}) ?%`, 'gu'), (_, number = '') => withUnit(number, 'phần trăm')],
  [find(`(${NUMBER})`), (_, number = '') => numberWords(number)],
  [short, (word) => ABBREVIATIONS[word] ?? null],
];

const withUnit = (number: string, unit: string) => {
  const words = numberWords(number);
  return words === null ? null : `${words} ${unit}`;
};

/** The text as it is said. What has no reading stays as it is: `unsaid` finds it. */
export function speak(text: string): string {
  const said = READINGS.reduce(
    (so, [pattern, words]) =>
      so.replace(
        pattern,
        (found: string, ...groups: (string | undefined)[]) => words(found, ...groups) ?? found,
      ),
    text.normalize('NFC').replace(/\s+/g, ' ').trim(),
  );
  return said.replace(
    // "iPhone" stays as it is.
    /(^|[.!?] )(\p{Ll})(?!\p{Lu})/gu,
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'),
  );
}

/** What a voice cannot say: figures, signs, words of capitals and "v.v.", each once, in the order of the text. */
export function unsaid(spoken: string): string[] {
  const found = spoken.match(
    /v\.v\.?|(?=[^\s]*(?:\d|\p{Lu}[^\s]*\p{Lu}))[\p{L}\p{N}][\p{L}\p{N}.,/:-]*[\p{L}\p{N}]|\d|[^\p{L}\p{N}\s.,;:!?]/gu,
  );
  return [...new Set(found ?? [])];
}
