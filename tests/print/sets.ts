/** The PDFs of one printing, read once for all tests. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SiteAddress } from '#lib/site-address.ts';
import { filesIn } from '../../scripts/lib/files.ts';
import { copyProject } from '../build/copy.ts';
import { FINE, locateCodes, readCode } from './codes.ts';
import type { Code } from './codes.ts';
import { darkest, drawPages, readPdf } from './pdf.ts';
import type { Draw, Pdf, PdfPage, Raster, Rect } from './pdf.ts';
import { idOf } from './written.ts';
import type { Entry } from './written.ts';

/** Enough to find codes and edges. */
const ROUGH = 100;
const SLUG = 10;

/** A page with what only its pixels tell. */
export interface SeenPage extends PdfPage {
  codes: Code[];
  /** The darkest gray (0–255) within 7.5 mm of the page's edges. */
  border: number;
  /** How dark each of the eight crop marks is, where they should be. */
  marks: number[];
  /** Grays just outside the trim, every 2 mm, by side; for pages with room around the trim. */
  beyond: Record<'top' | 'right' | 'bottom' | 'left', { at: number; gray: number }[]>;
}

export interface Sheet extends Omit<Pdf, 'pages'> {
  entry: Entry;
  bytes: number;
  pages: SeenPage[];
}

/** A printed site: its folder and where it says that it stands. */
export interface Printing {
  dist: string;
  address: SiteAddress;
}

/** Builds and prints a copy of the project under an address; other work can go on meanwhile. */
export async function printCopy({ url, base }: SiteAddress): Promise<Printing> {
  const project = copyProject();
  const env = { ...process.env, SITE_URL: url ?? '', BASE_PATH: base };
  for (const script of ['scripts/build.ts', 'scripts/in-an.ts'])
    await promisify(execFile)(process.execPath, [script], { cwd: project, env });
  return { dist: join(project, 'dist'), address: { url, base } };
}

/** The list of the sheets as the site publishes it. */
export function listOf(dist: string): Entry[] {
  return JSON.parse(readFileSync(join(dist, 'in-an/danh-muc.json'), 'utf8')) as Entry[];
}

/** Every PDF in the folder, listed or not. */
export function pdfsIn(dist: string): string[] {
  return filesIn(join(dist, 'in-an')).filter((file) => file.endsWith('.pdf'));
}

/** Reads and draws every listed PDF. */
export async function readSheets(dist: string): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for (const entry of listOf(dist)) {
    const bytes = readFileSync(join(dist, 'in-an', entry.file));
    const pdf = await readPdf(bytes);
    const html = readFileSync(join(dist, 'in', idOf(entry), entry.variant, 'index.html'), 'utf8');
    const seen = await look(bytes, html.match(/data-url=/g)?.length ?? 0);
    sheets.push({
      ...pdf,
      entry,
      bytes: bytes.length,
      pages: pdf.pages.map((page, at) => ({ ...page, ...seen[at]! })),
    });
  }
  return sheets;
}

type Seen = Pick<SeenPage, 'codes' | 'border' | 'marks' | 'beyond'>;

/** Scanning is a matter of luck with pixels: codes not found at first are looked for at other sizes. */
const OTHER_SIZES = [80, 150, FINE];

async function look(bytes: Uint8Array, expected: number): Promise<Seen[]> {
  const seen = await drawPages(bytes, async (draw) => {
    const page = await draw(ROUGH);
    const places = await locateCodes(page, false);
    return { codes: await readAll(draw, places), ...edgesOf(page) };
  });
  for (const dpi of OTHER_SIZES) {
    if (seen.reduce((sum, { codes }) => sum + codes.length, 0) >= expected) break;
    await drawPages(bytes, async (draw, at) => {
      const { codes } = seen[at]!;
      const places = await locateCodes(await draw(dpi), true);
      const fresh = places.filter((place) => !codes.some(({ area }) => overlap(area, place)));
      codes.push(...(await readAll(draw, fresh)));
    });
  }
  return seen;
}

async function readAll(draw: Draw, places: readonly Rect[]): Promise<Code[]> {
  if (places.length === 0) return [];
  const page = await draw(FINE);
  const codes = await Promise.all(places.map((place) => readCode(page, place)));
  return codes.filter((code) => code !== null);
}

const overlap = (one: Rect, other: Rect) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

function edgesOf(page: Raster): Omit<Seen, 'codes'> {
  const [width, height] = [page.width / page.scale, page.height / page.scale];
  const all = { left: 0, top: 0, right: width, bottom: height };
  const spot = (x: number, y: number, by: number) =>
    darkest(page, { left: x - by, top: y - by, right: x + by, bottom: y + by });
  const points = (length: number) =>
    Array.from({ length: Math.floor((length - 2 * SLUG) / 2) }, (_, at) => SLUG + 1 + 2 * at);
  const along = (length: number, gray: (at: number) => number) =>
    points(length).map((at) => ({ at: at - SLUG, gray: gray(at) }));
  // Between the trim and the end of the bleed.
  const out = SLUG - 1.5;
  return {
    border: Math.min(
      darkest(page, { ...all, bottom: 7.5 }),
      darkest(page, { ...all, top: height - 7.5 }),
      darkest(page, { ...all, right: 7.5 }),
      darkest(page, { ...all, left: width - 7.5 }),
    ),
    marks: [SLUG, width - SLUG]
      .flatMap((x) => [spot(x, 3, 0.4), spot(x, height - 3, 0.4)])
      .concat([SLUG, height - SLUG].flatMap((y) => [spot(3, y, 0.4), spot(width - 3, y, 0.4)])),
    beyond: {
      top: along(width, (x) => spot(x, out, 0.2)),
      bottom: along(width, (x) => spot(x, height - out, 0.2)),
      left: along(height, (y) => spot(out, y, 0.2)),
      right: along(height, (y) => spot(width - out, y, 0.2)),
    },
  };
}
