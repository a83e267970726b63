import type { Notice } from '#schemas/notice.ts';
import { formatDate } from './vietnamese/date.ts';

type Dated = Pick<Notice, 'publishedOn' | 'until'>;

/** Whether a notice is over on an ISO day; on its last day it still holds. */
export function isOver(until: string, today: string): boolean {
  return until < today;
}

/**
 * Notices that hold on an ISO day, the newest first (of one day the one that ends sooner), and those
 * that are over, the last to end first.
 */
export function noticesOn<T extends Dated>(
  notices: readonly T[],
  today: string,
): { current: T[]; past: T[] } {
  const { current = [], past = [] } = Object.groupBy(notices, ({ until }) =>
    isOver(until, today) ? 'past' : 'current',
  );
  const ending = (a: T, b: T) => a.until.localeCompare(b.until);
  return {
    current: current.sort((a, b) => b.publishedOn.localeCompare(a.publishedOn) || ending(a, b)),
    past: past.sort((a, b) => ending(b, a)),
  };
}

/** "và 2 thông báo khác", after the one that is named; empty when there is no other. */
export function otherNotices(count: number): string {
  return count > 0 ? `và ${count} thông báo khác` : '';
}

/** What stands under a notice's title: only what it needs. */
export function noticeLines({
  when,
  place,
  audience,
}: Pick<Notice, 'when' | 'place' | 'audience'>): { label: string; words: string }[] {
  const lines = { 'Khi nào': when, 'Ở đâu': place, 'Cho ai': audience };
  return Object.entries(lines).flatMap(([label, words]) =>
    words === null ? [] : [{ label, words }],
  );
}

/** The same and the last day as sentences, e.g. for readers of feeds. */
export function noticeSummary(
  notice: Pick<Notice, 'when' | 'place' | 'audience' | 'until'>,
): string {
  return [
    ...noticeLines(notice).map(({ label, words }) => `${label}: ${words}`),
    `Có giá trị đến hết ngày ${formatDate(notice.until)}`,
  ]
    .map((line) => line.replace(/\.?$/, '.'))
    .join(' ');
}
