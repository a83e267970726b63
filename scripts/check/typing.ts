/** Slips of typing, copying and saving that any text file may have: they look right, or nearly so. */
import type { Slip } from './json.ts';

interface Rule {
  /** What stands in a line at fault; its first match is named. */
  mark: RegExp;
  says: (found: string, also: string) => string;
}

const WORD = String.raw`[^\s"'.,:;(){}[\]<>/]*`;

/** Vietnamese letters typed as a letter and marks after it, which search never finds. */
const LOOSE = String.raw`[aăâeêioôơuưy][\u0300\u0301\u0303\u0309\u0323]|[aeo]\u0302|a\u0306|[ou]\u031B`;

const RULES: readonly Rule[] = [
  {
    mark: /^(?:<{7}|={7}|>{7})(?= |$)/m,
    says: (found, also) =>
      `dấu ${found} của hai người cùng sửa một chỗ${also}. Hãy giữ một trong hai đoạn, rồi xóa các dòng <<<<<<<, =======, >>>>>>>`,
  },
  {
    // The joiner within emoji (U+200D) is meant.
    mark: new RegExp(
      `${WORD}[\\u00AD\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]${WORD}`,
      'mu',
    ),
    says: (found, also) =>
      `chữ "${found.replace(/\p{Cf}/gu, '')}" có ký tự ẩn, thường do chép từ Word, Zalo hay trang web${also}. Hãy xóa cả chữ này rồi gõ lại`,
  },
  {
    mark: /[\uE000-\uF8FF]/m,
    says: (_, also) =>
      `có ký tự riêng của Word (thường là dấu đầu dòng)${also}. Hãy xóa; danh sách viết mỗi dòng "- chữ"`,
  },
  {
    // UTF-8 read as Windows' old encoding and saved; a sign of loss; letters that became question marks.
    mark: /\S*(?:\uFFFD|áº[\u0080-\u00BF\u2010-\u203A€]|á»[\u0080-\u00BF\u2010-\u203A€]|Ä[‘\u0090]|Æ[°¡])\S*/mu,
    says: (found, also) =>
      `chữ "${found.replaceAll('\uFFFD', '?')}" đã hỏng dấu${also}. Hãy lấy lại bản sao trước khi hỏng; không có thì gõ lại, lưu bằng Notepad, mã hóa (Encoding) UTF-8`,
  },
  {
    mark: /(?<![\p{L}/.?&=-])\p{L}*\?\p{Ll}+(?=\s(?:\S+\s)?\p{L}*\?\p{Ll})/mu,
    says: (found, also) =>
      `chữ "${found}" mất dấu, thường do lưu ở dạng ANSI${also}. Hãy lấy lại bản sao trước khi hỏng, hoặc gõ lại; lưu bằng Notepad, mã hóa (Encoding) UTF-8`,
  },
  {
    // Frequent words as the encodings TCVN3 and VNI write them.
    mark: /(?<!\p{L})(?:vaø|cuûa|caùc|khoâng|ngöôøi|ñöôïc|ñieän|thoaïi|vµ|cña|c¸c|kh«ng|ng\u00ADêi|®\u00ADîc|®iÖn|tho¹i)(?!\p{L})/imu,
    says: (found, also) =>
      `chữ "${found}" gõ bằng bảng mã cũ (TCVN3, VNI)${also}. Hãy chuyển sang Unicode bằng công cụ chuyển mã của UniKey, hoặc gõ lại`,
  },
  {
    mark: new RegExp(`${WORD}(?:${LOOSE})${WORD}`, 'imu'),
    says: (found, also) =>
      `chữ "${found.normalize('NFC')}" gõ bằng dấu rời (Unicode tổ hợp)${also}. Hãy chọn bảng mã "Unicode" (dựng sẵn) trong bộ gõ rồi gõ lại chữ này`,
  },
];

/** What was typed, copied or saved wrongly: one slip a rule, at its first line, with the other lines named. */
export function typingFaults(text: string): Slip[] {
  const lines = text.split('\n');
  return RULES.flatMap(({ mark, says }) => {
    // A long table is looked through once; only a text at fault line by line.
    if (!mark.test(text)) return [];
    const found = lines.flatMap((content, index) => {
      const [what] = mark.exec(content) ?? [];
      return what === undefined ? [] : [{ line: index + 1, what }];
    });
    const [first, ...others] = found;
    if (!first) return [];
    const more = others.map(({ line }) => line).join(', ');
    return [{ line: first.line, message: says(first.what, more && ` (còn ở dòng ${more})`) }];
  });
}
