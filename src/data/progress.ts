import { getEntry } from 'astro:content';
import { deriveBoard } from '#lib/progress/derive.ts';
import type { Board } from '#lib/progress/derive.ts';
import { getCampaign } from './campaign.ts';
import { getGroups, getUnits } from './units.ts';

/** Every figure of the board on the day of its last update. */
export async function getBoard(): Promise<Board> {
  const [campaign, units, groups] = await Promise.all([getCampaign(), getUnits(), getGroups()]);
  const progress = (await getEntry('progress', 'tien-do'))!.data;
  return deriveBoard({ progress, units, groups, campaign });
}
