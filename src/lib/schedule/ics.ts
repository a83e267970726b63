/**
 * Calendar files (RFC 5545) that Google, Apple and Outlook read alike. Hours are written in UTC: a
 * zone's name needs a table of the zone beside it, and programs that lack it shift the hours.
 */
import { daysBetween } from '#lib/vietnamese/date.ts';

export interface CalendarEvent {
  /** Stays the same whatever else changes. */
  uid: string;
  /** ISO date of the last change. */
  updatedOn: string;
  /** ISO date in Việt Nam. */
  date: string;
  /** `HH:MM` in Việt Nam. */
  start: string;
  end: string;
  summary: string;
  location: string;
  description: string;
  url: string | null;
  cancelled: boolean;
}

export interface Calendar {
  name: string;
  /** Who makes the calendar. */
  issuer: string;
  events: readonly CalendarEvent[];
}

const EOL = '\r\n';
/** Longest line in bytes, its end left out. */
const LONGEST = 75;
/** Revisions are counted in days from here, so that a later change has a higher number. */
const FIRST_DAY = '2020-01-01';
/** A calendar must hold at least one component; one without events says which clock it goes by. */
const CLOCK = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Ho_Chi_Minh',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** The text of a calendar file. */
export function calendarFile({ name, issuer, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(`-//${issuer}//${name}//VI`)}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...(events.length > 0 ? events.flatMap(eventLines) : CLOCK),
    'END:VCALENDAR',
  ];
  return lines.map((line) => foldLine(line) + EOL).join('');
}

function eventLines(event: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${utcTime(event.updatedOn, '00:00')}`,
    `SEQUENCE:${Math.max(0, daysBetween(FIRST_DAY, event.updatedOn))}`,
    `DTSTART:${utcTime(event.date, event.start)}`,
    `DTEND:${utcTime(event.date, event.end)}`,
    `SUMMARY:${escapeText(event.summary)}`,
    `LOCATION:${escapeText(event.location)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    ...(event.url === null ? [] : [`URL:${event.url}`]),
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** An hour `HH:MM` of an ISO date in Việt Nam, UTC+7 all year, as UTC: "20251011T003000Z". */
export function utcTime(date: string, clock: string): string {
  const [day, time] = new Date(`${date}T${clock}:00+07:00`).toISOString().split('T');
  return `${day!.replaceAll('-', '')}T${time!.slice(0, 8).replaceAll(':', '')}Z`;
}

/** Text as a value: what would end or divide it is marked. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** A line cut into lines of at most 75 bytes, each but the first behind a space, no letter cut in two. */
export function foldLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const letter of line) {
    const bytes = new TextEncoder().encode(letter).length;
    if (length + bytes > LONGEST) {
      folded += `${EOL} `;
      length = 1;
    }
    folded += letter;
    length += bytes;
  }
  return folded;
}
