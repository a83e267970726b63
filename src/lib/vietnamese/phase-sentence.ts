import type { Phase } from '#lib/phase.ts';
import { daysBetween, formatDate } from './date.ts';

/** One sentence on where a campaign stands, with the dates in full beside the relative words. */
export function phaseSentence(
  phase: Phase,
  { start, end, platform }: { start: string; end: string; platform: string },
): string {
  switch (phase.name) {
    case 'before':
      return `Chiến dịch bắt đầu ngày ${formatDate(start)}, đến hết ${formatDate(end)}.`;
    case 'during':
      return phase.daysLeft === 0
        ? `Hôm nay là ngày cuối của chiến dịch (${formatDate(end)}).`
        : `Chiến dịch còn ${phase.daysLeft} ngày, đến hết ${formatDate(end)}.`;
    case 'after':
      return `Chiến dịch ${daysBetween(start, end)} ngày đã kết thúc ngày ${formatDate(end)}. Bà con vẫn vào học tại ${platform}.`;
  }
}
