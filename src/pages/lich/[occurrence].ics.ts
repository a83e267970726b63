import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCalendar, getOccurrences } from '#data/sessions.ts';

export const getStaticPaths = (async () =>
  (await getOccurrences()).map((occurrence) => ({
    params: { occurrence: occurrence.name },
    props: { occurrence },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One class or session on one day, to put into a calendar. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await getCalendar([props.occurrence]), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
