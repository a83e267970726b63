import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.ts';
import { stop } from './stop.ts';

/** Builds `dist/` anew when what it is made from has changed; ends the command when that fails. */
export function freshSite(): void {
  const build = [join(root, 'scripts/build.ts'), '--if-changed'];
  const { status } = spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit' });
  if (status !== 0) stop('Chưa đóng gói vì lý do trên. Gói lần trước, nếu có, vẫn còn nguyên.');
}
