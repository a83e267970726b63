import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { filesIn } from '../../scripts/lib/files.ts';
import { dist } from '../../scripts/lib/paths.ts';
import { COLOUR_RULES, violationsOn } from '../axe.ts';

// Sheets of paper and the booklet have tests of their own; a short address leads on before one could look at it.
// Units' boards are one page with other numbers: one that reported, one in part, one not at all; scripts to
// record from are one page with other words.
const LEFT_OUT =
  /^(in|q)\/|^ngoai-tuyen\/so-tay-so\.html$|^truyen-thong\/ghi-am\/(?!doi-so-dien-thoai\/)|^tien-do\/(?!(truong-mau-a|thon-mau-[12]|nhung|bao-cao)\/).+\//;
const addresses = filesIn(dist)
  .filter((file) => file.endsWith('.html') && !LEFT_OUT.test(file))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

// Wide screens add the row of the header and columns, the same on all guides and on all units' duties:
// one of each stands for the others there.
const kindOf = (address: string) =>
  address.replace(/^\/(huong-dan|ke-hoach)\/(?!toan-van\/).+/, 'one of $1');
const standsFor = new Map(addresses.map((address) => [kindOf(address), address]));

/** Where text stands outside the window, or is hidden by the box around it. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clips = (box: Element) =>
      ['hidden', 'clip'].includes(getComputedStyle(box).overflowX) &&
      (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1) &&
      // What is there for screen readers only is cut off on purpose.
      !box.matches('.sr-only, .skip');
    const cut = [...document.querySelectorAll('body *')].filter(
      (box) => box.checkVisibility() && clips(box),
    );
    const wide = document.documentElement.scrollWidth > window.innerWidth;
    return [...cut.map(({ outerHTML }) => outerHTML.slice(0, 120)), ...(wide ? ['too wide'] : [])];
  });
}

for (const address of addresses) {
  const where = standsFor.get(kindOf(address)) === address ? '' : ' @phone';
  test(`${address} is accessible in light and dark, silent, and asks no other site${where}`, async ({
    page,
    baseURL,
  }, { project }) => {
    const noise: string[] = [];
    page.on('console', (message) => {
      // The tests themselves keep the worker from starting.
      const ours = message.text() === 'Service Worker registration blocked by Playwright';
      if (['error', 'warning'].includes(message.type()) && !ours) noise.push(message.text());
    });
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:'))
        noise.push(request.url());
    });
    await page.goto(address);
    expect(await violationsOn(page)).toEqual([]);
    // The same colours at every width: once is enough.
    if (project.name === 'phone') {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOn(page, COLOUR_RULES)).toEqual([]);
    }
    expect(noise).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test(`${address} fits narrow screens and large text, with targets large enough to touch @phone`, async ({
    page,
  }) => {
    await page.goto(address);
    const heights = await page.evaluate(() =>
      // A box inside its label is pressed by the label.
      [...document.querySelectorAll('a, button, summary, label, input:not(label input)')]
        .filter((element) => element.checkVisibility())
        // Links inside a sentence are bound to its line height (WCAG 2.5.8, "inline").
        .filter((element) => !element.matches('.prose a:not(.button), .skip'))
        .map((element) => ({
          height: element.getBoundingClientRect().height,
          text: element.textContent,
          acts: element.matches(
            '.button, .task, header a, header button, summary, .done-box, input',
          ),
        })),
    );
    expect(heights.filter(({ height, acts }) => height < (acts ? 47.5 : 24))).toEqual([]);

    for (const width of [280, 320, 360]) {
      await page.setViewportSize({ width, height: 700 });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(wide, `at ${width} px`).toBeLessThanOrEqual(0);
    }
    // WCAG 2.2, 1.4.12: what a reader may set between letters, words, lines and paragraphs.
    await page.setViewportSize({ width: 320, height: 700 });
    await page.evaluate(() => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        '* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [spacing];
    });
    expect(await cutOff(page), 'with wide text spacing').toEqual([]);
    await page.evaluate(() => (document.adoptedStyleSheets = []));
    await page.setViewportSize({ width: 640, height: 700 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
}
