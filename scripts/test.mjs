/** `npm test`: installs what is missing, a Chromium too, then runs every check. Last line: `N passed, N failed`. */
import { requireChromium } from './lib/chromium.mjs';
import { requireNode, requirePackages, run } from './lib/setup.mjs';

requireNode();
requirePackages();
process.exit(run('scripts/run-tests.ts', [], { CHROMIUM_PATH: requireChromium() }));
