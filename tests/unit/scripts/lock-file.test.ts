import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { missingOptionalEntries } from '../../../scripts/lib/lock-file.ts';
import type { LockFile } from '../../../scripts/lib/lock-file.ts';
import { root } from '../../../scripts/lib/paths.ts';

const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
const lock = JSON.parse(text) as LockFile;

test('the lock file holds every optional platform package, so that npm ci of npm 11 takes it', () => {
  assert.deepEqual(missingOptionalEntries(lock), {});
});

test('the lock file names no download host', () => {
  assert.doesNotMatch(text, /"resolved"/);
});

test('there is one copy of zod, so that schemas and Astro speak of the same types', () => {
  assert.deepEqual(
    Object.keys(lock.packages).filter((path) => /(^|\/)node_modules\/zod$/.test(path)),
    ['node_modules/zod'],
  );
});

test('lighthouse, whose tree asks for latest versions, is not in the lock file', () => {
  assert.ok(!Object.keys(lock.packages).some((path) => path.endsWith('/lighthouse')));
});

test('a missing platform package is added with the platform that its name says', () => {
  const broken: LockFile = {
    packages: {
      'node_modules/a': {
        optionalDependencies: { '@a/windows-x64': '1.0.0', '@a/linux-arm64-musl': '1.0.0' },
      },
      'node_modules/a/node_modules/@a/linux-arm64-musl': { version: '1.0.0' },
    },
  };
  assert.deepEqual(missingOptionalEntries(broken), {
    'node_modules/@a/windows-x64': {
      version: '1.0.0',
      cpu: ['x64'],
      os: ['win32'],
      optional: true,
    },
  });
});

test('a platform package of another version does not stand for the one that is asked for', () => {
  const broken: LockFile = {
    packages: {
      'node_modules/a': { optionalDependencies: { 'a-darwin-x64': '2.0.0' } },
      'node_modules/a-darwin-x64': { version: '1.0.0' },
    },
  };
  assert.deepEqual(missingOptionalEntries(broken), {
    'node_modules/a/node_modules/a-darwin-x64': {
      version: '2.0.0',
      cpu: ['x64'],
      os: ['darwin'],
      optional: true,
    },
  });
});
