/** Refuses lists of persons: the board takes counts only. */
import { DATE, EMAIL, IDENTITY, MOBILE, OLD_IDENTITY } from '../check/personal-data.ts';
import type { Cell, FormFault, Sheet } from './cells.ts';
import { columnLetters, keyOf, textOf } from './cells.ts';

const TITLE =
  /^(ho-(va-)?ten|ho-ten-.*|ho-va-ten-.*|so-cccd.*|cccd.*|cmnd.*|so-cmnd.*|(so-)?can-cuoc(-cong-dan)?|so-dinh-danh.*|so-dien-thoai.*|dien-thoai|sdt|so-dt|ngay-sinh|nam-sinh|ngay-thang-nam-sinh|dia-chi|noi-o|que-quan|e-?mail|gioi-tinh)$/;

/** Smallest number that can be a phone or identity number whose leading zero Excel has dropped. */
const SMALLEST_NUMBER = 100_000_000;

const CURE =
  'Trang này chỉ nhận số người của từng nhóm: hãy xóa rồi gửi lại, và không chuyển tiếp tệp đang có';

/** Every title and value in a sheet that points at a person; values are not repeated in the message. */
export function personalCells(file: string, { name, rows }: Sheet): FormFault[] {
  return rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const what = whatPersonal(cell);
      if (!what) return [];
      const place = { file, sheet: name, row: index + 1, column: columnLetters(column) };
      return [{ ...place, message: `${what}. ${CURE}` }];
    }),
  );
}

/** What a cell tells of a person, or null. */
export function whatPersonal(cell: Cell): string | null {
  if (typeof cell === 'number') {
    return Number.isInteger(cell) && Math.abs(cell) >= SMALLEST_NUMBER
      ? 'ô này giống số điện thoại hoặc số căn cước của một người'
      : null;
  }
  if (typeof cell !== 'string') return null;
  const text = textOf(cell);
  if (TITLE.test(keyOf(text))) return `cột "${text}" là dữ liệu cá nhân`;
  const holds = (pattern: RegExp) => text.match(pattern) !== null;
  if (holds(IDENTITY) || holds(OLD_IDENTITY)) return 'ô này giống số căn cước, CMND của một người';
  if (text.match(MOBILE)?.some((number) => !DATE.test(number)))
    return 'ô này giống số điện thoại của một người';
  return holds(EMAIL) ? 'ô này là thư điện tử của một người' : null;
}
