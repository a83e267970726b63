/**
 * What `npm start` and `npm test` need before anything else can run. Plain JavaScript without
 * packages: on a fresh clone there are none, and the machine's own Node may be as old as 20.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const OLDEST_NODE = 20;
const stampFile = join(root, 'node_modules', '.installed');

/** Node 24 as npm installed it: everything but these entry scripts runs under it. */
export const node24 = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Ends the program with one clear sentence. */
export function stop(message) {
  console.error(`\n✗ ${message}`);
  process.exit(1);
}

/** Says so and stops when the machine's Node is too old to install the rest. */
export function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    stop(
      `Máy đang dùng Node ${process.versions.node}, cần Node ${OLDEST_NODE} trở lên. Hãy cài bản mới từ nodejs.org rồi chạy lại.`,
    );
  }
}

/** Installs the packages of the lock file unless exactly they are there already. */
export function requirePackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.platform + process.arch)
    .digest('hex');
  const installed = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
  if (installed && existsSync(node24)) return;

  console.log('Đang cài các gói cần thiết (lần đầu mất vài phút)…');
  const { status, stderr, error } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) stop(installFault(`${stderr ?? ''}${error?.message ?? ''}`));
  writeFileSync(stampFile, wanted);
}

/** Runs npm with the program that npm itself was started with, so that no shell is needed. */
function npm(args) {
  const cli = process.env.npm_execpath;
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] };
  return cli
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** What npm's complaint means, in one sentence. */
function installFault(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|network/i.test(output)) {
    return 'Không tải được các gói: máy không có mạng hoặc mạng chặn. Hãy kiểm tra mạng rồi chạy lại.';
  }
  if (/ENOSPC/.test(output)) return 'Không cài được: ổ đĩa đã đầy. Hãy dọn bớt rồi chạy lại.';
  if (/EACCES|EPERM/.test(output)) {
    return 'Không cài được: không có quyền ghi vào thư mục này. Hãy đóng các chương trình đang mở thư mục, hoặc chép dự án sang thư mục khác.';
  }
  return `Không cài được các gói. npm báo:\n${output.trim().split('\n').slice(-8).join('\n')}`;
}

/** Runs a script of this project under Node 24; answers its exit code. */
export function run(script, args = [], env = {}) {
  const { status } = spawnSync(node24, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

/** Starts a script of this project under Node 24 beside this program; answers the process, which may send messages. */
export function start(script, args = [], env = {}) {
  return spawn(node24, [join(root, script), ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  });
}
