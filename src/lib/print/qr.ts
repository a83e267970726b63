/** QR codes as one SVG path; the matrix comes from `uqr`, the drawing is ours. */
import { encode } from 'uqr';

/** M indoors and in the hand, Q outdoors and on worn paper (rule Q05). */
export type QrLevel = 'M' | 'Q';

export interface QrCode {
  /** Modules on a side, without the quiet zone. */
  modules: number;
  version: number;
  level: QrLevel;
  /** Outline of the dark modules, one unit a module, quiet zone excluded; to be filled by `evenodd`. */
  path: string;
}

/** White modules that a reader needs on every side (ISO/IEC 18004, rule Q03). */
export const QUIET_ZONE = 4;
/** Beyond it the modules of our sizes get too fine to scan with ease (rule Q04). */
export const LARGEST_VERSION = 4;

/**
 * The code of an address: at the level asked for or, where that needs a version beyond 4, at M. An
 * address of more than 62 bytes passes version 4 all the same, which whoever prints it should say.
 */
export function qrCode(address: string, level: QrLevel): QrCode {
  const at = (ecc: QrLevel) => {
    const { version, size, data } = encode(address, { ecc, border: 0 });
    return { modules: size, version, level: ecc, path: outline(data) };
  };
  const wanted = at(level);
  return wanted.version <= LARGEST_VERSION ? wanted : at('M');
}

/**
 * Traces the borders between dark and light modules: no seam inside a dark area, and a third of the
 * bytes of a square each. Every border is walked with the dark side on its right; at a corner where
 * two dark modules only touch, the walk turns right and so stays with its own module.
 */
export function outline(dark: readonly (readonly boolean[])[]): string {
  const isDark = (x: number, y: number) => dark[y]?.[x] === true;
  const open = new Map<string, [number, number][]>();
  const edge = (x: number, y: number, dx: number, dy: number) => {
    open.set(`${x},${y}`, [...(open.get(`${x},${y}`) ?? []), [dx, dy]]);
  };
  dark.forEach((row, y) => {
    row.forEach((cell, x) => {
      if (!cell) return;
      if (!isDark(x, y - 1)) edge(x, y, 1, 0);
      if (!isDark(x + 1, y)) edge(x + 1, y, 0, 1);
      if (!isDark(x, y + 1)) edge(x + 1, y + 1, -1, 0);
      if (!isDark(x - 1, y)) edge(x, y + 1, 0, -1);
    });
  });
  let path = '';
  for (const [start, edges] of open) {
    while (edges.length > 0) path += walk(start, open);
  }
  return path;
}

function walk(start: string, open: Map<string, [number, number][]>): string {
  let [x = 0, y = 0] = start.split(',').map(Number);
  let path = `M${x} ${y}`;
  let [dx, dy] = take(open, x, y, 0, 0);
  let run = 0;
  for (;;) {
    x += dx;
    y += dy;
    run += 1;
    const back = `${x},${y}` === start;
    const [nextX, nextY] = back ? [0, 0] : take(open, x, y, dx, dy);
    if (nextX === dx && nextY === dy) continue;
    path += dx === 0 ? `v${dy * run}` : `h${dx * run}`;
    if (back) return `${path}z`;
    [dx, dy, run] = [nextX, nextY, 0];
  }
}

/** Takes one of the borders that begin at a corner: the one to the right, where there are two. */
function take(
  open: Map<string, [number, number][]>,
  x: number,
  y: number,
  dx: number,
  dy: number,
): [number, number] {
  const edges = open.get(`${x},${y}`)!;
  const right = edges.findIndex(([ex, ey]) => ex === -dy && ey === dx);
  return edges.splice(Math.max(0, right), 1)[0]!;
}
