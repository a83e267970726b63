/** Days and hours as they are read aloud. */
import { wholeWords } from './number.ts';

const isDay = (day: number, month: number, year: number): boolean => {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A day of the month: the first ten are "mùng", as in the calendar on the wall. */
const dayName = (day: number): string => `ngày ${day <= 10 ? 'mùng ' : ''}${wholeWords(day)}`;

/** A month, 1 to 12: April is "tháng tư". */
export const monthWords = (month: number): string =>
  `tháng ${month === 4 ? 'tư' : wholeWords(month)}`;

/** A year such as 2025 → "năm hai nghìn không trăm hai mươi lăm". */
export const yearWords = (year: number): string => `năm ${wholeWords(year)}`;

/** A date: (30, 9, 2025) → "ngày ba mươi tháng chín năm hai nghìn không trăm hai mươi lăm"; null when there is no such day. */
export function dateWords(day: number, month: number, year?: number): string | null {
  // Without a year 29/2 is a day.
  if (!isDay(day, month, year ?? 2024)) return null;
  const date = `${dayName(day)} ${monthWords(month)}`;
  return year === undefined ? date : `${date} ${yearWords(year)}`;
}

/** A time of day: (7, 30) → "bảy giờ ba mươi phút", (7, 0) → "bảy giờ"; null when there is no such time. */
export function timeWords(hour: number, minute: number): string | null {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  const hours = `${wholeWords(hour)} giờ`;
  return minute === 0 ? hours : `${hours} ${wholeWords(minute)} phút`;
}
