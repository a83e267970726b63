/** Reads the content folder: which files it holds, the text of those that a schema describes, the pictures and recordings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutMark } from '#lib/json-text.ts';
import { keptFilesIn } from '../lib/files.ts';
import type { Fault } from './fault.ts';
import { isPicture, isRecording, kindOf } from './layout.ts';
import { typingFaults } from './typing.ts';

export interface Folder {
  /** Every file that is not hidden, relative to the folder, with forward slashes, sorted. */
  files: string[];
  /** Text of each file to check, with `\n` line ends and without byte order mark. */
  texts: Map<string, string>;
  /** Bytes of each picture that stands where a page may show it. */
  pictures: Map<string, Uint8Array>;
  /** Bytes of each recording beside a guide. */
  recordings: Map<string, Uint8Array>;
  faults: Fault[];
}

/** Reads a content folder; a folder that cannot be read is one fault. */
export function readFolder(folder: string): Folder {
  let files: string[];
  try {
    files = keptFilesIn(folder);
  } catch {
    const message =
      'không có thư mục nội dung này. Hãy kiểm tra CONTENT_DIR, hoặc chạy lệnh trong thư mục của dự án';
    return { ...nothingOf([]), faults: [{ file: '.', message }] };
  }
  return readFiles(files, (file) => readFileSync(join(folder, file)));
}

const nothingOf = (files: string[]): Folder => ({
  files,
  texts: new Map(),
  pictures: new Map(),
  recordings: new Map(),
  faults: [],
});

/** Reads the files of a folder (sorted, as paths from it); `bytesOf` throws for one that cannot be opened. */
export function readFiles(files: string[], bytesOf: (file: string) => Uint8Array): Folder {
  const result = nothingOf(files);
  for (const file of files) {
    const media = isPicture(file)
      ? result.pictures
      : isRecording(file)
        ? result.recordings
        : undefined;
    if (kindOf(file) === undefined && !media) continue;
    let bytes: Uint8Array;
    try {
      bytes = bytesOf(file);
    } catch {
      result.faults.push({ file, message: 'không mở được tệp. Hãy xem quyền đọc của tệp' });
      continue;
    }
    if (media) {
      media.set(file, bytes);
      continue;
    }
    const { text, faults } = decode(bytes, file);
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

/** The text of a file's bytes, and what is wrong with how it was typed and saved. */
export function decode(bytes: Uint8Array, file: string): ReadText {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const message =
      'tệp không ở dạng UTF-8 nên chữ có dấu sẽ hỏng. Hãy mở bằng Notepad, chọn Lưu thành (Save as), mã hóa (Encoding) UTF-8';
    return { faults: [{ file, message }] };
  }
  text = withoutMark(text).replaceAll('\r\n', '\n');
  return { text, faults: typingFaults(text).map((slip) => ({ file, ...slip })) };
}
