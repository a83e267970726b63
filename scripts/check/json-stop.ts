/** Why a JSON text cannot be read on, and what to write instead. */
export interface Cursor {
  text: string;
  at: number;
  line: number;
  /** Line on which the last value, comma or colon ended. */
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

/** The mark before the cursor, whatever space lies between. */
const markBefore = ({ text, at }: Cursor) => text.slice(0, at).trimEnd().at(-1) ?? '';

/** The word at the cursor; empty at the end of the text. */
const wordAt = ({ text, at }: Cursor) =>
  /^\S[\p{L}\d._-]*/u.exec(text.slice(at, at + 40))?.[0] ?? '';

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
      `dấu ${open} mở ở dòng ${openLine} lại đóng bằng ${mark}. Hãy đổi thành ${close}, hoặc bỏ nếu thừa`,
    );
  }
  if (mark === ':' && open === '[') {
    return new Stop(
      r.line,
      `có tên mục trong danh sách mở ở dòng ${openLine}. Hãy thêm dấu ] nếu danh sách đã hết, hoặc dấu { trước tên mục`,
    );
  }
  if (/[;.]/.test(mark)) {
    return new Stop(
      r.endLine,
      `dấu ${mark} đứng chỗ của dấu phẩy. Hãy viết dấu , trước mục tiếp theo`,
    );
  }
  const comma = new Stop(
    r.endLine,
    'thiếu dấu phẩy ở cuối mục. Hãy viết dấu , trước mục tiếp theo',
  );
  if (/["{[]/.test(mark)) return comma;
  if (r.line === r.endLine && !/[/#]/.test(mark)) return notEnded(r);
  return /^([\d-]|true|false|null)/.test(wordAt(r))
    ? comma
    : notA(r, `dấu phẩy hoặc dấu ${close}, bỏ chữ thừa`);
}

/** What stands behind a value on its line and is no part of it. */
function notEnded(r: Cursor): Stop {
  const [before, word] = [markBefore(r), wordAt(r)];
  if (before === '"') {
    return new Stop(
      r.line,
      'trong câu có dấu ngoặc kép ", hoặc câu đứng trước thiếu dấu này ở cuối. Hãy đổi dấu trong câu thành “ ”, hoặc thêm dấu còn thiếu',
    );
  }
  if (/\d/.test(before) && /^\d+$/.test(word)) {
    return new Stop(r.line, 'số phải viết liền, không dấu cách, không dấu phẩy. Hãy bỏ dấu cách');
  }
  return new Stop(
    r.line,
    `không hiểu "${word}". Hãy viết số liền nhau, không kèm chữ; chữ và ngày thì đặt trong ngoặc kép; giữa hai mục viết dấu phẩy`,
  );
}

/** What stands where the colon after a key should. */
export function notColon(line: number, key: string): Stop {
  const [name = ''] = key.split(':');
  return key.includes(':')
    ? new Stop(line, `thiếu dấu ngoặc kép " sau tên mục "${name}". Hãy viết "${name}": rồi giá trị`)
    : new Stop(line, `thiếu dấu hai chấm sau tên mục "${key}". Hãy viết "${key}": rồi giá trị`);
}

/** A text in quotes, at the cursor, that breaks off at `end`. */
export function notText({ text, line }: Cursor, end: number): Stop {
  const mark = text[end] ?? '\n';
  if (mark === '\t') return new Stop(line, 'trong ngoặc kép có phím Tab. Hãy đổi thành dấu cách');
  if (mark === '\\') {
    return new Stop(line, 'dấu \\ trong ngoặc kép viết chưa đúng. Hãy viết \\\\, hoặc bỏ');
  }
  if (mark !== '\n') return new Stop(line, 'trong ngoặc kép có ký tự ẩn. Hãy xóa câu rồi gõ lại');
  return new Stop(line, 'thiếu dấu ngoặc kép " ở cuối. Hãy thêm, và viết cả câu trên một dòng');
}

/** What stands where a value or a key should. */
export function notA(r: Cursor, wanted: string): Stop {
  const word = wordAt(r);
  if (word === '')
    return new Stop(r.line, 'tệp hết giữa chừng. Hãy xem lại các dấu đóng } ] ở cuối tệp');
  if (/^[“”‘’'„«]/.test(word)) {
    return new Stop(
      r.line,
      `dấu ngoặc ${word[0] ?? ''} không dùng được. Hãy gõ dấu ngoặc kép thẳng "`,
    );
  }
  if (/^[/#]/.test(word))
    return new Stop(r.line, 'tệp JSON không có ghi chú //, /* */, #. Hãy xóa');
  if (/^[,\]}]/.test(word) && markBefore(r) === ':') {
    return new Stop(r.endLine, 'thiếu giá trị sau dấu hai chấm. Hãy thêm, hoặc bỏ cả mục');
  }
  if (word.startsWith(',')) return new Stop(r.line, 'thừa một dấu phẩy. Hãy bỏ bớt');
  if (/^[{[]/.test(word)) {
    return new Stop(
      r.line,
      `dấu ${word[0] ?? ''} đứng ở chỗ cần tên mục. Hãy xem mục ngay trên đã đóng bằng dấu } chưa, danh sách đã mở bằng dấu [ chưa`,
    );
  }
  const [, before] = /(\d+),\s*$/.exec(r.text.slice(Math.max(0, r.at - 20), r.at)) ?? [];
  if (before !== undefined && /^\d+$/.test(word)) {
    return new Stop(
      r.line,
      `số "${before},${word}" viết chưa đúng. Hãy viết số nguyên liền nhau, không dấu phẩy, ví dụ 1215; số người không có phần lẻ`,
    );
  }
  if (/^0\d/.test(word)) {
    return new Stop(
      r.line,
      `số "${word}" viết chưa đúng. Hãy viết số không có số 0 ở đầu; số điện thoại thì đặt trong ngoặc kép, ví dụ "1900 0368"`,
    );
  }
  if (/^[-+.]?\d/.test(word)) {
    return new Stop(
      r.line,
      `số "${word}" viết chưa đúng. Hãy viết số nguyên liền nhau, không dấu phẩy, không số 0 ở đầu, ví dụ 1215`,
    );
  }
  return new Stop(r.line, `không hiểu "${word}". Hãy viết ${wanted}`);
}
