/** `node scripts/run.mjs <script> …`: installs what is missing, then runs a script of this project under Node 24. */
import { requireNode, requirePackages, run } from './lib/setup.mjs';

const [script, ...args] = process.argv.slice(2);
requireNode();
requirePackages();
process.exit(run(`scripts/${script}`, args));
