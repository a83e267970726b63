/** `node scripts/run-with-browser.mjs <script> …`: as run.mjs, for a script that needs a Chromium: gets one where there is none. */
import { requireChromium } from './lib/chromium.mjs';
import { requireNode, requirePackages, run } from './lib/setup.mjs';

const [script, ...args] = process.argv.slice(2);
requireNode();
requirePackages();
process.exit(run(`scripts/${script}`, args, { CHROMIUM_PATH: requireChromium() }));
