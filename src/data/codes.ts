import { getCollection, getEntry } from 'astro:content';
import { allShortCodes, codeLink } from '#lib/print/link.ts';
import type { CodeLink } from '#lib/print/link.ts';
import type { ShortCode } from '#schemas/short-code.ts';
import { getCampaign } from './campaign.ts';
import { getEveryGuide } from './guides.ts';
import { getHelpPoints } from './help-points.ts';

type Scan = Parameters<typeof codeLink>[0];

const site = {
  url: import.meta.env.SITE ? new URL(import.meta.env.SITE).origin : null,
  base: import.meta.env.BASE_URL,
};

/** Whether sheets are trial prints, because nobody has said yet where the site will stand. */
export const isTrial = site.url === null;

async function getRegister(): Promise<ShortCode[]> {
  return (await getEntry('shortCodes', 'ma-qr'))?.data.items ?? [];
}

/** Every short address of the site: /q/<code>/ leads to a page. */
export async function getShortCodes(): Promise<ShortCode[]> {
  const [entries, guides, points, register] = await Promise.all([
    getCollection('sheets'),
    getEveryGuide(),
    getHelpPoints(),
    getRegister(),
  ]);
  const targets = [
    '/huong-dan/',
    '/ke-hoach/',
    '/lich/',
    ...[...guides, ...points].map(({ path }) => path),
    ...entries.flatMap(({ data }) => data.scan?.target ?? []),
  ];
  return allShortCodes(
    targets.filter((target) => target.startsWith('/')),
    register,
  );
}

/** What answers where a code leads, for this build's address. */
export async function getLinker(): Promise<(scan: Scan) => CodeLink> {
  const [{ platforms }, register] = await Promise.all([getCampaign(), getRegister()]);
  return (scan) => codeLink(scan, site, platforms, register);
}
