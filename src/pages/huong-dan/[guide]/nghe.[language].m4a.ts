import type { APIRoute, GetStaticPaths } from 'astro';
import { getRecordings } from '#data/recordings.ts';

export const getStaticPaths = (async () =>
  [...(await getRecordings())].flatMap(([guide, recordings]) =>
    recordings.map(({ language, bytes }) => ({
      params: { guide, language },
      props: { bytes },
    })),
  )) satisfies GetStaticPaths;

/** A guide read aloud. */
export const GET: APIRoute = ({ props }) =>
  new Response(props['bytes'] as BodyInit, { headers: { 'Content-Type': 'audio/mp4' } });
