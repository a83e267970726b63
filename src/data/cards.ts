import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPng, openStudio } from '#lib/picture/studio.ts';
import { pageCardSvg } from '#lib/share/page-card.ts';
import { cardTitle } from '#lib/share/words.ts';
import { upperFirst } from '#lib/vietnamese/case.ts';
import { getCampaign } from './campaign.ts';
import { once } from './once.ts';

/** Such as "Phường Đăk Cấm". */
export async function getWardName(): Promise<string> {
  const { ward } = await getCampaign();
  return upperFirst(`${ward.kind} ${ward.name}`);
}

export const getStudio = once(() =>
  Promise.resolve(openStudio((path) => readFileSync(join(process.cwd(), 'src', path)))),
);

/** Changes with the picture, and only then. */
export const hashOf = (svg: string): string =>
  createHash('sha256').update(svg).digest('hex').slice(0, 16);

const drawing = new Map<string, Promise<Buffer>>();

/** The picture, from the folder `CARD_CACHE` when an earlier build drew the same. */
export function drawn(svg: string, effort?: number): Promise<Buffer> {
  const name = `${hashOf(svg)}.png`;
  const met = drawing.get(name) ?? keptOrDrawn(svg, name, effort);
  drawing.set(name, met);
  return met;
}

async function keptOrDrawn(svg: string, name: string, effort?: number): Promise<Buffer> {
  const folder = process.env['CARD_CACHE'];
  const file = folder === undefined ? null : join(folder, name);
  if (file !== null && existsSync(file)) return readFileSync(file);
  const bytes = await drawPng(svg, effort);
  if (folder !== undefined && file !== null) {
    mkdirSync(folder, { recursive: true });
    // A crash in between must not leave half a picture under the name of a whole one.
    writeFileSync(`${file}.part`, bytes);
    renameSync(`${file}.part`, file);
  }
  return bytes;
}

/**
 * File name of the card of a page, drawn into `CARD_CACHE`, from where the build puts it among the
 * site's files; null without that folder, e.g. in the live preview.
 */
export async function getPageCard(title: string, sample: boolean): Promise<string | null> {
  if (process.env['CARD_CACHE'] === undefined) return null;
  const [{ name: campaign }, ward] = await Promise.all([getCampaign(), getWardName()]);
  const card = { title: cardTitle(title), campaign, ward, sample };
  const svg = pageCardSvg(card, await getStudio());
  // There is one for every page, and they are small whatever it costs.
  await drawn(svg, 1);
  return `${hashOf(svg)}.png`;
}
