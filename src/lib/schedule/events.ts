/** An occurrence of a session as an event of a calendar and of search engines. */
import { slugify } from '#lib/vietnamese/fold.ts';
import type { Campaign } from '#schemas/campaign.ts';
import type { CalendarEvent } from './ics.ts';
import type { Occurrence } from './occurrences.ts';
import { sessionLines } from './words.ts';

type Issuer = Pick<Campaign, 'name' | 'ward'>;

/** "phường Đăk Cấm, tỉnh Quảng Ngãi". */
const whole = ({ kind, name, province }: Campaign['ward']) => `${kind} ${name}, ${province}`;

/** Everything but where and when, one a line. */
function describe({ session, postponed }: Occurrence): string {
  return [
    ...(postponed === null ? [] : [`Hoãn: ${postponed}`]),
    `Cho ai: ${session.audience}`,
    ...sessionLines(session).map(({ label, words }) => `${label}: ${words}`),
  ].join('\n');
}

/**
 * The event of an occurrence; `page` is the whole address of its place on the site, null while the
 * site has none. Its id is made of the ward and the occurrence, so that it outlives a new address.
 */
export function calendarEvent(
  occurrence: Occurrence,
  { name, ward }: Issuer,
  page: string | null,
): CalendarEvent {
  const { session, date, postponed } = occurrence;
  const realm = [name, `${ward.kind} ${ward.name}`, ward.province].map(slugify).join('.');
  return {
    uid: `${occurrence.name}@${realm}`,
    updatedOn: session.updatedOn,
    date,
    start: session.start,
    end: session.end,
    summary: postponed === null ? session.title : `Hoãn: ${session.title}`,
    location: `${session.place}, ${whole(ward)}`,
    description: describe(occurrence),
    url: page,
    cancelled: postponed !== null,
  };
}

/** The same as schema.org has it. */
export function eventData(
  occurrence: Occurrence,
  { ward }: Pick<Issuer, 'ward'>,
  page: string | null,
): Record<string, unknown> {
  const { session, date, postponed } = occurrence;
  const at = (clock: string) => `${date}T${clock}:00+07:00`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: session.title,
    startDate: at(session.start),
    endDate: at(session.end),
    eventStatus: `https://schema.org/${postponed === null ? 'EventScheduled' : 'EventPostponed'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: session.place,
      address: {
        '@type': 'PostalAddress',
        addressLocality: `${ward.kind} ${ward.name}`,
        addressRegion: ward.province,
        addressCountry: 'VN',
      },
    },
    description: describe(occurrence),
    organizer: { '@type': 'Organization', name: session.teacher },
    audience: { '@type': 'Audience', audienceType: session.audience },
    inLanguage: 'vi',
    ...(session.seats !== null && { maximumAttendeeCapacity: session.seats }),
    ...(page !== null && { url: page }),
  };
}

/** Data as the text of a script element, which nothing in it may end. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
