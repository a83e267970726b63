/** How old the board's figures are against the campaign; shared by pages, their scripts and the content check. */
import { daysBetween, formatDate, formatDayMonth } from '#lib/vietnamese/date.ts';

interface Dates {
  start: string;
  end: string;
}

/** Where the campaign stood on the day of the figures, in a sentence that is true on any day. */
export function standSentence(asOf: string, { start, end }: Dates): string {
  const left = daysBetween(asOf, end);
  return left > 0
    ? `Khi đó chiến dịch đã qua ${daysBetween(start, asOf)} ngày, còn ${left} ngày.`
    : `Chiến dịch đã kết thúc ngày ${formatDate(end)}.`;
}

/** How old figures of `asOf` are on the day `today`, and what of the campaign they do not cover. */
export function ageSentence(asOf: string, today: string, { end }: Dates): string {
  const days = daysBetween(asOf, today);
  const age = days > 0 ? `Số liệu này từ ${days} ngày trước` : 'Số liệu của hôm nay';
  if (today <= end) return `${age}; chiến dịch đến hết ngày ${formatDayMonth(end)}.`;
  const lacking = daysBetween(asOf, end);
  return lacking > 0
    ? `${age}. Chiến dịch đã kết thúc ngày ${formatDate(end)}; ${lacking} ngày cuối chưa có số.`
    : `${age}. Chiến dịch đã kết thúc ngày ${formatDate(end)}.`;
}

/** The board's title: what its figures are, and of which day; null before the first update. */
export function boardTitle(asOf: string | null, over: boolean): string | null {
  return asOf && `${over ? 'Kết quả' : 'Tiến độ'} đến ngày ${formatDate(asOf)}`;
}
