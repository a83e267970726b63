import { readFileSync } from 'node:fs';
import { drawPages } from './pdf.ts';
import { locateCodes, readCode } from './codes.ts';
import sharp from 'sharp';
const f = process.argv[2]!;
const r = await drawPages(readFileSync(f), async (draw) => {
  const p = await draw(100); const places = await locateCodes(p, 'other line'); if (!places.length) return null;
  const big = await draw(300);
  const w = places[0]!;
  await sharp(big.data, { raw: { width: big.width, height: big.height, channels: 1 } }).extract({left: Math.round((w.left-8)*big.scale), top: Math.round((w.top-8)*big.scale), width: Math.round((w.right-w.left+16)*big.scale), height: Math.round((w.bottom-w.top+16)*big.scale)}).png().toFile('/tmp/code.png');
  return { places, codes: await Promise.all(places.map((x) => readCode(big, x))) };
});
console.log(JSON.stringify(r.filter(Boolean), null, 1));
