import { getEntry } from 'astro:content';
import type { Campaign } from '#schemas/campaign.ts';
import { once } from './once.ts';

/** What the campaign is and who runs it. */
export const getCampaign = once(
  async (): Promise<Campaign> => (await getEntry('campaign', 'chien-dich'))!.data,
);

/** Who answers for what is printed. */
export async function getIssuer() {
  const { ward } = await getCampaign();
  return { committee: ward.committee, phone: ward.phone };
}
