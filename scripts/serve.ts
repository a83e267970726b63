/** Serves `dist/` as production would: compressed, with the security headers, under the base path. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { builtAddress } from './lib/address.ts';
import { dist } from './lib/paths.ts';
import { cacheControl, securityHeaders } from './lib/security-headers.ts';
import { stop } from './lib/stop.ts';

const port = Number(process.env['PORT'] || 4321);
const { base } = builtAddress();

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  stop(
    `PORT="${process.env['PORT'] ?? ''}" chưa đúng. Hãy dùng một số từ 1 đến 65535, ví dụ PORT=8080.`,
  );
}
if (!existsSync(join(dist, 'index.html')))
  stop('Chưa có trang trong dist/. Hãy chạy: npm run build');

const files = sirv(dist, {
  // Looks at the folder anew each time: print sheets come later, and a build replaces everything.
  dev: true,
  brotli: true,
  gzip: true,
  etag: true,
  onNoMatch: (request, response) => {
    const brotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      ...(brotli && { 'Content-Encoding': 'br' }),
    };
    const page = readFileSync(join(dist, brotli ? '404.html.br' : '404.html'));
    response.writeHead(404, headers).end(page);
  },
  setHeaders: (response: ServerResponse, path) => {
    response.setHeader('Cache-Control', cacheControl(path));
  },
});

// Both loopback addresses: "localhost" means one or the other, depending on the machine.
for (const host of ['127.0.0.1', '::1']) {
  createServer((request, response) => {
    const path = request.url ?? '/';
    const headers = securityHeaders(path.slice(base.length));
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!path.startsWith(base)) {
      response.writeHead(path === '/' || `${path}/` === base ? 302 : 404, { Location: base }).end();
      return;
    }
    request.url = path.slice(base.length - 1);
    files(request, response);
  })
    .on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        stop(
          `Cổng ${port} đang có chương trình khác dùng. Hãy tắt nó, hoặc chọn cổng khác: PORT=${port + 1} npm start`,
        );
      }
      // A machine without IPv6 has no second loopback address.
      if (host === '127.0.0.1') stop(`Không mở được cổng ${port}: ${error.message}`);
    })
    .listen(port, host, () => {
      if (host !== '127.0.0.1') return;
      console.log(`Trang đang chạy tại http://localhost:${port}${base}`);
      // Who started this waits for it before printing the sheets.
      process.send?.('ready');
    });
}
