import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { takeLock } from '../../../scripts/build/lock.ts';
import { recoverSwap, swapIn } from '../../../scripts/build/swap.ts';

const place = () => mkdtempSync(join(tmpdir(), 'swap-'));

function site(folder: string, words: string): string {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), words);
  return folder;
}

test('the new site takes the place of the old one and leaves nothing beside it', () => {
  const folder = place();
  const dist = site(join(folder, 'dist'), 'old');
  swapIn(site(join(folder, 'fresh'), 'new'), dist);
  assert.equal(readFileSync(join(dist, 'index.html'), 'utf8'), 'new');
  assert.ok(!existsSync(`${dist}.truoc`));
});

test('a swap cut short between its two renames brings the old site back at the next start', () => {
  const folder = place();
  const dist = site(join(folder, 'dist'), 'old');
  renameSync(dist, `${dist}.truoc`);
  recoverSwap(dist);
  assert.equal(readFileSync(join(dist, 'index.html'), 'utf8'), 'old');
});

test('a swap cut short before cleaning up keeps the new site', () => {
  const folder = place();
  const dist = site(join(folder, 'dist'), 'new');
  site(`${dist}.truoc`, 'old');
  recoverSwap(dist);
  assert.equal(readFileSync(join(dist, 'index.html'), 'utf8'), 'new');
  assert.ok(!existsSync(`${dist}.truoc`));
});

test('a lock held by a living process is respected, one left by a dead process is taken', () => {
  const file = join(place(), 'lock');
  assert.ok(takeLock(file));
  assert.ok(!takeLock(file));
  writeFileSync(file, '999999999');
  assert.ok(takeLock(file));
});
