/** The site with live reload, for the commands that show it while it is written. */
import type { Plugin } from 'vite';
import { contentDir } from '#lib/content-dir.ts';
import { buildFaults } from '../check/check.ts';
import { reportFaults } from '../check/report.ts';
import { readyPages } from '../ready/preview.ts';
import { currentAddress } from './address.ts';
import { root } from './paths.ts';

/** The content folder that is shown. */
export const content = contentDir(process.env, root);

/** Tells faults of the content but shows what it can; answers the address of the home page. */
export async function startDevServer(plugins: Plugin[] = []): Promise<string> {
  const faults = await buildFaults(content);
  if (faults.length > 0) console.error(reportFaults(faults, content));

  process.env['CONTENT_DIR'] = content;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { dev } = await import('astro');
  const { address } = await dev({
    root,
    // Without force the store would still hold the content folder that was looked at before.
    force: true,
    server: { port: Number(process.env['PORT'] || 4321) },
    vite: { plugins: [readyPages(content), ...plugins] },
  });
  return `http://localhost:${address.port}${currentAddress().base}`;
}
