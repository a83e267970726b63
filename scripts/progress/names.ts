/** Units and groups as people write them: by code or by name, with or without marks. */
import { nearest } from '#lib/nearest.ts';
import type { Cell } from './cells.ts';
import { keyOf, textOf } from './cells.ts';
import type { Read } from './count.ts';

interface Named {
  id: string;
  name: string;
}

/** What a pair of cells may name. */
export interface Register {
  items: readonly Named[];
  /** "đơn vị" or "nhóm". */
  what: string;
  /** File that lists them. */
  file: string;
}

const find = ({ items }: Register, cell: Cell) => {
  const key = keyOf(cell);
  return key ? items.find(({ id, name }) => id === key || keyOf(name) === key)?.id : undefined;
};

/**
 * The id that a code cell and a name cell give together. A known code stands for a name written
 * otherwise; a name that is somebody else's is a copied form with one of the two left as it was.
 */
export function readName(register: Register, code: Cell, name: Cell): Read<string> {
  const { what, file, items } = register;
  const byCode = find(register, code);
  const byName = find(register, name);
  if (byCode && byName && byCode !== byName) {
    return {
      message: `mã ghi "${textOf(code)}" nhưng tên ghi "${textOf(name)}", là hai ${what} khác nhau. Hãy sửa một trong hai ô`,
    };
  }
  const id = textOf(code) ? byCode : byName;
  if (id) return { value: id };
  const written = textOf(code) || textOf(name);
  if (!written) return { message: `thiếu ${what}. Hãy ghi tên hoặc mã ${what}` };
  const close = nearest(
    keyOf(written),
    items.flatMap((item) => [item.id, keyOf(item.name)]),
  );
  const guess = items.find((item) => item.id === close || keyOf(item.name) === close);
  const hint = guess ? ` Có phải "${guess.name}" (mã ${guess.id})?` : '';
  return {
    message: `không có ${what} này trong ${file}.${hint} Hãy sửa ô này theo trang "Danh mục" của mẫu`,
  };
}

/** Whether a cell names one of the register's items. */
export const isName = (register: Register, cell: Cell): boolean =>
  find(register, cell) !== undefined;
