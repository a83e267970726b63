/** The text of `tien-do.json`: one row a line, so that a change shows as the lines it touches. */
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
