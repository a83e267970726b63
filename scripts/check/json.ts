/** Reads JSON and remembers on which line each value stands; says in Vietnamese where it breaks. */
import { Stop, notA, notClosed, notColon, notText } from './json-stop.ts';
import type { Cursor } from './json-stop.ts';

/** A place that cannot be read as it is written. */
export interface Slip {
  line: number;
  field?: string;
  message: string;
}

/** A file's data; `value` is undefined when it could not be read. */
export interface Parsed {
  value: unknown;
  /** Line of each value that stands on another line than what it is part of, by field name. */
  lines: Map<string, number>;
  slips: Slip[];
}

type Reader = Parsed & Cursor;

/** Where a value stands: its name as in `fieldName`, what is open around it, and since which line. */
interface Place {
  name: string;
  depth: number;
  outerLine: number;
}

/** A text in quotes up to its closing quote, or to what must not stand in it. */
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/uy;
/** A text with nothing in it that JSON writes in another way. */
const PLAIN = /^[^\\\x00-\x1f\x7f-\x9f]*$/;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
/** Space that JSON does not know, and marks that nobody sees. */
const HIDDEN = /[^\S \t\r\n]|[\u200b-\u200f\u2060\ufeff\p{Cc}]/u;
/** More brackets within brackets than any file needs: a key held down. */
const DEEPEST = 50;

/** Reads a JSON text; the first place that breaks it, or each key that stands twice, is a slip. */
export function readJson(text: string): Parsed {
  const r: Reader = {
    text,
    at: 0,
    line: 1,
    endLine: 1,
    lines: new Map(),
    slips: [],
    value: undefined,
  };
  try {
    return { value: readAll(r), lines: r.lines, slips: r.slips };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return {
      value: undefined,
      lines: r.lines,
      slips: [{ line: error.line, message: error.message }],
    };
  }
}

function readAll(r: Reader): unknown {
  skipSpace(r);
  if (r.at === r.text.length) throw new Stop(1, 'tệp trống. Hãy lấy lại bản đã lưu trước đó');
  const value = readValue(r, { name: '', depth: 0, outerLine: 0 });
  skipSpace(r);
  if (r.at === r.text.length) return value;
  throw new Stop(
    r.line,
    typeof value === 'object'
      ? 'sau dấu đóng cuối cùng còn chữ. Hãy xem dấu đóng ấy có thừa không; không thừa thì bỏ phần chữ sau nó'
      : 'đầu tệp thiếu dấu mở { hoặc [. Hãy thêm',
  );
}

function readValue(r: Reader, place: Place): unknown {
  if (place.depth > DEEPEST) throw new Stop(r.line, 'thừa dấu ngoặc mở. Hãy bỏ bớt');
  // A long table has a row a line: one entry a row is enough, and far quicker than one a cell.
  if (r.line !== place.outerLine) r.lines.set(place.name, r.line);
  const mark = r.text[r.at];
  if (mark === '{') return readObject(r, place);
  if (mark === '[') return readArray(r, place);
  const value: unknown = mark === '"' ? readString(r) : readScalar(r);
  r.endLine = r.line;
  return value;
}

function readArray(r: Reader, { name, depth }: Place): unknown[] {
  const items: unknown[] = [];
  const outerLine = r.line;
  members(r, '[', ']', () =>
    items.push(readValue(r, { name: `${name}[${items.length}]`, depth: depth + 1, outerLine })),
  );
  return items;
}

function readObject(r: Reader, { name, depth }: Place): Record<string, unknown> {
  const entries = new Map<string, unknown>();
  const outerLine = r.line;
  members(r, '{', '}', () => {
    if (r.text[r.at] !== '"') throw notA(r, 'tên mục trong ngoặc kép, ví dụ "id"');
    const line = r.line;
    const key = readString(r);
    skipSpace(r);
    if (r.text[r.at] !== ':') throw notColon(line, key);
    r.endLine = r.line;
    r.at += 1;
    skipSpace(r);
    const inside = { name: name === '' ? key : `${name}.${key}`, depth: depth + 1, outerLine };
    if (entries.has(key)) {
      const message = `mục "${key}" viết hai lần ở cùng một chỗ. Hãy giữ một`;
      r.slips.push({ line, field: inside.name, message });
    }
    entries.set(key, readValue(r, inside));
  });
  return Object.fromEntries(entries);
}

/** Reads what stands between two brackets, one member at a time. */
function members(r: Reader, open: string, close: string, readMember: () => void): void {
  const openLine = r.line;
  r.at += 1;
  skipSpace(r);
  let more = r.text[r.at] !== close;
  while (more) {
    readMember();
    skipSpace(r);
    more = r.text[r.at] === ',';
    if (!more) break;
    r.endLine = r.line;
    r.at += 1;
    skipSpace(r);
    if (/[\]}]/.test(r.text[r.at] ?? '')) {
      throw new Stop(
        r.endLine,
        `thừa dấu phẩy trước dấu ${r.text[r.at] ?? ''}. Hãy bỏ dấu phẩy này`,
      );
    }
  }
  if (r.text[r.at] !== close) throw notClosed(r, open, close, openLine);
  r.at += 1;
  r.endLine = r.line;
}

function readString(r: Reader): string {
  const close = r.text.indexOf('"', r.at + 1);
  const plain = r.text.slice(r.at + 1, close);
  if (close > 0 && PLAIN.test(plain)) {
    r.at = close + 1;
    return plain;
  }
  STRING.lastIndex = r.at;
  const [found = ''] = STRING.exec(r.text) ?? [];
  const end = r.at + found.length;
  if (r.text[end] !== '"') throw notText(r, end);
  r.at = end + 1;
  return JSON.parse(`${found}"`) as string;
}

function readScalar(r: Reader): unknown {
  SCALAR.lastIndex = r.at;
  const [found] = SCALAR.exec(r.text) ?? [];
  if (found === undefined) throw notA(r, 'chữ trong ngoặc kép, số, true, false hoặc null');
  r.at += found.length;
  return JSON.parse(found) as unknown;
}

function skipSpace(r: Reader): void {
  for (; ; r.at += 1) {
    const mark = r.text[r.at];
    if (mark === '\n') r.line += 1;
    else if (mark !== ' ' && mark !== '\t' && mark !== '\r') break;
  }
  const mark = r.text[r.at] ?? '';
  if (!(mark > ' ' && mark <= '~') && HIDDEN.test(mark)) {
    throw new Stop(r.line, 'có ký tự ẩn, thường do chép từ nơi khác. Hãy xóa dòng này rồi gõ lại');
  }
}
