/** Run after every change of the dependencies: adds the platform packages that the lock file lacks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingOptionalEntries } from './lib/lock-file.ts';
import type { LockFile } from './lib/lock-file.ts';
import { root } from './lib/paths.ts';

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as LockFile;
const missing = missingOptionalEntries(lock);
const all = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`);
console.log(`Added ${Object.keys(missing).length} entries to package-lock.json.`);
