import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCampaign } from '#data/campaign.ts';
import { getNotices } from '#data/notices.ts';
import { getPageWords } from '#data/pages.ts';
import { noticeSummary } from '#lib/notices.ts';
import { href } from '../site.ts';

/** Every address in a feed is a whole one, so a site without an address has no `/rss.xml`. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { feed: 'rss' } }] : []) satisfies GetStaticPaths;

/** The notices that hold on the build's day. */
export const GET: APIRoute = async ({ site }) => {
  const [{ words }, { name, ward }, { current }] = await Promise.all([
    getPageWords('thong-bao'),
    getCampaign(),
    getNotices(),
  ]);
  const whole = (path: string) => new URL(href(path), site).href;
  return rss({
    title: `${words.title} – ${name} ${ward.kind} ${ward.name}`,
    description: words.summary,
    site: whole('/'),
    customData: '<language>vi</language>',
    items: current.map(({ title, path, publishedOn, ...notice }) => ({
      title,
      link: whole(path),
      pubDate: new Date(publishedOn),
      description: noticeSummary(notice),
    })),
  });
};
