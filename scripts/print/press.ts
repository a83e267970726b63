/** Prints the built sheets by a browser, and looks at each before. */
import type { Page } from 'playwright';
import sharp from 'sharp';
import type { SiteAddress } from '#lib/site-address.ts';
import { OFFICE_BORDER, SAFE } from '#lib/print/paper.ts';
import { openBrowser, serveFrom } from './browser.ts';
import { finish } from './finish.ts';
import { misfits, readSheet } from './measure.ts';
import type { Misfit, SheetData } from './measure.ts';

/** Pictures of sheets are at most this wide, in px. */
const PICTURE_WIDTH = 400;

export interface PrintedSheet extends SheetData {
  pages: number;
  pdf: Uint8Array;
  picture: Buffer;
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
  const browser = await openBrowser(executable);
  const context = await browser.newContext({
    deviceScaleFactor: 0.5,
    viewport: { width: 1000, height: 1200 },
  });
  await serveFrom(context, folder, origin + base);
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
