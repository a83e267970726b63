/** The picture that a link to a page shows: a notebook label with the page's title. */
import { drawFitted, fit } from '../picture/fit.ts';
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
const SMALL = [48];
/** The lamp before the ward's name, and the gap between them. */
const LAMP = 72;
const WARD = { top: 74, width: SAFE.width - LAMP, height: 68 };
const FOOT = { ...SAFE, top: 494, height: 68 };
const RULING = 42;

/** The card as SVG of paths. */
export function pageCardSvg(
  { title, campaign, ward, sample }: PageCard,
  { letters: { bold, medium }, colour, art }: Studio,
): string {
  const { width, height } = PAGE_CARD;
  const wardWidth = fit(ward, medium, WARD, SMALL).width;
  const left = SAFE.left + (SAFE.width - LAMP - wardWidth) / 2;
  const foot = sample ? SAMPLE_MARK : campaign;
  const footWidth = fit(foot, bold, FOOT, SMALL).width;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="${colour('paper')}"/>`,
    `<path stroke="${colour('rule')}" stroke-width="2" d="${ruling()}"/>`,
    `<g fill="${colour('card')}" stroke="${colour('ink')}">`,
    '<rect x="60" y="32" width="1080" height="566" rx="18" stroke-width="8"/>',
    '<rect x="76" y="48" width="1048" height="534" rx="8" stroke-width="3"/></g>',
    `<svg x="${left}" y="78" width="56" height="56" viewBox="0 0 32 32" color="${colour('flag')}">${art('lamp')}</svg>`,
    `<g fill="${colour('ink-soft')}">${drawFitted(ward, medium, { ...WARD, left: left + LAMP }, SMALL, 'left')}</g>`,
    `<g fill="${colour('ink')}">${drawFitted(title, bold, TITLE, SIZES, 'centre')}</g>`,
    sample
      ? `<rect x="${600 - footWidth / 2 - 24}" y="484" width="${footWidth + 48}" height="84" rx="10" fill="${colour('star')}"/>`
      : `<path stroke="${colour('ink-soft')}" stroke-width="3" stroke-dasharray="3 7" d="M${SAFE.left} 484h${SAFE.width}"/>`,
    `<g fill="${colour(sample ? 'on-star' : 'flag')}">${drawFitted(foot, bold, FOOT, SMALL, 'centre')}</g>`,
    '</svg>',
  ].join('');
}

/** The notebook's squares. */
function ruling(): string {
  const { width, height } = PAGE_CARD;
  const until = (end: number) =>
    Array.from({ length: Math.floor(end / RULING) }, (_, index) => (index + 1) * RULING);
  return [
    ...until(width).map((x) => `M${x} 0V${height}`),
    ...until(height).map((y) => `M0 ${y}H${width}`),
  ].join('');
}
