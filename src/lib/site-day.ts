import { z } from 'zod';
import { dayInVietnam } from './phase.ts';

/**
 * The ISO day that a build or a check goes by: the given one, else the day in Việt Nam at `now`.
 * Throws a Vietnamese Error when the given one is no day.
 */
export function siteDay(given: string | undefined, now: Date): string {
  const day = given || dayInVietnam(now);
  if (z.iso.date().safeParse(day).success) return day;
  throw new Error(
    `Ngày "${day}" chưa đúng. Hãy viết năm-tháng-ngày, ví dụ: --ngay 2026-11-22, hoặc SITE_DATE=2026-11-22`,
  );
}
