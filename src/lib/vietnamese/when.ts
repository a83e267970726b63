/** Days of the week and hours in the words of a notice. */
import { addDays, daysBetween, formatDate, formatDayMonth } from './date.ts';

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
/** Any Monday: weeks are counted from it. */
const A_MONDAY = '2025-01-06';

/** Days since the Monday of an ISO date's week: 0 for Monday, 6 for Sunday. */
function dayOfWeek(iso: string): number {
  return ((daysBetween(A_MONDAY, iso) % 7) + 7) % 7;
}

/** The Monday on or before an ISO date, as ISO date. */
export function mondayOf(iso: string): string {
  return addDays(iso, -dayOfWeek(iso));
}

/** An ISO date with its day of the week: "thứ Bảy 11/10/2025". */
export function formatWeekday(iso: string): string {
  return `${WEEKDAYS[dayOfWeek(iso)]!} ${formatDate(iso)}`;
}

/** ISO dates in order, the year said once where it stays the same: "thứ Năm 2/10, thứ Năm 9/10/2025". */
export function formatDays(days: readonly string[]): string {
  const year = (iso: string | undefined) => iso?.slice(0, 4);
  return days
    .map((iso, at) => {
      const date = year(iso) === year(days[at + 1]) ? formatDayMonth(iso) : formatDate(iso);
      return `${WEEKDAYS[dayOfWeek(iso)]!} ${date}`;
    })
    .join(', ');
}

/** The week that begins on an ISO Monday: "Tuần từ 6/10 đến 12/10/2025". */
export function formatWeek(monday: string): string {
  const sunday = addDays(monday, 6);
  const sameYear = monday.slice(0, 4) === sunday.slice(0, 4);
  const from = sameYear ? formatDayMonth(monday) : formatDate(monday);
  return `Tuần từ ${from} đến ${formatDate(sunday)}`;
}

/** Two hours `HH:MM`: "7 giờ 30 đến 11 giờ"; no line ends within one of them. */
export function formatHours(start: string, end: string): string {
  return `${hour(start)} đến ${hour(end)}`;
}

function hour(clock: string): string {
  const [hours, minutes] = clock.split(':');
  return [String(Number(hours)), 'giờ', ...(minutes === '00' ? [] : [minutes!])].join('\u00A0');
}
