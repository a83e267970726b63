/** The picture above a post: its title and the ward's name, drawn with the site's own letters. */

/** What of a font a picture needs. */
export interface Letters {
  unitsPerEm: number;
  /** Outline of a letter as SVG path data, y upwards, and how far it carries on. */
  letter: (codePoint: number) => { path: string; advance: number };
}

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
const ROOM = BANNER.width - 2 * EDGE;
/** From the largest on; the first in which the title fits. */
const SIZES = [76, 68, 60, 52, 46, 40, 34, 30];
const LINES = 3;
/** Vietnamese letters carry two marks above: lines need this much of the size. */
const LEADING = 1.3;
const TITLE_MIDDLE = 205;

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
  const { size, lines } = fitted(title, fonts.bold);
  const top = TITLE_MIDDLE - ((lines.length - 1) * size * LEADING) / 2 + size * 0.36;
  const drawn = [
    ...(title.startsWith(kind) ? [] : [draw(kind, fonts.regular, 30, EDGE, 76)]),
    ...lines.map((line, index) => draw(line, fonts.bold, size, EDGE, top + index * size * LEADING)),
    draw(site, fonts.regular, 30, EDGE, BANNER.height - 48),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${BANNER.width}" height="${BANNER.height}"><rect width="100%" height="100%" fill="${colours.ground}"/><rect width="16" height="100%" fill="${colours.accent}"/><g fill="${colours.letters}">${drawn.join('')}</g></svg>`;
}

/** The largest size in which the title stands in few lines; the smallest takes as many as it needs. */
function fitted(title: string, letters: Letters): { size: number; lines: string[] } {
  const tries = SIZES.map((size) => ({ size, lines: broken(title, letters, size) }));
  const fits = tries.find(
    ({ size, lines }) => lines.length <= LINES && lines.length * size * LEADING <= 215,
  );
  return fits ?? tries.at(-1) ?? { size: 30, lines: [title] };
}

function broken(title: string, letters: Letters, size: number): string[] {
  return title.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, letters, size) > ROOM) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);
}

/** Precomposed letters only: marks of their own would stand beside their letter. */
const lettersOf = (text: string, { letter }: Letters) =>
  Array.from(text.normalize('NFC'), (sign) => letter(sign.codePointAt(0) ?? 0));

function widthOf(text: string, letters: Letters, size: number): number {
  const units = lettersOf(text, letters).reduce((sum, { advance }) => sum + advance, 0);
  return (units * size) / letters.unitsPerEm;
}

function draw(text: string, letters: Letters, size: number, left: number, base: number): string {
  const scale = size / letters.unitsPerEm;
  let at = 0;
  const paths = lettersOf(text, letters).map(({ path, advance }) => {
    const drawn = path === '' ? '' : `<path transform="translate(${at} 0)" d="${path}"/>`;
    at += advance;
    return drawn;
  });
  return `<g transform="translate(${left} ${base}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
}
