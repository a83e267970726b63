/** Serves a built folder over HTTP/2 with its packed copies, as a good host does. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { stop } from '../../lib/stop.ts';

export interface Server {
  /** Without a slash at the end. */
  address: string;
  /** Bytes of the answers so far, without headers, and how many they were. */
  sent: { bytes: number; answers: number };
  close: () => void;
}

/** Starts a server on a free port. */
export async function serve(folder: string): Promise<Server> {
  const files = sirv(folder, { brotli: true });
  const sent = { bytes: 0, answers: 0 };
  const server = createSecureServer(certificate(), (request, response) => {
    response.on('finish', () => {
      sent.answers += 1;
      sent.bytes += Number(response.getHeader('content-length'));
    });
    // HTTP/2 speaks HTTP/1's language here, but its types do not say so.
    files(request as unknown as IncomingMessage, response as unknown as ServerResponse, () => {
      response.writeHead(404, { 'content-length': 0 }).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { address: `https://localhost:${port}`, sent, close: () => server.close() };
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
    if (status !== 0) {
      stop('Đo tốc độ cần chương trình openssl (có sẵn trong Git). Hãy cài rồi chạy lại.');
    }
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
