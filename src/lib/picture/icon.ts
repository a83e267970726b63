/** The site's sign, the oil lamp, as phones show it among their apps. */
import type { Studio } from './studio.ts';

export interface Icon {
  file: string;
  /** In px. */
  size: number;
  /** A maskable one is cut to any shape: only its inner circle, 80 % wide, is sure to be seen. */
  purpose: 'any' | 'maskable';
}

export const ICONS: Icon[] = [
  { file: 'bieu-tuong-192.png', size: 192, purpose: 'any' },
  { file: 'bieu-tuong-512.png', size: 512, purpose: 'any' },
  { file: 'bieu-tuong-cat-512.png', size: 512, purpose: 'maskable' },
];

/** Side of the drawing of the lamp, and of the icon that it stands in, in the drawing's units. */
const LAMP = 32;
const SIDE = { any: 40, maskable: 56 };

/** The icon as SVG. */
export function iconSvg({ size, purpose }: Omit<Icon, 'file'>, { colour, art }: Studio): string {
  const side = SIDE[purpose];
  const edge = (side - LAMP) / 2;
  const corner = purpose === 'any' ? side / 5 : 0;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}" rx="${corner}" fill="${colour('header')}"/><g transform="translate(${edge} ${edge})" color="${colour('star')}">${art('lamp')}</g></svg>`;
}
