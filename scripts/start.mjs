/**
 * `npm start`: installs what is missing, builds what has changed, and serves the site as production
 * would. Where a Chromium is there, the print sheets follow while the site already stands.
 */
import { findChromium } from './lib/chromium.mjs';
import { requireNode, requirePackages, run, start } from './lib/setup.mjs';

requireNode();
requirePackages();
const failed = run('scripts/build.ts', ['--if-changed']);
if (failed) process.exit(failed);

const server = start('scripts/serve.ts');
server.on('exit', (code) => process.exit(code ?? 1));
server.once('message', () => {
  const chromium = findChromium();
  if (chromium) start('scripts/in-an.ts', ['--if-missing'], { CHROMIUM_PATH: chromium });
});
