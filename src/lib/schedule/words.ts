/** What a session says of itself, on the page, on paper and in calendars. */
import { formatDays, formatHours, formatWeekday } from '#lib/vietnamese/when.ts';
import type { Session } from '#schemas/session.ts';

type Hours = Pick<Session, 'start' | 'end'>;
type Told = Pick<Session, 'directions' | 'bring' | 'teacher' | 'seats' | 'note'>;

/** "thứ Bảy 11/10/2025, 7 giờ 30 đến 11 giờ". */
export function whenOf(date: string, { start, end }: Hours): string {
  return `${formatWeekday(date)}, ${formatHours(start, end)}`;
}

/** What else a session says, below its days, its place and for whom it is: only the lines that it has. */
export function sessionLines(session: Told): { label: string; words: string }[] {
  const lines = {
    'Đường đi': session.directions,
    'Mang theo': session.bring.join('; ') || null,
    'Ai hướng dẫn': session.teacher,
    'Số chỗ': session.seats === null ? null : String(session.seats),
    'Lưu ý': session.note,
  };
  return Object.entries(lines).flatMap(([label, words]) =>
    words === null ? [] : [{ label, words }],
  );
}

/** Everything that the notice of a session prints when all of its days are to come. */
export function noticeTexts(session: Omit<Session, 'guides' | 'waived' | 'updatedOn'>): string[] {
  return [
    session.title,
    formatHours(session.start, session.end),
    'Các ngày',
    formatDays(session.dates),
    session.place,
    'Cho ai',
    session.audience,
    ...sessionLines(session).flatMap(({ label, words }) => [label, words]),
  ];
}
