/** Every way in which the text of `tien-do.json` is spoilt before it is data. */
import type { Chance } from './boards.ts';

/** A spoilt text, or bytes that are none, and what the check must say of it. */
export interface SpoiltText {
  text: string | Uint8Array;
  says: RegExp;
  /** The line that it must name; a bracket that is amiss shows there or further down. */
  line?: number | { from: number };
  /** The last part of the field, where there is one. */
  key?: string;
}

export interface TextFault {
  name: string;
  spoil: (text: string, chance: Chance) => SpoiltText;
}

type Kind = 'key' | 'text' | 'number' | 'open' | 'close' | 'comma' | 'colon';

/** A piece of a JSON text and where it stands. */
interface Token {
  kind: Kind;
  at: number;
  end: number;
  word: string;
  line: number;
  before: Token | undefined;
}

const KINDS: Record<string, Kind> = {
  ...{ '{': 'open', '[': 'open', '}': 'close', ']': 'close', ',': 'comma', ':': 'colon' },
};

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let [line, from] = [1, 0];
  for (const { 0: word, index: at } of text.matchAll(/"[^"]*"|-?\d+|[{}[\],:]/g)) {
    line += text.slice(from, at).split('\n').length - 1;
    from = at;
    const end = at + word.length;
    const string = /^\s*:/.test(text.slice(end, end + 2)) ? 'key' : 'text';
    const kind = KINDS[word] ?? (word.startsWith('"') ? string : 'number');
    tokens.push({ kind, at, end, word, line, before: tokens.at(-1) });
  }
  return tokens;
}

type Edit = (token: Token, chance: Chance) => { word: string } & Pick<SpoiltText, 'says' | 'line'>;

/** A fault that puts other words in the place of one random piece of the given kinds. */
function inPlaceOf(
  name: string,
  kinds: readonly Kind[],
  edit: Edit,
  fits: (token: Token) => boolean = () => true,
): TextFault {
  const spoil = (text: string, chance: Chance): SpoiltText => {
    const token = chance.of(tokensOf(text).filter((one) => kinds.includes(one.kind) && fits(one)));
    const { word, says, line = token.line } = edit(token, chance);
    return { text: text.slice(0, token.at) + word + text.slice(token.end), says, line };
  };
  return { name, spoil };
}

/** The same words for every piece; brackets may show their fault further down. */
const replaced = (
  name: string,
  kinds: readonly Kind[],
  words: (word: string) => string[],
  says: RegExp,
  fits?: (token: Token) => boolean,
): TextFault =>
  inPlaceOf(
    name,
    kinds,
    ({ word, line, kind }, { of }) => ({
      word: of(words(word)),
      says,
      line: kind === 'open' || kind === 'close' ? { from: line } : line,
    }),
    fits,
  );

const bare = (word: string) => word.slice(1, -1);
const VALUES = ['text', 'number'] as const;
const QUOTE = /ngoặc kép/;
const HIDDEN = ['\u00a0', '\u200b', '\ufeff', '\u3000', '\u0000', '\u000b', '\u2028'];
/** A value, comma or opening bracket: something else may follow it, but no key's colon. */
const inside = ({ before }: Token) => before !== undefined;

const marks: TextFault[] = [
  replaced('a comma missing', ['comma'], () => [''], /^thiếu dấu phẩy ở cuối mục\. Hãy/),
  replaced('a comma twice', ['comma'], () => [',,', ', ,'], /^thừa một dấu phẩy\. Hãy bỏ/),
  replaced('a semicolon for a comma', ['comma'], () => [';'], /^dấu ; đứng chỗ của dấu phẩy\. Hãy/),
  replaced(
    'a full stop for a comma',
    ['comma'],
    () => ['.', ' .'],
    /^dấu \. đứng chỗ|^số ".*" viết chưa/,
  ),
  inPlaceOf(
    'a comma before a closing bracket',
    ['close'],
    ({ word }) => ({ word: `,${word}`, says: /^thừa dấu phẩy trước dấu [\]}]\. Hãy bỏ/ }),
    ({ before }) => before?.kind !== 'open',
  ),
  replaced(
    'a colon missing',
    ['colon'],
    () => ['', ' '],
    /^thiếu dấu hai chấm sau tên mục "\w+"\. Hãy/,
  ),
  replaced(
    'another mark for a colon',
    ['colon'],
    () => ['=', ' -', ';'],
    /^thiếu dấu hai chấm sau/,
  ),
  replaced('a value missing', VALUES, () => [''], /^thiếu giá trị sau dấu hai chấm\. Hãy/),
];

