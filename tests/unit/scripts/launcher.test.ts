import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import test from 'node:test';
import { root } from '../../../scripts/lib/paths.ts';

test('a double click opens the editor from a folder with spaces and marks in its name', () => {
  const project = mkdtempSync(join(tmpdir(), 'trang của phường '));
  const scripts = join(project, 'scripts');
  mkdirSync(scripts);
  const launcher = join(scripts, 'soan.sh');
  copyFileSync(join(root, 'scripts/soan.sh'), launcher);
  writeFileSync(join(project, 'npm'), '#!/bin/sh\necho "$PWD" "$@"\n', { mode: 0o755 });
  const { stdout } = spawnSync('/bin/sh', [launcher], {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { ...process.env, PATH: `${project}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  assert.equal(stdout.trim(), `${project} run soan`);
  rmSync(project, { recursive: true });
});

test('the launcher for Windows has the line ends and quotes that its shell needs', () => {
  const lines = readFileSync(join(root, 'scripts/soan.cmd'), 'utf8').split('\n');
  assert.ok(lines.slice(0, -1).every((line) => line.endsWith('\r')));
  assert.ok(lines.includes('cd /d "%~dp0.."\r'));
  assert.ok(lines.includes('call npm run soan\r'));
});
