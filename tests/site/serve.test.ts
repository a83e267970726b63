import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import test from 'node:test';
import { root } from '../../scripts/lib/paths.ts';

const script = join(root, 'scripts/serve.ts');
const env = (port: string) => ({ ...process.env, PORT: port });

/** Starts the server and answers when it has printed its address. */
async function serve(port: number) {
  const child = spawn(process.execPath, [script], { cwd: root, env: env(String(port)) });
  const said = await new Promise<string>((resolve) => {
    child.stdout.once('data', (chunk: Buffer) => {
      resolve(chunk.toString());
    });
  });
  return { child, said };
}

const ask = (port: number, path: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { 'Accept-Encoding': 'br, gzip' };
    get({ host: 'localhost', port, path, headers }, (answer) => {
      answer.resume();
      resolve(answer);
    }).on('error', reject);
  });

test('the server prints its address, compresses, and sends the security headers', async () => {
  const { child, said } = await serve(4398);
  try {
    assert.match(said, /http:\/\/localhost:4398\/$/m);
    for (const [path, status] of [
      ['/', 200],
      ['/huong-dan/', 200],
      ['/tien-do/', 200],
      ['/khong-co/', 404],
    ] as const) {
      const { statusCode, headers } = await ask(4398, path);
      assert.equal(statusCode, status, path);
      assert.equal(headers['content-encoding'], 'br', path);
      assert.equal(headers['content-security-policy'], "frame-ancestors 'self'", path);
      assert.equal(headers['x-frame-options'], 'SAMEORIGIN', path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
      assert.equal(headers['set-cookie'], undefined, path);
    }
    const frame = await ask(4398, '/tien-do/nhung/');
    assert.equal(frame.statusCode, 200);
    assert.equal(frame.headers['content-security-policy'], undefined);
    assert.equal(frame.headers['x-frame-options'], undefined);
    assert.equal(frame.headers['x-content-type-options'], 'nosniff');
    const second = spawnSync(process.execPath, [script], {
      cwd: root,
      env: env('4398'),
      encoding: 'utf8',
    });
    assert.equal(second.status, 1);
    assert.equal(
      second.stderr.trim(),
      '✗ Cổng 4398 đang có chương trình khác dùng. Hãy tắt nó, hoặc chọn cổng khác: PORT=4399 npm start',
    );
  } finally {
    child.kill();
  }
});

test('a port that is no port is refused in one sentence', () => {
  const { status, stderr } = spawnSync(process.execPath, [script], {
    cwd: root,
    env: env('abc'),
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(stderr, /^✗ PORT="abc" chưa đúng\. Hãy dùng một số từ 1 đến 65535/);
});
