import { getCollection } from 'astro:content';
import { getProgress } from './progress.ts';

/** What the paper for household visits counts, so that the phone counts the same; null where there is no such sheet. */
export async function getVisitSheet() {
  const sheets = await getCollection('sheets', ({ data }) => data.kind === 'phieu');
  const [sheet] = sheets.sort((a, b) => a.data.order - b.data.order);
  if (!sheet) return null;
  const { tally, reported } = sheet.data;
  return { path: `/in/${sheet.id}/van-phong/`, lines: tally, reported };
}

/** Every unit and group that reports, in the order of the targets, and the campaign's first day. */
export async function getVisitTargets() {
  const { progress, units, groups, campaign } = await getProgress();
  const targets = progress.targets.map(({ people, ...target }) => ({
    unit: units.find(({ id }) => id === target.unit)!,
    group: groups.find(({ id }) => id === target.group)!,
    people,
  }));
  return { targets, start: campaign.start };
}
