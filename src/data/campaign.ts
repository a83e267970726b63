import { getEntry } from 'astro:content';
import type { Campaign } from '#schemas/campaign.ts';

/** What the campaign is and who runs it. */
export async function getCampaign(): Promise<Campaign> {
  return (await getEntry('campaign', 'chien-dich'))!.data;
}
