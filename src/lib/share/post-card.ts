/** The picture of a post: a small poster of big words, one line below them and one drawing. */
import type { Picture } from '../print/kinds.ts';
import { drawFitted } from '../picture/fit.ts';
import type { Box } from '../picture/fit.ts';
import type { Studio } from '../picture/studio.ts';

export interface PostCard {
  headline: string;
  subline: string;
  picture: Picture;
  /** Such as "Phường Đăk Cấm". */
  ward: string;
}

interface Layout {
  width: number;
  height: number;
  /** Where the band of ink begins. */
  band: number;
  /** The lamp and the ward's name. */
  ward: Box;
  headline: Box;
  subline: Box;
  align: 'left' | 'centre';
  picture: { left: number; top: number; size: number };
}

/** In px; words stand in the middle 80 %, for apps cut the edges off. */
export const POST_CARDS = {
  vuong: {
    width: 1080,
    height: 1080,
    band: 826,
    ward: { left: 108, top: 100, width: 864, height: 70 },
    headline: { left: 108, top: 184, width: 864, height: 286 },
    subline: { left: 108, top: 844, width: 864, height: 128 },
    align: 'centre',
    picture: { left: 364, top: 482, size: 352 },
  },
  ngang: {
    width: 1280,
    height: 720,
    band: 522,
    ward: { left: 128, top: 68, width: 570, height: 70 },
    headline: { left: 128, top: 148, width: 570, height: 352 },
    subline: { left: 128, top: 534, width: 1024, height: 120 },
    align: 'left',
    picture: { left: 728, top: 68, size: 448 },
  },
} as const satisfies Record<string, Layout>;

export type PostShape = keyof typeof POST_CARDS;

const SIZES = [150, 136, 124, 112, 102, 94, 86, 78, 70, 64, 58, 52, 48];
const SMALL = [48];
/** The lamp before the ward's name, and the gap between them. */
const LAMP = 70;
/** The card as SVG of paths. */
export function postCardSvg(
  words: PostCard,
  shape: PostShape,
  { letters: { head, medium }, colour, art }: Studio,
): string {
  const at: Layout = POST_CARDS[shape];
  const { left, top, size } = at.picture;
  // They meet at (500, 620) of their drawing.
  const rays = { left: left + size / 2 - 500, top: top + size * 0.35 - 620 };
  const ward = { ...at.ward, left: at.ward.left + LAMP, width: at.ward.width - LAMP };
  const lamp = { x: at.ward.left, y: at.ward.top + (at.ward.height - 54) / 2 };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${at.width}" height="${at.height}">`,
    `<rect width="100%" height="100%" fill="${colour('flag')}"/>`,
    `<g transform="translate(${rays.left} ${rays.top})">${art('poster/tia-sang')}</g>`,
    `<svg x="${left}" y="${top}" width="${size}" height="${size}" viewBox="0 0 800 800">${art(`poster/${words.picture}`)}</svg>`,
    `<rect y="${at.band}" width="100%" height="100%" fill="${colour('ink')}"/>`,
    `<svg x="${lamp.x}" y="${lamp.y}" width="54" height="54" viewBox="0 0 32 32" color="${colour('star')}">${art('lamp')}</svg>`,
    `<g fill="${colour('on-flag')}">${drawFitted(words.ward, medium, ward, SMALL, 'left')}</g>`,
    `<g fill="${colour('glow')}">${drawFitted(words.headline, head, at.headline, SIZES, at.align)}</g>`,
    `<g fill="${colour('cream')}">${drawFitted(words.subline, medium, at.subline, SMALL, at.align)}</g>`,
    '</svg>',
  ].join('');
}
