import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { filesIn } from '../../scripts/lib/files.ts';
import { dist } from '../../scripts/lib/paths.ts';

// Sheets of paper have tests of their own; a short address leads on before one could look at it.
// Units' boards are one page with other numbers: one that reported, one in part, one not at all.
const LEFT_OUT = /^(in|q)\/|^tien-do\/(?!(truong-mau-a|thon-mau-[12]|nhung|bao-cao)\/).+\//;
const addresses = filesIn(dist)
  .filter((file) => file.endsWith('.html') && !LEFT_OUT.test(file))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

for (const address of addresses) {
  test(`${address} is accessible in light and dark, silent, and asks no other site`, async ({
    page,
    baseURL,
  }, { project }) => {
    // Dark changes colours only, the same ones at every width: once is enough.
    const schemes = project.name === 'phone' ? (['light', 'dark'] as const) : (['light'] as const);
    const noise: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) noise.push(message.text());
    });
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:'))
        noise.push(request.url());
    });
    await page.goto(address);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
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
    await page.setViewportSize({ width: 640, height: 700 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
}
