/** Serves folders over HTTP/2 and brotli, as a good host does. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { stop } from '../../lib/stop.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const PACKED = /\.(html|css|js|json|svg)$/;

/** Starts a server on a free port; `answer` gives a path's file, null where there is none. */
export async function serve(
  answer: (path: string) => Buffer | null,
): Promise<{ address: string; close: () => void }> {
  const packed = new Map<string, Buffer>();
  const server = createSecureServer(certificate());
  server.on('stream', (stream, headers) => {
    const path = String(headers[':path'])
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '/index.html');
    const bytes = answer(path);
    if (bytes === null) {
      stream.respond({ ':status': 404 });
      stream.end();
      return;
    }
    const br = PACKED.test(path);
    if (br && !packed.has(path)) packed.set(path, brotliCompressSync(bytes));
    stream.respond({
      ':status': 200,
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      ...(br && { 'content-encoding': 'br' }),
    });
    stream.end(br ? packed.get(path) : bytes);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { address: `https://localhost:${port}`, close: () => server.close() };
}

/** Browsers speak HTTP/2 over TLS only: a certificate for this one run. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'do-toc-do-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj'];
  try {
    const { status } = spawnSync(
      'openssl',
      [...subject, '/CN=localhost', '-keyout', key, '-out', cert],
      { stdio: 'ignore' },
    );
    if (status !== 0) stop('Đo tốc độ cần chương trình openssl. Hãy cài openssl rồi chạy lại.');
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Answers a path from a folder. */
export function fileIn(folder: string): (path: string) => Buffer | null {
  return (path) => {
    const file = join(folder, decodeURIComponent(path));
    return existsSync(file) ? readFileSync(file) : null;
  };
}
