import type { APIRoute } from 'astro';
import { getBoard } from '#data/progress.ts';
import { toOpenData } from '#lib/progress/open-data.ts';

/** The board's figures as open data. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(toOpenData(await getBoard()), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
