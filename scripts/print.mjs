/** `npm run in-an`: installs what is missing, a Chromium too, then prints the sheets of the built site. */
import { requireChromium } from './lib/chromium.mjs';
import { requireNode, requirePackages, run } from './lib/setup.mjs';

requireNode();
requirePackages();
process.exit(run('scripts/in-an.ts', process.argv.slice(2), { CHROMIUM_PATH: requireChromium() }));
