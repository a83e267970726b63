import { render } from 'astro:content';
import { noticesOn } from '#lib/notices.ts';
import { CONTRIBUTION_KINDS } from '#schemas/contribution.ts';
import type { ContributionKind } from '#schemas/contribution.ts';
import { getDay } from './day.ts';
import { getEntries } from './entries.ts';
import { getSource } from './facts.ts';
import { once } from './once.ts';
import { getUnitName } from './units.ts';

/** What others give, by kind in the schema's order: what holds on the build's day and what is over. */
export const getContributions = once(async () => {
  const [items, kinds] = [await readItems(), Object.keys(CONTRIBUTION_KINDS) as ContributionKind[]];
  const today = getDay();
  return kinds.map((kind) => ({
    kind,
    name: CONTRIBUTION_KINDS[kind],
    ...noticesOn(
      items.filter((item) => item.kind === kind),
      today,
    ),
  }));
});

async function readItems() {
  const entries = await getEntries('contributions');
  return Promise.all(
    entries.map(async (entry) => ({
      ...entry.data,
      id: entry.id,
      unitName: await getUnitName(entry.data.unit),
      source: entry.data.source === null ? null : await getSource(entry.data.source),
      Body: (await render(entry)).Content,
    })),
  );
}

export type ContributionGroup = Awaited<ReturnType<typeof getContributions>>[number];
export type ContributionEntry = ContributionGroup['current'][number];
