import { expect, test } from 'playwright/test';
import { filesIn } from '../../scripts/lib/files.ts';
import { dist } from '../../scripts/lib/paths.ts';
import { violationsOn } from '../axe.ts';

const addresses = filesIn(dist)
  .filter((file) => /^in\/.*\/van-phong\/index\.html$/.test(file))
  // One handout stands for all of them and for the handbook that binds them.
  .filter((file) => !/^in\/(huong-dan-(?!cai-vneid-an-toan)|so-tay)/.test(file))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

for (const address of [...addresses, '/in/to-gap/nha-in/']) {
  test(`${address} is accessible, silent and fits narrow screens @phone`, async ({ page }) => {
    const noise: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) noise.push(message.text());
    });
    page.on('pageerror', (error) => noise.push(error.message));
    await page.goto(address);
    expect(await violationsOn(page)).toEqual([]);
    for (const width of [280, 320, 360]) {
      await page.setViewportSize({ width, height: 700 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        `at ${width} px`,
      ).toBeLessThanOrEqual(0);
    }
    expect(noise).toEqual([]);
  });
}

test('a short address leads to its page', async ({ page }) => {
  await page.goto('/q/vneid/');
  await expect(page).toHaveURL('/bat-dau/');
});

test('the gallery shows by use, paper and ink what is asked for, and says how many are left', async ({
  page,
}) => {
  await page.goto('/in-an/');
  const sheets = page.locator('.sheet:visible');
  const all = await sheets.count();
  await page.getByLabel('Khổ giấy').selectOption('A2');
  await expect(page.getByText('Còn 3 tờ')).toBeVisible();
  await expect(sheets).toHaveCount(3);
  await page.getByLabel('Mực').selectOption('In đen trắng được');
  await expect(sheets).toHaveCount(0);
  await page.getByLabel('Khổ giấy').selectOption('Tất cả');
  await page.getByLabel('Mực').selectOption('Tất cả');
  await expect(sheets).toHaveCount(all);
});

test('the print button opens the print dialog', async ({ page }) => {
  await page.goto('/in/to-roi/van-phong/');
  await page.evaluate(() => {
    window.print = () => {
      document.body.setAttribute('data-printed', '');
    };
  });
  await page.getByRole('button', { name: 'In tờ này' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed');
});

test('without JavaScript the gallery lists every sheet with its file @noscript', async ({
  page,
}) => {
  await page.goto('/in-an/');
  await expect(
    page.getByRole('link', { name: /^Tải PDF .*: Áp phích: cài VNeID, khổ A3$/ }),
  ).toBeVisible();
  await expect(page.getByLabel('Khổ giấy')).toBeHidden();
  const picture = page.getByRole('img', { name: 'Ảnh tờ in: Áp phích: cài VNeID, khổ A3' });
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(100);
});
