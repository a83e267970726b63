/** Reads the content folder: which files it holds, and the text of those that a schema describes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptFilesIn } from '../lib/files.ts';
import type { Fault } from './fault.ts';
import { kindOf } from './layout.ts';

export interface Folder {
  /** Every file that is not hidden, relative to the folder, with forward slashes, sorted. */
  files: string[];
  /** Text of each file to check, with `\n` line ends and without byte order mark. */
  texts: Map<string, string>;
  faults: Fault[];
}

/** Reads a content folder; a folder that cannot be read is one fault. */
export function readFolder(folder: string): Folder {
  const result: Folder = { files: [], texts: new Map(), faults: [] };
  try {
    result.files = keptFilesIn(folder);
  } catch {
    const message =
      'không có thư mục nội dung này. Hãy kiểm tra CONTENT_DIR, hoặc chạy lệnh trong thư mục của dự án';
    result.faults.push({ file: '.', message });
    return result;
  }
  for (const file of result.files) {
    if (kindOf(file) === undefined) continue;
    const { text, faults } = readText(join(folder, file), file);
    if (text !== undefined) result.texts.set(file, text);
    result.faults.push(...faults);
  }
  return result;
}

interface ReadText {
  /** Undefined when the file could not be read, which is a fault. */
  text?: string;
  faults: Fault[];
}

function readText(path: string, file: string): ReadText {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return { faults: [{ file, message: 'không mở được tệp. Hãy xem quyền đọc của tệp' }] };
  }
  return decode(bytes, file);
}

/** The text of a file's bytes, and what is wrong with how it was saved. */
export function decode(bytes: Uint8Array, file: string): ReadText {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const message =
      'tệp không ở dạng UTF-8 nên chữ có dấu sẽ hỏng. Hãy mở bằng Notepad, chọn Lưu thành (Save as), mã hóa (Encoding) UTF-8';
    return { faults: [{ file, message }] };
  }
  const faults: Fault[] = [];
  if (text.startsWith('\uFEFF')) {
    const message =
      'tệp bắt đầu bằng ký tự ẩn (BOM). Hãy mở bằng Notepad, chọn Lưu thành (Save as), mã hóa (Encoding) UTF-8, không chọn "UTF-8 with BOM"';
    faults.push({ file, line: 1, message });
  }
  text = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return { text, faults: [...faults, ...looseMarks(text, file)] };
}

/** Vietnamese typed with loose marks looks right but is never found by search: one fault a file. */
function looseMarks(text: string, file: string): Fault[] {
  if (text === text.normalize('NFC')) return [];
  const found = text.split('\n').flatMap((content, index) => {
    const word = content.split(/[\s"'.,:;(){}[\]]+/).find((part) => part !== part.normalize('NFC'));
    return word === undefined ? [] : [{ line: index + 1, word }];
  });
  const [first, ...others] = found;
  if (!first) return [];
  const also =
    others.length > 0 ? ` (còn ở dòng ${others.map(({ line }) => line).join(', ')})` : '';
  const message = `chữ "${first.word.normalize('NFC')}" gõ bằng dấu rời (Unicode tổ hợp)${also}. Hãy chọn bảng mã "Unicode" (dựng sẵn) trong bộ gõ rồi gõ lại chữ này`;
  return [{ file, line: first.line, message }];
}
