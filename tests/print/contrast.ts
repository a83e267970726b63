/** Looks at built sheets in a browser and weighs their colours as grays. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright';
import sharp from 'sharp';
import { openBrowser, serveFrom } from '../../scripts/print/browser.ts';
import { listOf } from './sets.ts';
import type { Printing } from './sets.ts';
import { idOf } from './written.ts';
import type { Entry } from './written.ts';

const ORIGIN = 'https://to-in.invalid';
/** Least contrast of words, and of those of 24 pt and more. */
const LEAST = { words: 4.5, large: 3 };
/** Of a paper that flows over many pages, as much as one picture can hold, in px. */
const MOST = 4000;

/** A line of text as the browser lays it out on paper. */
interface Line {
  text: string;
  /** Type size on paper, in pt. */
  size: number;
  colour: string;
  box: { left: number; top: number; width: number; height: number };
}

/** Runs inside the page: its visible lines of text; then the text itself is made invisible. */
function takeTextAway(): Line[] {
  const lines: Line[] = [];
  const texts = document.createTreeWalker(document.querySelector('#to-in')!, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const text = node.textContent?.trim() ?? '';
    const element = node.parentElement!;
    if (text === '' || element.closest('style, script')) continue;
    const style = getComputedStyle(element);
    const range = document.createRange();
    range.selectNodeContents(node);
    // A drawing is scaled to its place; the box of an inline text is as tall as its type asks for.
    const drawing = element.closest('svg');
    const scale = drawing ? drawing.getScreenCTM()!.a : 1;
    for (const { left, top, width, height } of range.getClientRects()) {
      if (width === 0 || height === 0) continue;
      lines.push({
        text,
        size: (parseFloat(style.fontSize) * scale * 72) / 96,
        colour: drawing ? style.fill : style.color,
        box: { left: left + scrollX, top: top + scrollY, width, height },
      });
    }
  }
  const hidden = new CSSStyleSheet();
  hidden.replaceSync(`
    * { -webkit-text-fill-color: transparent !important; text-decoration: none !important }
    svg text { fill: transparent !important }
  `);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, hidden];
  return lines;
}

/** The gray that a black-and-white printer makes of a colour, 0 to 255. */
const grayOf = (red: number, green: number, blue: number) =>
  0.299 * red + 0.587 * green + 0.114 * blue;

const luminance = (gray: number) => {
  const share = gray / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

function contrast(one: number, other: number): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** Lines of a sheet that a black-and-white copy would swallow: each against everything that lies under it. */
async function faint(page: Page): Promise<string[]> {
  const lines = await page.evaluate(takeTextAway);
  assert.ok(lines.length > 0, 'the sheet has text');
  const { width, height } = (await page.locator('#to-in').boundingBox())!;
  const shot = await page.screenshot({
    fullPage: true,
    clip: { x: 0, y: 0, width: Math.ceil(width), height: Math.min(MOST, Math.ceil(height)) },
  });
  const { data, info } = await sharp(shot)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return lines.flatMap(({ text, size, colour, box }) => {
    assert.match(colour, /^rgb\(/, `the colour of “${text}” is known`);
    const ink = grayOf(...(colour.match(/\d+/g)!.map(Number) as [number, number, number]));
    // The middle of the line: its box reaches into its neighbours, and shares pixels with a frame beside it.
    const [top, bottom] = [box.top + box.height * 0.25, box.top + box.height * 0.75];
    const [left, right] = [box.left + 1, box.left + box.width - 1];
    // Of what is lighter than the ink the darkest is the worst, and the other way round.
    let [darker, lighter] = [-Infinity, Infinity];
    for (let y = Math.ceil(top); y < Math.min(bottom, info.height); y += 1) {
      for (let x = Math.ceil(left); x < Math.min(right, info.width); x += 1) {
        const at = (y * info.width + x) * info.channels;
        const gray = grayOf(data[at]!, data[at + 1]!, data[at + 2]!);
        if (gray >= ink) lighter = Math.min(lighter, gray);
        else darker = Math.max(darker, gray);
      }
    }
    const under = [darker, lighter].filter(Number.isFinite);
    const worst = Math.min(...under.map((gray) => contrast(ink, gray)));
    return worst >= (size >= 24 ? LEAST.large : LEAST.words)
      ? []
      : [`“${text}”: ${Math.round(worst * 10) / 10} : 1 at ${Math.round(size * 10) / 10} pt`];
  });
}

/** A sheet as it is printed, but one px for each CSS px. */
async function open(context: BrowserContext, site: string, entry: Entry): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site}in/${idOf(entry)}/${entry.variant}/`);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Tests one sheet of each kind and paper, as an office printer without colours prints it. */
export function testContrast({ dist, address: { base } }: Printing): void {
  const site = ORIGIN + base;
  void describe('a black-and-white printer keeps every word legible', () => {
    let browser: Browser;
    let context: BrowserContext;
    before(async () => {
      browser = await openBrowser(process.env['CHROMIUM_PATH']);
      context = await browser.newContext({ viewport: { width: 1700, height: 1000 } });
      await serveFrom(context, dist, site);
    });
    after(() => browser.close());

    const sorts = new Map(
      listOf(dist)
        .filter(({ variant }) => variant === 'van-phong')
        .map((entry) => [`${entry.kind} ${entry.paper}`, entry]),
    );
    for (const [sort, entry] of sorts) {
      test(`the words of a sheet stand out in gray: ${sort}`, async () => {
        const page = await open(context, site, entry);
        assert.deepEqual(await faint(page), []);
        await page.close();
      });
    }
  });
}
