import type { APIRoute } from 'astro';
import { getCalendar, getOccurrences } from '#data/sessions.ts';

/** Every class and session for a calendar that follows this address. */
export const GET: APIRoute = async () =>
  new Response(await getCalendar(await getOccurrences()), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
