import { expect, test } from 'playwright/test';

test('a newcomer gets from home to the first step of level 2 in two taps', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /Chưa có VNeID/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chưa có VNeID? Bắt đầu ở đây');
  await page
    .getByRole('link', { name: /Xem từng bước/ })
    .first()
    .click();
  await expect(page.locator('#buoc-1')).toBeVisible();
});

test('home says where the campaign stands on the visitor’s day', async ({ page }) => {
  await page.clock.setFixedTime('2025-10-20T03:00:00Z');
  await page.goto('/');
  await expect(page.getByText('Chiến dịch còn 10 ngày, đến hết 30/10/2025.')).toBeVisible();
  await page.clock.setFixedTime('2026-11-22T03:00:00Z');
  await page.reload();
  await expect(page.getByText('Chiến dịch 30 ngày đã kết thúc ngày 30/10/2025.')).toBeVisible();
});

test('home says when the campaign runs without a script @noscript', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Chiến dịch từ 30/9/2025 đến hết 30/10/2025.')).toBeVisible();
  await expect(page.getByText('Số liệu của phường đang được tổng hợp')).toBeVisible();
});

test('a deadline that has passed says so, and only then', async ({ page }) => {
  await page.clock.setFixedTime('2025-10-19T03:00:00Z');
  await page.goto('/ke-hoach/cong-an-phuong/');
  await expect(page.getByText('trước ngày 20/10/2025').first()).toBeVisible();
  await expect(page.getByText('đã qua hạn')).toHaveCount(0);
  await page.clock.setFixedTime('2025-10-20T03:00:00Z');
  await page.reload();
  await expect(page.getByText('trước ngày 20/10/2025 (đã qua hạn)').first()).toBeVisible();
});

test('the menu of a phone opens with words and leads on, without a script too @noscript', async ({
  page,
}) => {
  await page.goto('/');
  const menu = page.getByRole('navigation', { name: 'Mục lục' });
  await expect(menu).toBeHidden();
  await page.getByRole('button', { name: 'Mục lục' }).click();
  await menu.getByRole('link', { name: 'Hỏi đáp' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hỏi đáp');
});

test('an address with a question’s anchor opens the answer', async ({ page }) => {
  await page.goto('/hoi-dap/#quen-mat-khau');
  const answer = page.locator('details', { has: page.locator('#quen-mat-khau') });
  await expect(answer).toHaveAttribute('open', '');
  await expect(answer.getByRole('link', { name: /VNeID/ }).first()).toBeVisible();
});

test('folded help of a step opens by tap, without a script too @noscript', async ({ page }) => {
  await page.goto('/huong-dan/kich-hoat-tai-khoan/');
  const stuck = page.locator('details').filter({ hasText: 'Vướng ở bước này?' }).first();
  await stuck.locator('summary').click();
  await expect(stuck.locator('p').first()).toBeVisible();
});

test('every step of a guide can be reached from the list of steps', async ({ page }) => {
  await page.goto('/huong-dan/cai-vneid-dang-ky-muc-1/');
  const list = page.getByRole('navigation', { name: /bước/ });
  const count = await list.getByRole('link').count();
  expect(count).toBe(await page.locator('ol [id^=buoc-]').count());
  await list
    .getByRole('link')
    .nth(count - 1)
    .click();
  await expect(page.locator(`#buoc-${count}`)).toBeInViewport();
});

test('a missing page says so with the right status and a way on', async ({ page }) => {
  const answer = await page.goto('/khong-co-trang-nay/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'Về trang đầu' })).toBeVisible();
});

test('a skip link leads to the content by keyboard', async ({ page }) => {
  await page.goto('/huong-dan/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Bỏ qua, tới nội dung chính' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
});
