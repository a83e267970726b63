import type { APIRoute } from 'astro';
import { getBoard } from '#data/progress.ts';
import { toCsv } from '#lib/progress/csv.ts';

/** The board's figures as a table for spreadsheets. */
export const GET: APIRoute = async () =>
  new Response(toCsv(await getBoard()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
