import type { APIRoute, GetStaticPaths } from 'astro';
import { drawn } from '#data/cards.ts';
import { PREVIEW, getPosts } from '#data/posts.ts';
import { smaller } from '#lib/picture/studio.ts';

export const getStaticPaths = (async () => {
  const { current, past } = await getPosts();
  return [...current, ...past].flatMap(({ pictures, preview }) => [
    ...pictures.map(({ file, svg }) => ({
      params: { picture: file },
      props: { svg, width: null },
    })),
    { params: { picture: preview }, props: { svg: pictures[0]!.svg, width: PREVIEW } },
  ]);
}) satisfies GetStaticPaths;

/** The picture of a post in one of its shapes, or small for the page. */
export const GET: APIRoute<{ svg: string; width: number | null }> = async ({
  props: { svg, width },
}) => {
  const bytes = await drawn(svg);
  const [type, body] = width === null ? ['png', bytes] : ['webp', await smaller(bytes, width * 2)];
  return new Response(body as BodyInit, { headers: { 'Content-Type': `image/${type}` } });
};
