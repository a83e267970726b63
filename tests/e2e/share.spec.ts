import type { Locator, Page } from 'playwright/test';
import { expect, test } from 'playwright/test';

const guide = '/huong-dan/kich-hoat-tai-khoan/';
const question = '/hoi-dap/#quen-mat-khau';

/** Gives the page a list of apps that only notes what it was given, or one that the reader closes. */
async function withApps(page: Page, closed = false) {
  await page.addInitScript((close) => {
    const shared: ShareData[] = [];
    const share = (data: ShareData) => {
      shared.push(data);
      return close ? Promise.reject(new DOMException('', 'AbortError')) : Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', { value: share });
    Object.assign(globalThis, { shared });
  }, closed);
}

/** Takes from the page what browsers inside apps, http and files lack. */
async function without(page: Page, ...names: ('share' | 'clipboard')[]) {
  await page.addInitScript((missing) => {
    for (const name of missing) Object.defineProperty(navigator, name, { value: undefined });
  }, names);
}

const shared = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { shared: ShareData[] }).shared);
const send = (within: Page | Locator) => within.getByRole('button', { name: 'Gửi cho người nhà' });

test('a guide is sent as a whole, or at the step that its address names', async ({
  page,
  baseURL,
}) => {
  await withApps(page);
  await page.goto(guide);
  await send(page).click();
  await page.getByRole('link', { name: 'Địa chỉ của bước 3' }).click();
  await send(page).click();
  const [whole, step] = await shared(page);
  expect(whole?.url).toBe(baseURL! + guide);
  expect(step?.url).toBe(`${baseURL!}${guide}#buoc-3`);
  expect(step?.text).toMatch(/^Bước 3 trên 8 .+ – Kích hoạt tài khoản/);
});

test('one step at a time, the step that shows is sent', async ({ page, baseURL }) => {
  await withApps(page);
  await page.goto(`${guide}?xem=tung-buoc#buoc-2`);
  await page.getByRole('link', { name: 'Tiếp', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Bước 3');
  await send(page).click();
  const [step] = await shared(page);
  expect(step?.url).toBe(`${baseURL!}${guide}#buoc-3`);
});

test('an answer is sent by its own address, with its question', async ({ page, baseURL }) => {
  await withApps(page);
  await page.goto(question);
  const answer = page.locator('details', { has: page.locator('#quen-mat-khau') });
  await send(answer).click();
  const other = page.locator('main details').nth(5);
  await other.locator('summary').click();
  await send(other).click();
  const [first, second] = await shared(page);
  expect(first?.url).toBe(`${baseURL!}${question}`);
  expect(first?.text).toContain('mật khẩu');
  expect(second?.url).not.toBe(first?.url);
  await expect(other.locator('share-page')).toHaveCount(1);
});

test('without a list of apps the address is copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await without(page, 'share');
  await page.goto('/canh-giac/');
  await send(page).click();
  await expect(
    page.getByText('Đã chép địa chỉ. Hãy dán vào tin nhắn gửi người nhà.'),
  ).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL!}/canh-giac/`);
});

test('where nothing can be copied the address stands marked', async ({ page, baseURL }) => {
  await without(page, 'share', 'clipboard');
  await page.goto('/truong-hop-dac-biet/');
  await send(page).click();
  await send(page).click();
  await expect(page.getByText('Hãy chép địa chỉ đang bôi đen.')).toBeVisible();
  await expect(page.getByLabel('Địa chỉ của trang này')).toHaveCount(1);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(
    `${baseURL!}/truong-hop-dac-biet/`,
  );
});

test('who closes the list of apps is told nothing', async ({ page }) => {
  await withApps(page, true);
  await page.goto('/canh-giac/');
  await send(page).click();
  expect(await shared(page)).toHaveLength(1);
  await expect(page.locator('share-page [role=status]')).toHaveText('');
});

test('a step has an address without a script; what needs one is not there @noscript', async ({
  page,
}) => {
  await page.goto(guide);
  await page.getByRole('link', { name: 'Địa chỉ của bước 3' }).click();
  await expect(page).toHaveURL(/#buoc-3$/);
  await expect(page.locator('#buoc-3')).toBeInViewport();
  await expect(send(page)).toBeHidden();
});
