import { readFileSync } from 'node:fs';
import { drawPages } from './pdf.ts';
import { locateCodes, readCode } from './codes.ts';
const DPI = 600;
for (const f of process.argv.slice(2)) {
await drawPages(readFileSync(f), async (draw) => {
  const p = await draw(100); const places = await locateCodes(p, 'other line'); if (!places.length) return null;
  const big = await draw(300);
  for (const w of places.slice(0,1)) {
  const c = (await readCode(big, w))!;
  const h = await draw(DPI);
  const mod = (c.area.right - c.area.left) / (17 + 4 * c.version);
  const rowDark = (mm: number) => { let m = 255; const y = Math.round(mm*h.scale); for (let x = Math.round(c.area.left*h.scale); x < c.area.right*h.scale; x++) m = Math.min(m, h.data[y*h.width+x]!); return m; };
  const colDark = (mm: number) => { let m = 255; const x = Math.round(mm*h.scale); for (let y = Math.round(c.area.top*h.scale); y < c.area.bottom*h.scale; y++) m = Math.min(m, h.data[y*h.width+x]!); return m; };
  const go = (f: (mm: number) => number, from: number, step: number) => { let k = from + 3*step; while (f(k) > 250 && Math.abs(k-from) < 12) k += step; return Math.abs(k-from)/mod; };
  console.log(f.split('/').pop(), 'v'+c.version, 'module', mod.toFixed(3), 'below', go(rowDark, c.area.bottom, .042).toFixed(2), 'above', go(rowDark, c.area.top, -.042).toFixed(2), 'right', go(colDark, c.area.right, .042).toFixed(2), 'left', go(colDark, c.area.left, -.042).toFixed(2), c.quiet);
  }
  return null;
});
}
