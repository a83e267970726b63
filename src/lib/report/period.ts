import type { Campaign } from '#schemas/campaign.ts';
import type { Progress } from '#schemas/progress.ts';
import type { ReportSettings } from '#schemas/report.ts';
import { formatDate } from '#lib/vietnamese/date.ts';

/** The days of a report. */
export interface Period {
  kind: ReportSettings['period'];
  /** First day, ISO. */
  from: string;
  /** Last day: the chosen one, else that of the last update; null when there is neither. */
  until: string | null;
  /** As the title says it: "quý IV năm 2025", "từ ngày 30/9/2025 đến ngày 20/10/2025". */
  words: string;
}

type Chosen = Pick<ReportSettings, 'period' | 'from' | 'until'>;

/** The updates up to and including a day; `null` keeps them all. */
export function upTo(progress: Progress, date: string | null): Progress {
  const updates = progress.updates.filter((update) => date === null || update.date <= date);
  return updates.length < progress.updates.length ? { ...progress, updates } : progress;
}

/** The period that staff chose, its open ends filled in from the data. */
export function periodOf(
  { period: kind, from: first, until: chosen }: Chosen,
  { updates }: Progress,
  { start }: Pick<Campaign, 'start'>,
): Period {
  const until = chosen ?? updates.at(-1)?.date ?? null;
  if (kind === 'quy') {
    const { from, words } = quarterOf(until ?? start);
    return { kind, from, until, words };
  }
  const from = (kind === 'dot-xuat' ? first : null) ?? start;
  const end = until === null ? '' : ` đến ngày ${formatDate(until)}`;
  return { kind, from, until, words: `từ ngày ${formatDate(from)}${end}` };
}

/** The calendar quarter that holds a day. */
function quarterOf(date: string): { from: string; words: string } {
  const quarter = Math.ceil(Number(date.slice(5, 7)) / 3);
  const year = date.slice(0, 4);
  const month = String(quarter * 3 - 2).padStart(2, '0');
  return {
    from: `${year}-${month}-01`,
    words: `quý ${['I', 'II', 'III', 'IV'][quarter - 1] ?? ''} năm ${year}`,
  };
}
