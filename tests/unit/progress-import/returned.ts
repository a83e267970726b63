/** The shipped content's forms, filled in, in a folder of their own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/paths.ts';
import { readBoardContent } from '../../../scripts/progress/content.ts';
import type { FormSheet } from '../../../scripts/progress/form.ts';

export const shipped = join(root, 'content');
export const content = readBoardContent(shipped);
export const input = { ...content, targets: content.progress.targets, day: '2025-10-21' };
export const school = content.units.find(({ id }) => id === 'truong-mau-a')!;

/** A folder that is gone after the test. */
export async function inFolder(work: (folder: string) => Promise<void> | void) {
  const folder = mkdtempSync(join(tmpdir(), 'phiếu gửi về '));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fills in a form: for each row of its table, what was typed into the two counts. */
export function filled(
  sheets: FormSheet[],
  ...typed: [string | number, string | number][]
): FormSheet[] {
  const [table, ...rest] = sheets as [FormSheet, ...FormSheet[]];
  const first = table.rows.findIndex((row) => row.some(({ value }) => value === 'Mã nhóm')) + 1;
  const rows = table.rows.map((row, index) => {
    const values = typed[index - first];
    const [note] = row.slice(-1);
    return values
      ? [...row.slice(0, -3), ...values.map((value) => ({ value })), ...(note ? [note] : [])]
      : row;
  });
  return [{ ...table, rows }, ...rest];
}
