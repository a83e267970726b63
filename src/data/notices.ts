import { globSync } from 'node:fs';
import { getCollection, render } from 'astro:content';
import { contentDir } from '#lib/content-dir.ts';
import { noticesOn } from '#lib/notices.ts';
import { siteDay } from '#lib/site-day.ts';
import { once } from './once.ts';

/** Notices that hold on the build's day and those that are over; `Body` prints what stands below the frame. */
export const getNotices = once(async () => {
  const folder = contentDir(process.env, process.cwd());
  // Astro warns when a collection without entries is asked for.
  const entries =
    globSync('thong-bao/*.md', { cwd: folder }).length > 0 ? await getCollection('notices') : [];
  const notices = await Promise.all(
    entries.map(async (entry) => ({
      ...entry.data,
      id: entry.id,
      path: `/thong-bao/#${entry.id}`,
      Body: (await render(entry)).Content,
    })),
  );
  return noticesOn(notices, siteDay(process.env['SITE_DATE'], new Date()));
});

export type NoticeEntry = Awaited<ReturnType<typeof getNotices>>['current'][number];
