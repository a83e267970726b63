/** Why a JSON text cannot be read on, and what to write instead. */
export interface Cursor {
  text: string;
  at: number;
  line: number;
  /** Line on which the last value or comma ended. */
  endLine: number;
}

/** The place at which reading stops. */
export class Stop extends Error {
  line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** What stands where a comma or the closing bracket should. */
export function notClosed(r: Cursor, open: string, close: string, openLine: number): Stop {
  const mark = r.text[r.at];
  if (mark === undefined) {
    return new Stop(
      r.line,
      `thiếu dấu ${close} đóng cho dấu ${open} mở ở dòng ${openLine}. Hãy thêm`,
    );
  }
  if (/[\]}]/.test(mark)) {
    return new Stop(
      r.line,
      `dấu ${open} mở ở dòng ${openLine} lại đóng bằng ${mark}. Hãy đổi thành ${close}`,
    );
  }
  if (r.text[r.at - 1] === '"' && /[\p{L}\d]/u.test(mark)) {
    return new Stop(r.line, 'trong câu có dấu ngoặc kép ". Hãy đổi thành “ ”, hoặc viết \\"');
  }
  if (/\d/.test(mark) && r.line === r.endLine) {
    return new Stop(r.line, 'số phải viết liền, không dấu cách, không dấu phẩy. Hãy bỏ dấu cách');
  }
  const wrong = /[;.]/.test(mark)
    ? `dấu ${mark} đứng chỗ của dấu phẩy`
    : 'thiếu dấu phẩy ở cuối mục';
  return new Stop(r.endLine, `${wrong}. Hãy viết dấu , trước mục tiếp theo`);
}

/** A text in quotes that does not end, or holds what must not stand there. */
export function notText({ text, at, line }: Cursor): Stop {
  const [rest = ''] = text.slice(at).split('\n', 1);
  if (rest.includes('\t')) {
    return new Stop(line, 'trong ngoặc kép có phím Tab. Hãy đổi thành dấu cách');
  }
  if (rest.includes('\\')) {
    return new Stop(line, 'dấu \\ trong ngoặc kép viết chưa đúng. Hãy viết \\\\, hoặc bỏ');
  }
  return new Stop(line, 'thiếu dấu ngoặc kép " ở cuối. Hãy thêm, và viết cả câu trên một dòng');
}

/** What stands where a value or a key should. */
export function notA(r: Cursor, wanted: string): Stop {
  const [word = ''] = /^(\S[\p{L}\d._-]*)?/u.exec(r.text.slice(r.at, r.at + 40)) ?? [];
  if (word === '')
    return new Stop(r.line, 'tệp trống hoặc hết giữa chừng. Hãy xem lại các dấu đóng } ]');
  if (/^[“”‘’'„«]/.test(word)) {
    return new Stop(
      r.line,
      `dấu ngoặc ${word[0] ?? ''} không dùng được. Hãy gõ dấu ngoặc kép thẳng "`,
    );
  }
  if (word.startsWith('/')) return new Stop(r.line, 'tệp JSON không có ghi chú //. Hãy xóa');
  if (word.startsWith(',')) return new Stop(r.line, 'thừa một dấu phẩy. Hãy bỏ bớt');
  return new Stop(r.line, `không hiểu ${word}: ở đây cần ${wanted}`);
}
