/** Run under a time zone: writes a calendar file, has it read by another parser, and prints the hours. */
import ICAL from 'ical.js';
import { calendarEvent } from '#lib/schedule/events.ts';
import { calendarFile } from '#lib/schedule/ics.ts';
import { occurrencesOf } from '#lib/schedule/occurrences.ts';
import { ISSUER, session } from './planted.ts';

const events = occurrencesOf([session()]).map((one) => calendarEvent(one, ISSUER, null));
const file = calendarFile({ name: 'Lịch', issuer: 'Ủy ban', events });
const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
const { startDate, endDate } = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);

/** "07:30 11/10/2025" on a clock; without a zone on this machine's own. */
function clock(moment: Date, zone?: string): string {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      dateStyle: 'short',
      timeStyle: 'short',
      hourCycle: 'h23',
      timeZone: zone,
    })
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts['hour']!}:${parts['minute']!} ${parts['day']!}/${parts['month']!}/${parts['year']!}`;
}

const moments = [startDate, endDate].map((time) => time.toJSDate());
console.log(
  JSON.stringify({
    vietnam: moments.map((moment) => clock(moment, 'Asia/Ho_Chi_Minh')),
    own: clock(moments[0]!),
  }),
);
