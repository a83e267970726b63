/** `npm start`: installs what is missing, builds what has changed, and serves the site as production would. */
import { requireNode, requirePackages, run } from './lib/setup.mjs';

requireNode();
requirePackages();
const failed = run('scripts/build.ts', ['--if-changed']);
process.exit(failed || run('scripts/serve.ts'));
