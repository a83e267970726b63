import { expect, test } from 'playwright/test';

const guide = '/huong-dan/kich-hoat-tai-khoan/';

test('a step ticked as done is remembered, offers the next one, and is forgotten on request', async ({
  page,
}) => {
  await page.goto(guide);
  await page.getByLabel('Đã xong bước này').first().check();
  await expect(page.getByText('Đã xong 1 trên 8 bước.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Đã xong bước này').first()).toBeChecked();
  await page.getByRole('link', { name: 'Làm tiếp bước 2' }).click();
  await expect(page).toHaveURL(/#buoc-2$/);
  await page.getByRole('button', { name: 'Xóa dấu đã xong' }).click();
  await expect(page.getByLabel('Đã xong bước này').first()).not.toBeChecked();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('one step at a time: an address per step, back and keys go as expected', async ({ page }) => {
  await page.goto(guide);
  await page.getByRole('link', { name: 'Chữ to, từng bước' }).click();
  await expect(page).toHaveURL(/\?xem=tung-buoc#buoc-1$/);
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Trước' })).toBeHidden();
  await page.getByRole('link', { name: 'Tiếp', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Bước 2 trên 8');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#buoc-3$/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Bước 2 trên 8');
  const { height } = (await page.getByRole('link', { name: 'Tiếp', exact: true }).boundingBox())!;
  expect(height).toBeGreaterThanOrEqual(64);
  await page.goto(`${guide}?xem=tung-buoc#buoc-8`);
  await page.getByRole('link', { name: 'Xong' }).click();
  await expect(page.locator('#lam-duoc-chua')).toBeInViewport();
});

test('the address of one step shows the whole guide without a script @noscript', async ({
  page,
}) => {
  await page.goto(`${guide}?xem=tung-buoc#buoc-2`);
  await expect(page.locator('#buoc-2')).toBeInViewport();
  await expect(page.locator('.step')).toHaveCount(8);
  await expect(page.locator('#buoc-8')).toBeVisible();
  await expect(page.getByLabel('Đã xong bước này')).toHaveCount(0);
});

for (const media of ['print', 'forced colours'] as const) {
  test(`every guide is whole in ${media} @phone`, async ({ page }) => {
    await page.goto('/huong-dan/');
    const guides = await page
      .locator('main a[href^="/huong-dan/"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(guides).toHaveLength(20);
    await page.emulateMedia(media === 'print' ? { media: 'print' } : { forcedColors: 'active' });
    for (const address of guides) {
      await page.goto(address);
      const parts = media === 'print' ? 'h2, .prose > p' : 'h2, .prose > p:not(details p)';
      const texts = await page
        .locator('.step')
        .evaluateAll(
          (steps, selector) =>
            steps
              .flatMap((step) => [...step.querySelectorAll(selector)])
              .map((part) => ({ text: part.textContent, seen: part.checkVisibility() })),
          parts,
        );
      expect(texts.length, address).toBeGreaterThan(8);
      expect(
        texts.filter(({ seen }) => !seen),
        address,
      ).toEqual([]);
    }
  });
}

test('every guide shows all its steps without a script @noscript', async ({ page }) => {
  await page.goto('/huong-dan/');
  const guides = await page.locator('main a[href^="/huong-dan/"]').all();
  const addresses = await Promise.all(guides.map((link) => link.getAttribute('href')));
  for (const address of addresses) {
    await page.goto(address!);
    for (const heading of await page.locator('.step h2').all()) await expect(heading).toBeVisible();
  }
});
