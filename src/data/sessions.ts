import { calendarEvent, eventData } from '#lib/schedule/events.ts';
import { calendarFile } from '#lib/schedule/ics.ts';
import { leadersOf, occurrencesOf, scheduleOn } from '#lib/schedule/occurrences.ts';
import type { Occurrence } from '#lib/schedule/occurrences.ts';
import { withBase } from '#lib/site-address.ts';
import type { Session } from '#schemas/session.ts';
import { getCampaign } from './campaign.ts';
import { getDay } from './day.ts';
import { getEntries } from './entries.ts';
import { getGuides } from './guides.ts';
import { once } from './once.ts';

/** A session as pages need it; `lessons` are the guides to be learnt, without those that were retired. */
export interface SessionEntry extends Session {
  id: string;
  lessons: { title: string; path: string }[];
}

export type SessionOccurrence = Occurrence<SessionEntry>;

const getSessions = once(async (): Promise<SessionEntry[]> => {
  const [entries, guides] = await Promise.all([getEntries('sessions'), getGuides()]);
  return entries.map(({ id, data }) => ({
    ...data,
    id,
    lessons: guides.filter((guide) => data.guides.includes(guide.id)),
  }));
});

/** The sessions as they stand on the build's day; `leaders` are the names that `/lich/#<file>` leads to. */
export const getSchedule = once(async () => {
  const schedule = scheduleOn(await getSessions(), getDay());
  return { ...schedule, leaders: leadersOf(schedule) };
});

/** Every occurrence, those that are over too: a calendar that follows ours keeps them. */
export const getOccurrences = once(async () => occurrencesOf(await getSessions()));

/** Whole address of an occurrence's place on the site; null while the site has none. */
function pageOf({ name }: SessionOccurrence): string | null {
  const path = withBase(import.meta.env.BASE_URL, `/lich/#${name}`);
  return import.meta.env.SITE ? new URL(path, import.meta.env.SITE).href : null;
}

/** The calendar file of some occurrences. */
export async function getCalendar(occurrences: readonly SessionOccurrence[]): Promise<string> {
  const campaign = await getCampaign();
  const { committee, kind, name } = campaign.ward;
  return calendarFile({
    name: `Lịch lớp học – ${campaign.name} ${kind} ${name}`,
    issuer: committee,
    events: occurrences.map((one) => calendarEvent(one, campaign, pageOf(one))),
  });
}

/** Occurrences as search engines read them. */
export async function getEventData(occurrences: readonly SessionOccurrence[]) {
  const campaign = await getCampaign();
  return occurrences.map((one) => eventData(one, campaign, pageOf(one)));
}
