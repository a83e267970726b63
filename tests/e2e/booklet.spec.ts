import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { BOOKLET } from '#lib/offline/carry.ts';
import { dist } from '../../scripts/lib/paths.ts';
import { COLOUR_RULES, violationsOn } from '../axe.ts';

test('the booklet opens from a folder without a network, and its contents lead to a guide and back @phone', async ({
  page,
  context,
}, info) => {
  // A document of 400 KB keeps axe busy.
  test.slow();
  const file = join(info.outputDir, 'Sổ tay số (1).html');
  mkdirSync(info.outputDir, { recursive: true });
  copyFileSync(join(dist, BOOKLET), file);
  const address = pathToFileURL(file).href;
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  const noise: string[] = [];
  page.on('console', (message) => noise.push(message.text()));
  await page.goto(address);
  expect(await violationsOn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOn(page, COLOUR_RULES)).toEqual([]);

  const contents = page.getByRole('navigation', { name: 'Mục lục' });
  await contents.getByRole('link', { name: 'Kích hoạt tài khoản VNeID' }).click();
  const guide = page.getByRole('heading', { level: 2, name: 'Kích hoạt tài khoản VNeID' });
  await expect(guide).toBeInViewport();
  await page.getByRole('link', { name: 'Về mục lục' }).nth(5).click();
  await expect(contents.getByText('Mục lục')).toBeInViewport();

  const question = 'Chưa làm VNeID thì có bị phạt không?';
  await contents.getByText(/^Hỏi đáp \(\d+ câu\)$/).click();
  await contents.getByRole('link', { name: question }).click();
  await expect(page.getByRole('heading', { name: question })).toBeInViewport();
  for (const width of [280, 320, 360]) {
    await page.setViewportSize({ width, height: 740 });
    const wide = () => document.documentElement.scrollWidth - window.innerWidth;
    expect(await page.evaluate(wide), `at ${width} px`).toBeLessThanOrEqual(0);
  }
  expect(new Set(asked.map((url) => url.replace(/#.*/, '')))).toEqual(new Set([address]));
  expect(noise).toEqual([]);
});
