import type { Browser, Route } from 'playwright/test';
import { expect, test } from 'playwright/test';

const PAGES = [
  '/',
  '/huong-dan/giup-nguoi-than/',
  '/hoi-dap/',
  '/canh-giac/',
  '/tien-do/',
  '/tien-do/thon-mau-1/',
  '/ke-hoach/',
  '/thong-bao/',
  '/lich/',
  '/tim-kiem/',
  '/truyen-thong/',
  '/in-an/',
];

/** Where the texts stand that the first screen of a phone shows, in pixels from the top. */
async function places(browser: Browser, address: string, scripts: 'waiting' | 'done') {
  const page = await browser.newPage();
  if (scripts === 'waiting') await page.route(`**${address}`, withoutScripts);
  await page.goto(address);
  const found = await page.locator('main :is(h1, h2, h3, p, li, summary)').evaluateAll((elements) =>
    elements
      .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && box.top < innerHeight)
      .map(({ text, box }): [string, number] => [text, Math.round(box.top)]),
  );
  await page.close();
  return new Map(found);
}

/** The page as it stands before its scripts have run. */
async function withoutScripts(route: Route) {
  const response = await route.fetch();
  const html = await response.text();
  await route.fulfill({ response, body: html.replace(/<script\b[\s\S]*?<\/script>/g, '') });
}

for (const address of PAGES) {
  test(`scripts move nothing on the first screen of ${address} @phone`, async ({ browser }) => {
    const before = await places(browser, address, 'waiting');
    const after = await places(browser, address, 'done');
    const both = [...before].filter(([text]) => after.has(text));
    expect(both.length).toBeGreaterThan(2);
    expect(Object.fromEntries(both.map(([text]) => [text, after.get(text)]))).toEqual(
      Object.fromEntries(both),
    );
  });
}
