/** The text of `tien-do.json`: one row a line, so that a change shows as the lines it touches. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Progress } from '#schemas/progress.ts';

const onOneLine = (row: object) =>
  `{ ${Object.entries(row)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(', ')} }`;

const listed = (items: readonly string[], indent: string) =>
  items.length === 0
    ? '[]'
    : `[\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}]`;

/** The data as staff and git see it. */
export function progressText({ status, source, targets, updates }: Progress): string {
  const days = updates.map(({ date, rows }) =>
    [
      '{',
      `      "date": ${JSON.stringify(date)},`,
      `      "rows": ${listed(rows.map(onOneLine), '      ')}`,
      '    }',
    ].join('\n'),
  );
  return [
    '{',
    `  "status": ${JSON.stringify(status)},`,
    `  "source": ${JSON.stringify(source)},`,
    `  "targets": ${listed(targets.map(onOneLine), '  ')},`,
    `  "updates": ${listed(days, '  ')}`,
    '}',
    '',
  ].join('\n');
}

/** Puts a file in place whole or not at all. */
export function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, { flush: true });
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
