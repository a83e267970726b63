/** Finds and opens the files that units sent back; anything that is no Excel workbook is said to be so. */
import { readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import readExcel, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/node';
import { keptFilesIn } from '../lib/files.ts';
import type { Cell, FormFault, Sheet } from './cells.ts';

const SAVE_AS = 'chọn Lưu thành (Save as), loại "Excel Workbook (*.xlsx)"';
const MEANT = 'Nếu không phải phiếu thì bỏ tệp ra khỏi thư mục';

const WRONG_KINDS: readonly [RegExp, string][] = [
  [/^\.xls$/i, `tệp .xls là Excel đời cũ, không đọc được. Hãy mở bằng Excel, ${SAVE_AS}`],
  [/^\.xlsb$/i, `tệp .xlsb không đọc được. Hãy mở bằng Excel, ${SAVE_AS}`],
  [/^\.(csv|tsv|txt)$/i, `tệp chữ, dễ mất dấu và sai số. Hãy mở bằng Excel, ${SAVE_AS}`],
  [/^\.ods$/i, `tệp của LibreOffice. Hãy mở tệp, ${SAVE_AS}`],
  [
    /^\.(jpe?g|png|heic|webp|gif|bmp|tiff?)$/i,
    'đây là ảnh, máy không đọc được số trong ảnh. Hãy xin đơn vị tệp Excel, hoặc gõ số vào mẫu do lệnh --mau viết ra',
  ],
  [
    /^\.pdf$/i,
    'đây là tệp PDF, không đọc được số. Hãy xin đơn vị tệp Excel, hoặc gõ số vào mẫu do lệnh --mau viết ra',
  ],
  [/^\.(docx?|rtf|odt)$/i, 'đây là tệp Word. Hãy chép số sang mẫu Excel do lệnh --mau viết ra'],
  [/^\.(zip|rar|7z)$/i, 'đây là tệp nén. Hãy giải nén vào thư mục này'],
];

/** One file with its sheets. */
export interface Opened {
  file: string;
  sheets: Sheet[];
}

/** Paths of the returned files, in the order of their names; throws where there is no such file or folder. */
export function returnedFiles(paths: readonly string[]): { file: string; path: string }[] {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [{ file: basename(path), path }];
    return keptFilesIn(path).map((file) => ({ file, path: join(path, file) }));
  });
}

/** Opens a returned file. */
export async function openFile(file: string, path: string): Promise<Opened | FormFault> {
  const extension = extname(file);
  const [, wrong] = WRONG_KINDS.find(([pattern]) => pattern.test(extension)) ?? [];
  if (wrong) return { file, message: `${wrong}. ${MEANT}` };
  try {
    const read = await readExcel(readFileSync(path));
    // The library's own type names the class of dates where it means a date.
    return {
      file,
      sheets: read.map(({ sheet, data }) => ({ name: sheet, rows: data as Cell[][] })),
    };
  } catch (error) {
    return { file, message: `${whyNot(error)}. ${MEANT}` };
  }
}

function whyNot(error: unknown): string {
  if (error instanceof InvalidInputError) {
    if (error.code === 'XLS_FILE_NOT_SUPPORTED') {
      return `tệp là Excel đời cũ hoặc có mật khẩu, chỉ mang đuôi mới. Hãy mở bằng Excel, bỏ mật khẩu, ${SAVE_AS}`;
    }
    if (error.code === 'NO_DATA') return 'tệp rỗng. Hãy xin đơn vị gửi lại';
  }
  const known = error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError;
  return known
    ? `tệp không phải Excel hoặc đã hỏng. Hãy mở bằng Excel, ${SAVE_AS}; không mở được thì xin đơn vị gửi lại`
    : 'không mở được tệp. Hãy đóng tệp trong Excel, xem quyền đọc của tệp rồi chạy lại';
}
