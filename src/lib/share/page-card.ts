/** The picture that a link to a page shows: a notebook label with the page's title. */
import { drawFitted } from '../picture/fit.ts';
import { drawLine, widthOf } from '../picture/letters.ts';
import type { Studio } from '../picture/studio.ts';
import { SAMPLE_MARK } from '../report/sample.ts';

export interface PageCard {
  title: string;
  /** Name of the campaign. */
  campaign: string;
  /** Such as "Phường Đăk Cấm". */
  ward: string;
  /** The page shows figures that are made up. */
  sample: boolean;
}

/** In px, as the large previews of links ask for. */
export const PAGE_CARD = { width: 1200, height: 630 };

/** Apps cut the edges off: words stand in the middle 80 %. */
const SAFE = { left: 120, width: 960 };
const TITLE = { ...SAFE, top: 164, height: 304 };
const SIZES = [112, 104, 96, 88, 80, 72, 64, 56, 48];
/** Of the lines above and below the title: the smallest words that a preview leaves readable. */
const SMALL = 48;
const RULING = 42;

/** The card as SVG of paths. */
export function pageCardSvg(
  { title, campaign, ward, sample }: PageCard,
  { letters, colour, art }: Studio,
): string {
  const { width, height } = PAGE_CARD;
  const lines = [
    ...steps(width).map((x) => `M${x} 0V${height}`),
    ...steps(height).map((y) => `M0 ${y}H${width}`),
  ].join('');
  const wardWidth = widthOf(ward, letters.medium, SMALL);
  // The lamp and a gap stand before the ward's name.
  const left = SAFE.left + (SAFE.width - wardWidth - 72) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour('paper')}"/><path stroke="${colour('rule')}" stroke-width="2" d="${lines}"/><g fill="${colour('card')}" stroke="${colour('ink')}"><rect x="60" y="32" width="1080" height="566" rx="18" stroke-width="8"/><rect x="76" y="48" width="1048" height="534" rx="8" stroke-width="3"/></g><svg x="${left}" y="78" width="56" height="56" viewBox="0 0 32 32" color="${colour('flag')}">${art('lamp')}</svg><g fill="${colour('ink-soft')}">${drawLine(ward, letters.medium, SMALL, left + 72, 124)}</g><g fill="${colour('ink')}">${drawFitted(title, letters.bold, TITLE, SIZES, 'centre')}</g>${sample ? markOf(letters.bold, colour) : footOf(campaign, letters.bold, colour)}</svg>`;
}

const steps = (end: number): number[] =>
  Array.from({ length: Math.floor(end / RULING) }, (_, index) => (index + 1) * RULING);

type Letter = Studio['letters']['bold'];

function footOf(campaign: string, letters: Letter, colour: Studio['colour']): string {
  const left = SAFE.left + (SAFE.width - widthOf(campaign, letters, SMALL)) / 2;
  return `<path stroke="${colour('ink-soft')}" stroke-width="3" stroke-dasharray="3 7" d="M${SAFE.left} 484H${SAFE.left + SAFE.width}"/><g fill="${colour('flag')}">${drawLine(campaign, letters, SMALL, left, 548)}</g>`;
}

function markOf(letters: Letter, colour: Studio['colour']): string {
  const width = widthOf(SAMPLE_MARK, letters, SMALL);
  const left = SAFE.left + (SAFE.width - width) / 2;
  return `<rect x="${left - 24}" y="486" width="${width + 48}" height="80" rx="10" fill="${colour('star')}"/><g fill="${colour('on-star')}">${drawLine(SAMPLE_MARK, letters, SMALL, left, 544)}</g>`;
}
