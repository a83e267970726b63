/** What the site's pictures are made of: its own letters, colours and drawings. */
import sharp from 'sharp';
import { openLetters } from './letters.ts';
import type { Letters } from './letters.ts';

export interface Studio {
  letters: { head: Letters; bold: Letters; medium: Letters };
  /** A colour by the name of its token, as on paper. */
  colour: (name: string) => string;
  /** A drawing of `art/` by its path there without ending: what stands inside its `<svg>`. */
  art: (name: string) => string;
}

/** Opens the studio; `read` gives a file by its path in `src/`. */
export function openStudio(read: (path: string) => Buffer): Studio {
  const font = (name: string) => openLetters(read(`assets/fonts/${name}.woff2`));
  const styles = ['tokens', 'inks'].map((name) => read(`styles/${name}.css`).toString('utf8'));
  return {
    letters: {
      head: font('anton'),
      bold: font('be-vietnam-pro-800'),
      medium: font('be-vietnam-pro-700'),
    },
    colour: (name) => {
      const found = new RegExp(`--color-${name}: (#[0-9a-f]+);`).exec(styles.join('\n'))?.[1];
      if (found === undefined) throw new Error(`No token is called --color-${name}.`);
      return found;
    },
    art: (name) => {
      const [, inner] = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(read(`art/${name}.svg`).toString()) ?? [];
      if (inner === undefined) throw new Error(`art/${name}.svg is no drawing.`);
      return inner;
    },
  };
}

/** An SVG of few colours as PNG; `effort` (1–10) makes it smaller for more of the machine's time. */
export function drawPng(svg: string, effort = 7): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png({ palette: true, effort }).toBuffer();
}

/** A picture made smaller, `width` px wide, as WebP. */
export function smaller(bytes: Buffer, width: number): Promise<Buffer> {
  return sharp(bytes).resize({ width }).webp({ quality: 82 }).toBuffer();
}
