import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPng, openStudio } from '#lib/picture/studio.ts';
import { bannerSvg } from '#lib/portal/banner.ts';
import type { Banner } from '#lib/portal/banner.ts';
import { root } from '../lib/paths.ts';

/** Answers a drawer of banners as PNG. */
export function openEasel(): (banner: Banner) => Promise<Buffer> {
  const { letters, colour } = openStudio((path) => readFileSync(join(root, 'src', path)));
  const colours = {
    ground: colour('flag'),
    letters: colour('on-flag'),
    accent: colour('star'),
  };
  return (banner) =>
    drawPng(bannerSvg(banner, { bold: letters.bold, regular: letters.medium }, colours));
}
