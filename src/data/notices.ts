import { render } from 'astro:content';
import { noticesOn } from '#lib/notices.ts';
import { getDay } from './day.ts';
import { getEntries } from './entries.ts';
import { once } from './once.ts';

/** Notices that hold on the build's day and those that are over; `Body` prints what stands below the frame. */
export const getNotices = once(async () => {
  const entries = await getEntries('notices');
  const notices = await Promise.all(
    entries.map(async (entry) => ({
      ...entry.data,
      id: entry.id,
      path: `/thong-bao/#${entry.id}`,
      Body: (await render(entry)).Content,
    })),
  );
  return noticesOn(notices, getDay());
});

export type NoticeEntry = Awaited<ReturnType<typeof getNotices>>['current'][number];
