import { expect, test } from 'playwright/test';

for (const [query, address] of [
  ['đăng ký mức 1', '/huong-dan/cai-vneid-dang-ky-muc-1/'],
  ['dang ky muc 1', '/huong-dan/cai-vneid-dang-ky-muc-1/'],
  ['quen mat khau', '/hoi-dap/'],
  ['kich hoat', '/huong-dan/kich-hoat-tai-khoan/'],
  ['doanh nghiep vien thong', '/ke-hoach/'],
] as const) {
  test(`"${query}" finds ${address}`, async ({ page }) => {
    await page.goto(`/tim-kiem/?q=${encodeURIComponent(query)}`);
    const results = page.locator('ol[data-search-results] > li');
    await expect(results.first()).toBeVisible();
    const links = await results.evaluateAll((items) =>
      items.map((item) => item.querySelector('a')?.pathname),
    );
    expect(links.slice(0, 3)).toContain(address);
    for (const item of await results.all())
      await expect(item.locator(':scope > *').first()).toHaveRole('link');
  });
}

test('results show Vietnamese as it is written, đ included', async ({ page }) => {
  await page.goto('/tim-kiem/?q=dang%20ky');
  const list = page.locator('ol[data-search-results]');
  await expect(list).toContainText('đăng ký', { ignoreCase: true });
  expect(await list.innerText()).not.toContain('\u0335');
});

test('the form asks by address, so that a search can be shared', async ({ page }) => {
  await page.goto('/tim-kiem/');
  await page.getByRole('searchbox').fill('mất điện thoại');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=/);
  await expect(page.getByRole('status')).toContainText('kết quả cho “mất điện thoại”');
});

test('a search that finds nothing says what to do', async ({ page }) => {
  await page.goto('/tim-kiem/?q=zzzzqqq');
  await expect(page.getByRole('status')).toContainText('Chưa tìm thấy “zzzzqqq”');
});

test('without a script the search page lists every page @noscript', async ({ page }) => {
  await page.goto('/tim-kiem/');
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Kích hoạt tài khoản VNeID' }),
  ).toBeVisible();
});
