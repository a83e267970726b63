import { expect, test } from 'playwright/test';

test('the first screen of the scam page is for someone in trouble now @phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/canh-giac/');
  await expect(page.getByRole('heading', { name: 'Đang bị gọi? Cúp máy.' })).toBeInViewport();
  await expect(page.getByRole('heading', { name: /Lỡ chuyển tiền/ })).toBeInViewport();
  await expect(page.locator('a[href="tel:113"]').first()).toBeInViewport();
});

test('the self-test counts right answers and opens the reason', async ({ page }) => {
  await page.goto('/canh-giac/');
  const cases = page.locator('[data-answer]');
  await expect(cases).toHaveCount(10);
  const right = await cases.first().getAttribute('data-answer');
  await cases.first().getByRole('button', { name: right!, exact: true }).click();
  await expect(cases.first()).toContainText('đúng.');
  await expect(cases.first().locator('details p')).toBeVisible();
  const wrong = (await cases.nth(1).getAttribute('data-answer')) === 'Thật' ? 'Giả' : 'Thật';
  await cases.nth(1).getByRole('button', { name: wrong, exact: true }).click();
  await expect(page.getByText('Đúng 1 trên 2 tình huống đã chọn.')).toBeVisible();
});

test('the self-test works by opening the answers without a script @noscript', async ({ page }) => {
  await page.goto('/canh-giac/');
  const first = page.locator('[data-answer]').first();
  await expect(first.getByRole('button')).toHaveCount(0);
  await first.locator('summary').click();
  await expect(first.locator('details p')).toBeVisible();
});
