/** How long ago the sources of each file were looked up. */
import { daysBetween } from '#lib/vietnamese/date.ts';
import type { CheckedOn } from './fault.ts';

/** Sources looked up longer ago than this should be looked up again, in days. */
export const OLD = 180;

export interface Age extends CheckedOn {
  /** Since that day; 0 for a day after today. */
  days: number;
  /** Time to look the sources up again. */
  old: boolean;
}

/** The ages on a day (ISO), oldest first. */
export function agesAt(checked: readonly CheckedOn[], today: string): Age[] {
  return checked
    .map((one) => {
      const days = Math.max(0, daysBetween(one.date, today));
      return { ...one, days, old: days > OLD };
    })
    .sort((a, b) => b.days - a.days || a.file.localeCompare(b.file, 'en'));
}
