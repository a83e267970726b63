/** Where a campaign stands on a day. */
export type Phase = { name: 'before' | 'after' } | { name: 'during'; daysLeft: number };

/** Phase of a campaign on an ISO day; the first and the last day both belong to it. */
export function phaseOn(today: string, start: string, end: string): Phase {
  if (today < start) return { name: 'before' };
  if (today > end) return { name: 'after' };
  return { name: 'during', daysLeft: (Date.parse(end) - Date.parse(today)) / 86_400_000 };
}

/** Việt Nam's clocks stand seven hours before UTC, summer and winter. */
const AHEAD = 7 * 3_600_000;

/**
 * The calendar day in Việt Nam at a moment, as `YYYY-MM-DD`, whatever the device's own zone. Counted,
 * not asked of `Intl`: its list of time zones keeps a cheap phone busy for a third of a second.
 */
export function dayInVietnam(moment: Date): string {
  return new Date(moment.getTime() + AHEAD).toISOString().slice(0, 10);
}
