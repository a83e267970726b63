import type { APIRoute } from 'astro';
import { getCampaign } from '#data/campaign.ts';
import { getStudio, getWardName } from '#data/cards.ts';
import { ICONS } from '#lib/picture/icon.ts';
import { href } from '../site.ts';

/** What a phone needs to put the site among its apps. */
export const GET: APIRoute = async () => {
  const [campaign, ward, studio] = await Promise.all([getCampaign(), getWardName(), getStudio()]);
  return Response.json({
    name: `${campaign.name} – ${ward}`,
    short_name: campaign.name,
    lang: 'vi',
    id: href('/'),
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    theme_color: studio.colour('header'),
    background_color: studio.colour('paper'),
    icons: ICONS.map(({ file, size, purpose }) => ({
      src: href(`/${file}`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  });
};
