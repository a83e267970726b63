import type { APIRoute } from 'astro';
import { getReport } from '#data/report.ts';
import { WORD_TYPE, writeDocx } from '#lib/report/word/docx.ts';

/** The draft report as a Word file. */
export const GET: APIRoute = async () =>
  new Response((await writeDocx(await getReport())) as BodyInit, {
    headers: { 'Content-Type': WORD_TYPE },
  });
