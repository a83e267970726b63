/** A browser that prints the built sheets straight from the folder: no server, no network. */
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, BrowserContext, Page } from 'playwright';
import sharp from 'sharp';
import type { SiteAddress } from '#lib/site-address.ts';
import { OFFICE_BORDER, SAFE } from '#lib/print/paper.ts';
import { finish } from './finish.ts';
import { misfits, readSheet } from './measure.ts';
import type { Misfit, SheetData } from './measure.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Pictures of sheets are at most this wide, in px. */
const PICTURE_WIDTH = 400;

export interface PrintedSheet extends SheetData {
  /** What its QR codes lead to. */
  codes: string[];
  /** Largest version of its QR codes. */
  densest: number;
  pages: number;
  pdf: Uint8Array;
  picture: Buffer;
  size: string;
  pictureSize: { width: number; height: number };
  misfits: Misfit[];
}

export interface Press {
  /** Prints one sheet (`in/<id>/<variant>`); null when the site refuses it. */
  print(path: string): Promise<PrintedSheet | null>;
  close(): Promise<void>;
}

/** Starts a press over a built site in `folder`; `executable` is the Chromium to use. */
export async function openPress(
  folder: string,
  { url, base }: SiteAddress,
  executable: string | undefined,
): Promise<Press> {
  // Links in a PDF must lead to the site itself, so its pages are printed under their own address.
  const origin = url ?? 'https://chua-co-dia-chi.invalid';
  const browser = await chromium.launch({
    ...(executable && { executablePath: executable }),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-quic', '--disable-gpu'],
  });
  const context = await serveFrom(browser, folder, origin + base);
  return {
    print: async (path) => {
      const page = await context.newPage();
      try {
        await page.goto(`${origin}${base}${path}/`);
        return await printPage(page, url === null ? origin : null);
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

async function serveFrom(
  browser: Browser,
  folder: string,
  address: string,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    deviceScaleFactor: 0.5,
    viewport: { width: 1000, height: 1200 },
  });
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
  return context;
}

async function printPage(page: Page, nowhere: string | null): Promise<PrintedSheet | null> {
  const data = await page.evaluate(readSheet);
  if (data === null) return null;
  // Without an address of the site, a link into it would lead nowhere.
  if (nowhere !== null) {
    await page.evaluate((origin) => {
      for (const link of document.querySelectorAll('a'))
        if (link.href.startsWith(origin)) link.removeAttribute('href');
    }, nowhere);
  }
  const picture = await pictureOf(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.ready);
  const wrong = await page.evaluate(misfits, data.variant === 'nha-in' ? SAFE : OFFICE_BORDER);
  const raw = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  const { bytes, pages } = await finish(raw, {
    title: data.name,
    author: data.committee,
    updated: data.updated,
    variant: data.variant,
  });
  return { ...data, ...picture, pdf: bytes, pages, misfits: wrong };
}

/** The first side of a sheet, or the top of a paper that flows, as a small picture. */
async function pictureOf(page: Page): Promise<Pick<PrintedSheet, 'picture' | 'pictureSize'>> {
  const side = page.locator('.side').first();
  const sheet = (await side.count()) > 0 ? side : page.locator('.flow');
  const box = (await sheet.boundingBox())!;
  const shot = await page.screenshot({
    fullPage: true,
    clip: { ...box, height: Math.min(box.height, box.width * 1.42) },
  });
  const { data, info } = await sharp(shot)
    .resize({ width: PICTURE_WIDTH, withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer({ resolveWithObject: true });
  return { picture: data, pictureSize: { width: info.width, height: info.height } };
}
