/** Puts the returned forms side by side: who sent, who did not, who sent twice and how the two differ. */
import { formatDate } from '#lib/vietnamese/date.ts';
import type { Progress } from '#schemas/progress.ts';
import type { FormFault } from './cells.ts';
import type { Report } from './read-form.ts';
import type { ReportRow } from './read-table.ts';

/** Two rows about the same people. */
export interface Twice {
  unit: string;
  group: string;
  first: ReportRow;
  second: ReportRow;
  differ: boolean;
}

export interface Collected {
  /** Rows to import: each pair once, units whose forms contradict each other left out. */
  rows: ReportRow[];
  twice: Twice[];
  /** Units left out because their forms differ. */
  leftOut: string[];
  /** Units with a target and no counts in any form. */
  silent: string[];
  /** Groups for which a unit that sent has a target, but gave no counts. */
  partly: { unit: string; group: string }[];
}

type Counts = Pick<ReportRow, 'joined' | 'completed' | 'note'>;

const differ = (a: Counts, b: Counts) =>
  a.joined !== b.joined ||
  a.completed !== b.completed ||
  (a.note !== '' && b.note !== '' && a.note !== b.note);

/** Sorts all rows of all reports by unit. */
export function collect(reports: readonly Report[], targets: Progress['targets']): Collected {
  const kept = new Map<string, ReportRow>();
  const twice: Twice[] = [];
  for (const row of reports.flatMap((report) => report.rows)) {
    const key = `${row.unit}/${row.group}`;
    const first = kept.get(key);
    if (first) {
      twice.push({
        unit: row.unit,
        group: row.group,
        first,
        second: row,
        differ: differ(first, row),
      });
    }
    if (!first || (first.note === '' && row.note !== '')) kept.set(key, row);
  }
  const leftOut = [...new Set(twice.flatMap((pair) => (pair.differ ? [pair.unit] : [])))];
  const sent = new Set([...kept.values()].map(({ unit }) => unit));
  return {
    rows: [...kept.values()].filter(({ unit }) => !leftOut.includes(unit)),
    twice,
    leftOut,
    silent: [...new Set(targets.map(({ unit }) => unit))].filter((unit) => !sent.has(unit)),
    partly: targets
      .filter(({ unit, group }) => sent.has(unit) && !kept.has(`${unit}/${group}`))
      .map(({ unit, group }) => ({ unit, group })),
  };
}

/**
 * The one day that the forms are imported for: the given one, else the one that they all state; not
 * before `start`, the campaign's first.
 */
export function dayOf(
  reports: readonly Report[],
  given: string | null,
  start: string,
): { day: string; notices: string[] } | { faults: FormFault[] } {
  const filled = reports.filter(({ rows }) => rows.length > 0);
  const dates = [...new Set(filled.flatMap(({ date }) => date ?? []))].sort();
  const day = given ?? (dates.length === 1 ? dates[0] : undefined);
  if (day !== undefined && day < start) return { faults: tooEarly(filled, given, start) };
  if (day !== undefined) {
    const others = filled.filter(({ date }) => given !== null && date !== null && date !== given);
    const notices = others.map(
      ({ file, date }) =>
        `${file} ghi ngày ${formatDate(date ?? day)} nhưng được nhập vào ngày ${formatDate(day)} (--ngay). Hãy xem có phải phiếu cũ`,
    );
    return { day, notices };
  }
  const said =
    dates.length === 0
      ? 'phiếu chưa ghi ngày báo cáo. Hãy ghi ngày vào phiếu, hoặc chạy lệnh với --ngay 2025-10-12'
      : `các phiếu ghi nhiều ngày báo cáo (${dates.map(formatDate).join(', ')}). Hãy xem có phiếu cũ không rồi chạy lệnh với --ngay, ví dụ --ngay ${dates.at(-1) ?? ''}`;
  return {
    faults: filled.map((report) => ({ ...datePlace(report), message: said })),
  };
}

const datePlace = ({ file, sheet, date, dateAt }: Report): Omit<FormFault, 'message'> => ({
  ...{ file, sheet, ...dateAt, ...(date && { value: formatDate(date) }) },
});

function tooEarly(reports: readonly Report[], given: string | null, start: string): FormFault[] {
  const message = `ngày ở trước ngày bắt đầu chiến dịch ${formatDate(start)}. Hãy sửa ngày báo cáo`;
  if (given !== null) return [{ file: '--ngay', value: formatDate(given), message }];
  return reports
    .filter(({ date }) => date !== null)
    .map((report) => ({ ...datePlace(report), message }));
}
