import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { filesIn } from '../../scripts/lib/files.ts';
import { dist } from '../../scripts/lib/paths.ts';

const addresses = filesIn(dist)
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

for (const address of addresses) {
  test(`${address} is accessible in light and dark, silent, and asks no other site`, async ({
    page,
    baseURL,
  }) => {
    const noise: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) noise.push(message.text());
    });
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:'))
        noise.push(request.url());
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
    }
    expect(noise).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test(`${address} fits narrow screens and large text @phone`, async ({ page }) => {
    await page.goto(address);
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

  test(`${address} has touch targets of at least 24 px, main ones 48 px @phone`, async ({
    page,
  }) => {
    await page.goto(address);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, summary, input')]
        .filter(
          (element) =>
            element.checkVisibility() &&
            !element.closest('.prose') &&
            !element.matches('[href="#noi-dung"]'),
        )
        .map((element) => ({
          height: element.getBoundingClientRect().height,
          text: element.textContent,
        }))
        .filter(({ height }) => height < 24),
    );
    expect(small).toEqual([]);
  });
}
