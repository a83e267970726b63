/** `npm run dev`: the site with live reload; tells faults of the content but shows what it can. */
import { contentDir } from '#lib/content-dir.ts';
import { contentFaults } from './check/check.ts';
import { reportFaults } from './check/report.ts';
import { root } from './lib/paths.ts';
import { readyPages } from './ready/preview.ts';

const content = contentDir(process.env, root);
const faults = contentFaults(content);
if (faults.length > 0) console.error(reportFaults(faults, content));

process.env['CONTENT_DIR'] = content;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { dev } = await import('astro');
// Without force the store would still hold the content folder that was looked at before.
await dev({
  root,
  force: true,
  vite: { plugins: [readyPages(content)] },
  server: { port: Number(process.env['PORT'] || 4321) },
});
