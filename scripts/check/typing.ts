/** Slips of typing, copying and saving that any text file may have: they look right, or nearly so. */
import type { Slip } from './json.ts';

interface Rule {
  /** What must not stand there; begins with something rare, for every text of every check is searched. */
  mark: RegExp;
  /** `word` is the one that holds the mark, `also` names the other lines. */
  says: (word: string, also: string) => string;
}

const RULES: readonly Rule[] = [
  {
    mark: /^(?:<{7}|={7}|>{7})(?= |$)/mu,
    says: (_, also) =>
      `dấu của hai người cùng sửa một chỗ${also}. Hãy giữ một trong hai đoạn, rồi xóa các dòng <<<<<<<, =======, >>>>>>>`,
  },
  {
    // In or beside a word; the joiner within emoji (U+200D) is meant.
    mark: /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\uFEFF](?:(?<=\p{L}.)|(?=\p{L}))/u,
    says: (word, also) =>
      `chữ "${word.replace(/\p{Cf}/gu, '')}" có ký tự ẩn, thường do chép từ Word, Zalo hay trang web${also}. Hãy xóa cả chữ này rồi gõ lại`,
  },
  {
    mark: /[\uE000-\uF8FF]/u,
    says: (_, also) =>
      `có ký tự riêng của Word (thường là dấu đầu dòng)${also}. Hãy xóa; danh sách viết mỗi dòng "- chữ"`,
  },
  {
    // UTF-8 read as Windows' old encoding and saved, or a sign of loss.
    mark: /\uFFFD|[º»](?<=á.)[\u0080-\u00BF\u2010-\u203A€]|Ä[‘\u0090]|Æ[°¡]/u,
    says: (word, also) =>
      `chữ "${word.replaceAll('\uFFFD', '?')}" đã hỏng dấu${also}. Hãy lấy lại bản sao trước khi hỏng; không có thì gõ lại, lưu bằng Notepad, mã hóa (Encoding) UTF-8`,
  },
  {
    // Letters that became question marks: two words with one inside, near each other.
    mark: /\?(?<=[\p{L}\s]\?)\p{Ll}+\s(?:\S+\s)?\p{L}*\?\p{Ll}/u,
    says: (word, also) =>
      `chữ "${word}" mất dấu, thường do lưu ở dạng ANSI${also}. Hãy lấy lại bản sao trước khi hỏng, hoặc gõ lại; lưu bằng Notepad, mã hóa (Encoding) UTF-8`,
  },
  {
    // Frequent words as the encodings TCVN3 and VNI write them: và, của, không, người, được, điện.
    mark: /ø(?<=vaø)(?!\p{L})|û(?<=cuû)a|[ñÑ](?:öôï|ieä)|[öÖ]ôø|µ(?<=vµ)(?!\p{L})|«(?<=kh«)ng|ñ(?<=cñ)a|®(?:\u00ADîc|iÖn)|\u00AD(?<=ng.)êi/u,
    says: (word, also) =>
      `chữ "${word}" gõ bằng bảng mã cũ (TCVN3, VNI)${also}. Hãy chuyển sang Unicode bằng công cụ chuyển mã của UniKey, hoặc gõ lại`,
  },
  {
    // A Vietnamese letter typed as a letter and marks after it, which search never finds.
    mark: /[\u0300\u0301\u0303\u0309\u0323](?<=[aăâeêioôơuưy].)|\u0302(?<=[aeo].)|\u0306(?<=a.)|\u031B(?<=[ou].)/iu,
    says: (word, also) =>
      `chữ "${word.normalize('NFC')}" gõ bằng dấu rời (Unicode tổ hợp)${also}. Hãy chọn bảng mã "Unicode" (dựng sẵn) trong bộ gõ rồi gõ lại chữ này`,
  },
];

/** What was typed, copied or saved wrongly: one slip a rule, at its first line, with the other lines named. */
export function typingFaults(text: string): Slip[] {
  return RULES.flatMap(({ mark, says }) => {
    // A long table is looked through once; only a text at fault line by line.
    if (!mark.test(text)) return [];
    const found = text.split('\n').flatMap((content, index) => {
      const at = mark.exec(content)?.index;
      return at === undefined ? [] : [{ line: index + 1, word: wordAt(content, at) }];
    });
    const [first, ...others] = found;
    if (!first) return [];
    const more = others.map(({ line }) => line).join(', ');
    return [{ line: first.line, message: says(first.word, more && ` (còn ở dòng ${more})`) }];
  });
}

/** The word around a place in a line, without the marks of writing beside it. */
function wordAt(line: string, at: number): string {
  const [before = ''] = /[^\s"'.,:;(){}[\]<>/]*$/u.exec(line.slice(0, at)) ?? [];
  const [rest = ''] = /^[^\s"'.,:;(){}[\]<>/]*/u.exec(line.slice(at)) ?? [];
  return before + rest;
}
