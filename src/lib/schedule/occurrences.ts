/** Sessions as they stand in a calendar: one occurrence for each of their days. */
import { isOver } from '#lib/notices.ts';
import { mondayOf } from '#lib/vietnamese/when.ts';
import type { Session } from '#schemas/session.ts';

/** What of a session the calendar goes by; `id` is the name of its file. */
export type Dated = Pick<Session, 'dates' | 'start' | 'postponed'> & { id: string };

export interface Occurrence<T extends Dated = Session & { id: string }> {
  session: T;
  /** ISO date. */
  date: string;
  /** Such as "lam-muc-2-2025-10-11": its place on the page, its file. */
  name: string;
  /** Why it was put off; null when it takes place. */
  postponed: string | null;
}

export interface Week<T extends Dated> {
  /** ISO date. */
  monday: string;
  occurrences: Occurrence<T>[];
}

export interface Schedule<T extends Dated> {
  /** Weeks in which something is still to come. */
  weeks: Week<T>[];
  /** The last first. */
  past: Occurrence<T>[];
}

/** Every occurrence of the sessions, the earliest first. */
export function occurrencesOf<T extends Dated>(sessions: readonly T[]): Occurrence<T>[] {
  return sessions
    .flatMap((session) =>
      session.dates.map((date) => ({
        session,
        date,
        name: `${session.id}-${date}`,
        postponed: session.postponed.find((day) => day.date === date)?.reason ?? null,
      })),
    )
    .sort(
      (a, b) =>
        a.date.localeCompare(b.date) ||
        a.session.start.localeCompare(b.session.start) ||
        a.name.localeCompare(b.name, 'en'),
    );
}

/** What is to come on an ISO day, week by week, and what is over; an occurrence is over after its day. */
export function scheduleOn<T extends Dated>(sessions: readonly T[], today: string): Schedule<T> {
  const { past = [], coming = [] } = Object.groupBy(occurrencesOf(sessions), ({ date }) =>
    isOver(date, today) ? 'past' : 'coming',
  );
  const weeks = Map.groupBy(coming, ({ date }) => mondayOf(date));
  return {
    weeks: [...weeks].map(([monday, occurrences]) => ({ monday, occurrences })),
    past: past.reverse(),
  };
}

/**
 * Names of the occurrences to which the address of a whole session leads, one for each session: the
 * first that is to come, else the last that is over.
 */
export function leadersOf<T extends Dated>({ weeks, past }: Schedule<T>): Set<string> {
  const all = [...weeks.flatMap(({ occurrences }) => occurrences), ...past];
  const leaders = new Map<string, string>();
  for (const { session, name } of all) if (!leaders.has(session.id)) leaders.set(session.id, name);
  return new Set(leaders.values());
}
