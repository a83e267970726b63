import type { APIRoute } from 'astro';
import { getTaskIndex } from '#data/search.ts';
import { href } from '../../site.ts';

/** The list of tasks that search answers from while one types. */
export const GET: APIRoute = async () => {
  const { groups, words } = await getTaskIndex();
  const placed = groups.map((group) => ({ ...group, before: href(group.before) }));
  return new Response(JSON.stringify({ groups: placed, words }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
