/** The picture above a post: its title and the ward's name, drawn with the site's own letters. */
import { drawFitted } from '../picture/fit.ts';
import { drawLine } from '../picture/letters.ts';
import type { Letters } from '../picture/letters.ts';

export interface Banner {
  title: string;
  /** What the post is, e.g. "Hướng dẫn". */
  kind: string;
  /** Name of the campaign with the place. */
  site: string;
}

/** Of the picture, in px; most portals show it three times as wide as high. */
export const BANNER = { width: 1200, height: 400 };

const EDGE = 64;
/** Between the kind and the site. */
const TITLE = { left: EDGE, top: 92, width: BANNER.width - 2 * EDGE, height: 218 };
/** In px, from the largest on. */
const SIZES = [76, 68, 60, 52, 46, 40, 34, 30];

/** Colours come from the site's tokens. */
export interface BannerColours {
  ground: string;
  letters: string;
  accent: string;
}

/** The picture as SVG of paths: it needs no font where it is drawn. */
export function bannerSvg(
  { title, kind, site }: Banner,
  fonts: { bold: Letters; regular: Letters },
  colours: BannerColours,
): string {
  const drawn = [
    ...(title.startsWith(kind) ? [] : [drawLine(kind, fonts.regular, 30, EDGE, 76)]),
    drawFitted(title, fonts.bold, TITLE, SIZES, 'left'),
    drawLine(site, fonts.regular, 30, EDGE, BANNER.height - 48),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${BANNER.width}" height="${BANNER.height}"><rect width="100%" height="100%" fill="${colours.ground}"/><rect width="16" height="100%" fill="${colours.accent}"/><g fill="${colours.letters}">${drawn.join('')}</g></svg>`;
}