const quotes: TextFault[] = [
  replaced('an opening quote missing', ['key', 'text'], (word) => [word.slice(1)], QUOTE),
  replaced('a closing quote missing', ['key', 'text'], (word) => [word.slice(0, -1)], QUOTE),
  replaced('no quotes', ['key', 'text'], (word) => [bare(word)], QUOTE),
  replaced(
    'quotes of a word processor',
    ['key', 'text'],
    (word) => ['“”', '””', '‘’', '«»', '„“'].map((pair) => `${pair[0]!}${bare(word)}${pair[1]!}`),
    /^dấu ngoặc . không dùng được\. Hãy gõ dấu ngoặc kép thẳng/,
  ),
  replaced('a curly closing quote', ['key', 'text'], (word) => [`"${bare(word)}”`], QUOTE),
  replaced(
    'single quotes',
    ['key', 'text'],
    (word) => [`'${bare(word)}'`],
    /^dấu ngoặc ' không dùng/,
  ),
  inPlaceOf('a quote within a text', ['text'], ({ word }, { whole }) => {
    const at = whole(2, word.length - 2);
    return { word: `${word.slice(0, at)}"${word.slice(at)}`, says: QUOTE };
  }),
];

const strange: TextFault[] = [
  ...(
    [
      ['a tab in a text', ['\t'], /^trong ngoặc kép có phím Tab\. Hãy/],
      ['a line break in a text', ['\n', '\n  '], /^thiếu dấu ngoặc kép " ở cuối\. Hãy/],
      [
        'a hidden mark in a text',
        ['\u0007', '\u0000', '\u0085', '\r'],
        /^trong ngoặc kép có ký tự ẩn/,
      ],
      ['a wrong escape', ['\\d', '\\x41', '\\u1g', '\\ ', "\\'"], /^dấu \\ trong ngoặc kép .*Hãy/],
    ] as const
  ).map(([name, words, says]) =>
    inPlaceOf(name, ['key', 'text'], ({ word }, { of, whole }) => {
      const at = whole(1, word.length - 1);
      return { word: word.slice(0, at) + of(words) + word.slice(at), says };
    }),
  ),
  replaced(
    'a hidden mark between values',
    ['comma', 'colon', 'open', ...VALUES],
    (word) => HIDDEN.flatMap((mark) => [mark + word, word + mark]),
    /^có ký tự ẩn.*Hãy xóa dòng này/,
    inside,
  ),
  replaced(
    'a comment',
    ['comma', 'colon', 'open', ...VALUES],
    (word) => [`${word} // ghi chú`, `${word} /* ghi chú */`, `${word} # ghi chú`],
    /không có ghi chú .*Hãy xóa/,
  ),
  replaced(
    'a word where none belongs',
    ['comma', 'colon', 'open'],
    (word) => ['abc', '(', '???', '<<<<<<< HEAD', 'mẫu', '😀'].map((other) => `${word} ${other} `),
    /^không hiểu ".*"\. Hãy/,
  ),
];

const numbers: TextFault[] = [
  replaced(
    'a number with a space',
    ['number'],
    () => ['1 215', '12 345 678'],
    /^số phải viết liền/,
  ),
  replaced(
    'a number with a comma',
    ['number'],
    () => ['1,215', '12,5'],
    /^số ".*" viết chưa đúng\. Hãy/,
  ),
  replaced(
    'a number written otherwise',
    ['number'],
    () => ['0120', '+5', '.5', '5.', '-', '--5', '1.215.000', '0x10', '1_000', '１２'],
    /^(số|không hiểu) ".*(Hãy viết số|Hãy viết chữ trong ngoặc kép, số)/,
  ),
  replaced(
    'a number with a word',
    ['number'],
    () => ['12%', '12 người', '12 (người)', '2025-10-05', '12 / 30'],
    /số liền nhau, không kèm chữ|không có ghi chú/,
  ),
  replaced(
    'a word of programs',
    VALUES,
    () => ['NaN', 'Infinity', 'undefined', 'None', 'True'],
    /^không hiểu/,
  ),
  replaced(
    'a number that overflows',
    ['number'],
    () => ['1e400', '-1e999', '9'.repeat(400)],
    /^số quá lớn/,
  ),
];

const brackets: TextFault[] = [
  replaced('an opening bracket missing', ['open'], () => [''], /Hãy (thêm|xem|đổi|bỏ|viết)/),
  replaced('a closing bracket missing', ['close'], () => [''], /Hãy (thêm|xem|đổi|bỏ|viết)/),
  replaced(
    'an opening bracket twice',
    ['open'],
    (word) => [word + word],
    /Hãy (thêm|xem|đổi|bỏ|viết)/,
  ),
  replaced('a closing bracket twice', ['close'], (word) => [word + word], /Hãy (xem|đổi)/),
  replaced(
    'a bracket of the other kind',
    ['open', 'close'],
    (word) => [{ '{': '[', '[': '{', '}': ']', ']': '}' }[word] ?? ''],
    /Hãy (thêm|xem|đổi|bỏ|viết)/,
  ),
  replaced(
    'a bracket held down',
    ['colon', 'comma'],
    (word) => ['[', '{"a":', '{'].map((mark) => word + mark.repeat(20_000)),
    /^thừa dấu ngoặc mở\. Hãy bỏ|Hãy xem mục ngay trên|đứng ở chỗ/,
  ),
];

const whole: TextFault[] = [
  {
    name: 'a key twice',
    spoil: (text, chance) => {
      const { at, word, line } = chance.of(tokensOf(text).filter(({ kind }) => kind === 'key'));
      const value = chance.of(['1', 'null', '"chữ"', '[]']);
      const says = new RegExp(`^mục ${word} viết hai lần ở cùng một chỗ\\. Hãy giữ một`);
      const spoilt = `${text.slice(0, at)}${word}: ${value},${text.slice(at)}`;
      return { text: spoilt, says, line, key: bare(word) };
    },
  },
  {
    name: 'cut short',
    spoil: (text, { whole }) => {
      const cut = text.slice(0, whole(1, text.trimEnd().length - 1));
      return { text: cut, says: /Hãy/, line: cut.split('\n').length };
    },
  },
  {
    name: 'empty',
    spoil: (_, { of }) => ({
      text: of(['', ' ', '\n\n', '\r\n\t']),
      says: /^tệp trống\. Hãy/,
      line: 1,
    }),
  },
  {
    name: 'text after the end',
    spoil: (text, { of }) => {
      const end = text.trimEnd();
      const more = of(['x', '}', ',', '{}', '// hết', end]);
      const line = end.split('\n').length;
      return { text: `${end} ${more}`, says: /^sau dấu đóng cuối cùng còn chữ\. Hãy/, line };
    },
  },
  {
    name: 'marks typed apart from their letters',
    spoil: (text, { of }) => {
      const word = of(['Số liệu', 'Phường', 'Đăk Cấm']);
      const { at, end, line } = tokensOf(text).find(
        ({ before }) => before?.before?.word === '"source"',
      )!;
      const loose = `${text.slice(0, at)}"${word.normalize('NFD')}"${text.slice(end)}`;
      return { text: loose, says: /gõ bằng dấu rời .*Hãy chọn bảng mã "Unicode"/, line };
    },
  },
  {
    name: 'bytes that are not UTF-8',
    spoil: (text, { of, whole }) => {
      const bytes = new TextEncoder().encode(text);
      const places = tokensOf(text).filter(({ kind }) => kind === 'text');
      const at = new TextEncoder().encode(text.slice(0, of(places).at + 1)).length;
      const broken = bytes.map((byte, index) => (index === at ? whole(0x80, 0xbf) : byte));
      const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
      return {
        text: of([broken, broken, utf16]),
        says: /^tệp không ở dạng UTF-8 .*Hãy mở bằng Notepad/,
      };
    },
  },
];

/** The whole table. */
export const TEXT_FAULTS: readonly TextFault[] = [
  ...marks,
  ...quotes,
  ...strange,
  ...numbers,
  ...brackets,
  ...whole,
];
