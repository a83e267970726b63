import type { APIRoute, GetStaticPaths } from 'astro';
import { getStudio } from '#data/cards.ts';
import { ICONS, iconSvg } from '#lib/picture/icon.ts';
import type { Icon } from '#lib/picture/icon.ts';
import { drawPng } from '#lib/picture/studio.ts';

export const getStaticPaths = (() =>
  ICONS.map(({ file, size, purpose }) => ({
    params: { icon: file.replace(/\.png$/, '') },
    props: { size, purpose },
  }))) satisfies GetStaticPaths;

/** The site's sign in the sizes that phones ask for. */
export const GET: APIRoute<Omit<Icon, 'file'>> = async ({ props }) =>
  new Response((await drawPng(iconSvg(props, await getStudio()))) as BodyInit, {
    headers: { 'Content-Type': 'image/png' },
  });
