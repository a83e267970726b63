import { chromium } from 'playwright';
import { readFileSync } from 'node:fs';
import { join, extname, normalize } from 'node:path';
import { dist } from '../../scripts/lib/paths.ts';
const T: Record<string,string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const c = await b.newContext({ viewport: { width: 672, height: 1000 } });
await c.route('**/*', (r) => { const p = new URL(r.request().url()).pathname.slice(1); const f = normalize(p.endsWith('/') ? p+'index.html' : p); return r.fulfill({ body: readFileSync(join(dist, decodeURIComponent(f))), contentType: T[extname(f)] ?? 'application/octet-stream' }); });
const p = await c.newPage();
for (const u of process.argv.slice(2)) {
await p.goto(`https://x.invalid/in/${u}/van-phong/`);
await p.emulateMedia({ media: 'print' }); await p.evaluate(() => document.fonts.ready);
console.log(u, await p.evaluate(() => [document.documentElement.scrollWidth, innerWidth, ...[...document.querySelectorAll('.flow *')].filter((e) => e.getBoundingClientRect().right > 673 || e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline').slice(0, 12).map((e) => `${e.tagName}.${(e as HTMLElement).className} right ${e.getBoundingClientRect().right} scroll ${e.scrollWidth}/${e.clientWidth}: ${e.textContent?.trim().slice(0, 60)}`)]));
}
await b.close();
