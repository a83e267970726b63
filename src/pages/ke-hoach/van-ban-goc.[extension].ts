import type { APIRoute, GetStaticPaths } from 'astro';
import { getOriginalPlan } from '#data/original-plan.ts';

export const getStaticPaths = (async () => {
  const { files } = await getOriginalPlan();
  return files.map(({ extension, bytes, mime }) => ({
    params: { extension },
    props: { bytes, mime },
  }));
}) satisfies GetStaticPaths;

/** The signed original, as staff dropped it into the content folder. */
export const GET: APIRoute = ({ props }) =>
  new Response(props['bytes'] as BodyInit, { headers: { 'Content-Type': String(props['mime']) } });
