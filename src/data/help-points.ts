import { render } from 'astro:content';
import { publicPlaces } from '#lib/help-points.ts';
import { getCampaign } from './campaign.ts';
import { getEntries } from './entries.ts';
import { getEvidence } from './facts.ts';
import { getGuides } from './guides.ts';
import { once } from './once.ts';

/** All help points in the order that staff gave them, with the guides that they help with; `Body` prints what stands below the frame. */
export const getHelpPoints = once(async () => {
  const entries = await getEntries('helpPoints');
  const guides = await getGuides();
  const points = await Promise.all(
    entries.map(async (entry) => ({
      ...entry.data,
      id: entry.id,
      path: `/can-giup/#${entry.id}`,
      guides: entry.data.guides.flatMap((name) => guides.find(({ id }) => id === name) ?? []),
      askAgainSince: (await getEvidence(entry.data.facts)).askAgainSince,
      Body: (await render(entry)).Content,
    })),
  );
  return points.sort((a, b) => a.order - b.order || a.id.localeCompare(b.id, 'en'));
});

export type HelpPointEntry = Awaited<ReturnType<typeof getHelpPoints>>[number];

/** Help points that name a guide. */
export async function getHelpPointsFor(guide: string): Promise<HelpPointEntry[]> {
  const points = await getHelpPoints();
  return points.filter(({ guides }) => guides.some(({ id }) => id === guide));
}

/** The police station and the one-stop desk, by their help points or by name. */
export const getPublicPlaces = once(async () => {
  const [points, { ward }] = await Promise.all([getHelpPoints(), getCampaign()]);
  return publicPlaces(points, ward.kind);
});
