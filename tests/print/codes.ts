/** Finds the QR codes of a page and measures them the way a phone and a ruler would. */
import { ZBarConfigType, ZBarScanner, ZBarSymbolType, scanGrayBuffer } from '@undecaf/zbar-wasm';
import type { ZBarSymbol } from '@undecaf/zbar-wasm';
import sharp from 'sharp';
import type { Raster, Rect } from './pdf.ts';

export interface Code {
  /** What it says at 300 dpi. */
  address: string;
  /** What it says at 150 dpi and blurred; null where nothing can be read. */
  blurred: string | null;
  /** 1–40. */
  version: number;
  /** Its dark part on the page, in mm. */
  area: Rect;
  /** White around it, corners too, in modules; looked at up to four. */
  quiet: number;
}

export const FINE = 300;
const WHITE = 250;
const DARK = 128;
/** Of a photograph taken by an unsteady hand, in pixels. */
const BLUR = 0.8;
/** What is seen around a code, in widths of it: as a phone, the scanner may look more than once. */
const MARGINS = [0.3, 0.25, 0.36];

async function scanner(density: number): Promise<ZBarScanner> {
  const made = await ZBarScanner.create();
  made.setConfig(ZBarSymbolType.ZBAR_NONE, ZBarConfigType.ZBAR_CFG_ENABLE, 0);
  made.setConfig(ZBarSymbolType.ZBAR_QRCODE, ZBarConfigType.ZBAR_CFG_ENABLE, 1);
  made.setConfig(ZBarSymbolType.ZBAR_NONE, ZBarConfigType.ZBAR_CFG_X_DENSITY, density);
  made.setConfig(ZBarSymbolType.ZBAR_NONE, ZBarConfigType.ZBAR_CFG_Y_DENSITY, density);
  return made;
}

// Every second line is enough to find a code, and halves the time; to read it every line counts.
const [finder, reader] = await Promise.all([scanner(2), scanner(1)]);

function scan({ width, height, data }: Raster, by: ZBarScanner): Promise<ZBarSymbol[]> {
  return scanGrayBuffer(new Uint8Array(data).buffer, width, height, by);
}

/** Where codes lie on a page, in mm, roughly; a thorough look takes twice the time. */
export async function locateCodes(page: Raster, thorough: boolean): Promise<Rect[]> {
  const symbols = await scan(page, thorough ? reader : finder);
  return symbols.map((symbol) => {
    const { left, top, right, bottom } = frame(symbol);
    const { scale } = page;
    return { left: left / scale, top: top / scale, right: right / scale, bottom: bottom / scale };
  });
}

/** Reads and measures the code that lies about there, on a page drawn at 300 dpi. */
export async function readCode(page: Raster, where: Rect): Promise<Code | null> {
  const views = MARGINS.map((share) => cut(page, where, (where.right - where.left) * share));
  const view = await first(views, async (cutting) => {
    const [symbol] = await scan(cutting.raster, reader);
    return symbol && { ...cutting, symbol };
  });
  if (view === null) return null;
  const { raster, left, top, symbol } = view;
  const edge = edges(raster, frame(symbol));
  const size = edge.right - edge.left;
  // The upper edge of the finder pattern is seven modules long.
  let run = 0;
  while (raster.data[(edge.top + 2) * raster.width + edge.left + run]! < DARK) run += 1;
  const version = Math.round(((size / run) * 7 - 17) / 4);
  const module = size / (17 + 4 * version);
  const { scale } = page;
  return {
    address: symbol.decode(),
    blurred: await first(views, async (cutting) =>
      (await scan(await degraded(cutting.raster), reader))[0]?.decode(),
    ),
    version,
    area: {
      left: (left + edge.left) / scale,
      top: (top + edge.top) / scale,
      right: (left + edge.right) / scale,
      bottom: (top + edge.bottom) / scale,
    },
    quiet: whiteAround(raster, edge, Math.round(4 * module)) / module,
  };
}

/** The first answer that is one. */
async function first<T, R>(
  items: readonly T[],
  ask: (item: T) => Promise<R | undefined>,
): Promise<R | null> {
  for (const item of items) {
    const answer = await ask(item);
    if (answer !== undefined) return answer;
  }
  return null;
}

function frame({ points }: ZBarSymbol): Rect {
  const [x, y] = [points.map((point) => point.x), points.map((point) => point.y)];
  return {
    left: Math.min(...x),
    top: Math.min(...y),
    right: Math.max(...x),
    bottom: Math.max(...y),
  };
}

function cut(page: Raster, where: Rect, margin: number) {
  const pixel = (mm: number, most: number) =>
    Math.min(most, Math.max(0, Math.round(mm * page.scale)));
  const left = pixel(where.left - margin, page.width);
  const top = pixel(where.top - margin, page.height);
  const width = pixel(where.right + margin, page.width) - left;
  const height = pixel(where.bottom + margin, page.height) - top;
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const from = (top + y) * page.width + left;
    data.set(page.data.subarray(from, from + width), y * width);
  }
  return { raster: { width, height, data, scale: page.scale }, left, top };
}

/** The exact outline of a code's dark part, from corners that may be a module off. */
function edges(raster: Raster, rough: Rect): Rect {
  const edge = { ...rough };
  const dark = (x: number, y: number) => (raster.data[y * raster.width + x] ?? 255) < DARK;
  const range = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  const row = (y: number) => range(edge.left, edge.right).some((x) => dark(x, y));
  const column = (x: number) => range(edge.top, edge.bottom).some((y) => dark(x, y));
  while (edge.top > 0 && row(edge.top - 1)) edge.top -= 1;
  while (edge.top < edge.bottom && !row(edge.top)) edge.top += 1;
  while (edge.bottom < raster.height && row(edge.bottom)) edge.bottom += 1;
  while (edge.bottom > edge.top && !row(edge.bottom - 1)) edge.bottom -= 1;
  while (edge.left > 0 && column(edge.left - 1)) edge.left -= 1;
  while (edge.left < edge.right && !column(edge.left)) edge.left += 1;
  while (edge.right < raster.width && column(edge.right)) edge.right += 1;
  while (edge.right > edge.left && !column(edge.right - 1)) edge.right -= 1;
  return edge;
}

/** How many frames of one pixel around a code are white, at most so many. */
function whiteAround(raster: Raster, edge: Rect, most: number): number {
  const white = (x: number, y: number) => {
    const inside = x >= 0 && y >= 0 && x < raster.width && y < raster.height;
    return inside && raster.data[y * raster.width + x]! >= WHITE;
  };
  // The pixel beside the code may be half of each.
  for (let by = 2; by <= most; by += 1) {
    const [left, top, right, bottom] = [
      edge.left - by,
      edge.top - by,
      edge.right + by - 1,
      edge.bottom + by - 1,
    ];
    for (let x = left; x <= right; x += 1) if (!white(x, top) || !white(x, bottom)) return by - 1;
    for (let y = top; y <= bottom; y += 1) if (!white(left, y) || !white(right, y)) return by - 1;
  }
  return most;
}

/** Half the dots, and blurred. */
async function degraded({ width, height, data, scale }: Raster): Promise<Raster> {
  const { data: worse, info } = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize(Math.round(width / 2), Math.round(height / 2), { fit: 'fill' })
    .blur(BLUR)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: worse, scale: scale / 2 };
}
