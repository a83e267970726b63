/** A browser that sees a built site straight from its folder: no server, no network. */
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, BrowserContext } from 'playwright';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Starts the Chromium at `executable`, or Playwright's own, with further options of its command line. */
export function openBrowser(executable: string | undefined, ...more: string[]): Promise<Browser> {
  return chromium.launch({
    ...(executable && { executablePath: executable }),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-quic',
      '--disable-gpu',
      ...more,
    ],
  });
}

/** Lets a context find the site in `folder` at `address`, which ends in `/`, and nothing else anywhere. */
export async function serveFrom(
  context: BrowserContext,
  folder: string,
  address: string,
): Promise<void> {
  await context.route('**/*', (route) => {
    const { href } = new URL(route.request().url());
    if (!href.startsWith(address)) return route.abort();
    const path = decodeURIComponent(href.slice(address.length).replace(/[?#].*$/, ''));
    const file = normalize(path.endsWith('/') || path === '' ? `${path}index.html` : path);
    return route.fulfill({
      body: readFileSync(join(folder, file)),
      contentType: TYPES[extname(file)] ?? 'application/octet-stream',
    });
  });
}
