import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import sharp from 'sharp';
import { bannerSvg } from '#lib/portal/banner.ts';
import type { Banner, BannerColours, Letters } from '#lib/portal/banner.ts';
import { root } from '../lib/paths.ts';

const assets = join(root, 'src/assets/fonts');

/** Opens a font of the project; throws when it cannot be read. */
function lettersOf(file: string): Letters {
  const font = create(readFileSync(join(assets, file)));
  if (!('unitsPerEm' in font)) throw new Error(`${file} holds more than one font`);
  return {
    unitsPerEm: font.unitsPerEm,
    letter: (codePoint) => {
      const glyph = font.glyphForCodePoint(codePoint);
      return { path: glyph.path.toSVG(), advance: glyph.advanceWidth };
    },
  };
}

/** The site's colours by the names of its tokens. */
function colours(): BannerColours {
  const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  const colour = (name: string) => {
    const found = new RegExp(`--color-${name}: (#[0-9a-f]+);`).exec(tokens)?.[1];
    if (found === undefined) throw new Error(`tokens.css lacks --color-${name}`);
    return found;
  };
  return {
    ground: colour('flag'),
    letters: colour('on-flag'),
    accent: colour('star'),
  };
}

/** Answers a drawer of banners as PNG. */
export function openEasel(): (banner: Banner) => Promise<Buffer> {
  const fonts = {
    bold: lettersOf('be-vietnam-pro-800.woff2'),
    regular: lettersOf('be-vietnam-pro-700.woff2'),
  };
  const own = colours();
  return (banner) =>
    sharp(Buffer.from(bannerSvg(banner, fonts, own)))
      .png({ palette: true })
      .toBuffer();
}
