/** Writes the empty forms into a folder, never over a file that is there. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../lib/write-whole.ts';
import type { FormInput } from './form.ts';
import { formSheets, unitsWithTargets } from './form.ts';
import { formFile } from './form-file.ts';

/** One form a unit that has a target, and one for all; returns their names, or throws a sentence for staff. */
export async function writeForms(folder: string, input: FormInput): Promise<string[]> {
  const units = unitsWithTargets(input);
  if (units.length === 0) {
    throw new Error(
      'Chưa đơn vị nào có chỉ tiêu nên chưa có mẫu. Hãy ghi chỉ tiêu vào targets của tien-do.json rồi chạy lại',
    );
  }
  const forms = [
    ...units.map((unit) => ({ file: `${unit.id}.xlsx`, sheets: formSheets(input, unit) })),
    { file: 'tat-ca-don-vi.xlsx', sheets: formSheets(input, null) },
  ];
  const taken = forms.find(({ file }) => existsSync(join(folder, file)));
  if (taken) {
    throw new Error(
      `Trong ${folder} đã có ${taken.file}, có thể là phiếu đã ghi số. Hãy chọn thư mục khác, hoặc dời các tệp cũ đi`,
    );
  }
  mkdirSync(folder, { recursive: true });
  for (const { file, sheets } of forms) {
    writeWhole(join(folder, file), await formFile(sheets));
  }
  return forms.map(({ file }) => file);
}
