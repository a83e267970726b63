import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';

const open = async (page: Page, from = '/') => {
  await page.goto(from);
  await page.getByRole('banner').getByRole('link', { name: 'Tìm' }).click();
  await expect(page.getByRole('combobox')).toBeFocused();
};

for (const [query, address] of [
  ['đăng ký mức 1', '/huong-dan/cai-vneid-dang-ky-muc-1/'],
  ['dang ky muc 1', '/huong-dan/cai-vneid-dang-ky-muc-1/'],
  ['quen mat khau', '/hoi-dap/'],
  ['kich hoat', '/huong-dan/kich-hoat-tai-khoan/'],
  ['doanh nghiep vien thong', '/ke-hoach/cac-doanh-nghiep-vien-thong/'],
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

test('what no title says is found in the full text, below what was there, and shown as it is written', async ({
  page,
}) => {
  const engine = Promise.withResolvers<undefined>();
  await page.route(/pagefind\.js/, async (route) => {
    await engine.promise;
    await route.continue();
  });
  await page.goto('/tim-kiem/');
  const results = page.locator('ol[data-search-results] > li');
  await page.getByRole('searchbox').fill('tong dai nha mang');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await expect(results.first()).toBeVisible();
  const before = await results.allInnerTexts();
  engine.resolve(undefined);
  await expect.poll(() => results.count()).toBeGreaterThan(before.length);
  const after = await results.allInnerTexts();
  expect(after.slice(0, before.length)).toEqual(before);
  const added = results.nth(before.length);
  await expect(added.locator('mark').first()).toBeVisible();
  expect(after.join('')).not.toContain('\u0335');
});

test('the form asks by address, so that a search can be shared and gone back to', async ({
  page,
}) => {
  await page.goto('/tim-kiem/');
  const status = page.getByRole('status');
  for (const query of ['mất điện thoại', 'lừa đảo']) {
    await page.getByRole('searchbox').fill(query);
    await page.getByRole('button', { name: 'Tìm' }).click();
    await expect(page).toHaveURL(`/tim-kiem/?q=${encodeURIComponent(query)}`);
    await expect(status).toContainText(`kết quả cho “${query}”`);
  }
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('mất điện thoại');
  await expect(status).toContainText('kết quả cho “mất điện thoại”');
});

test('a search that finds nothing says what to do', async ({ page }) => {
  await page.goto('/tim-kiem/?q=zzzzqqq');
  await expect(page.getByRole('status')).toContainText('Chưa tìm thấy “zzzzqqq”');
  await expect(page.getByRole('link', { name: 'hỏi người giúp' })).toBeVisible();
});

test('nothing of search is fetched before the visitor reaches for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/pagefind|tim-kiem\/./.test(pathname) && !request.serviceWorker()) asked.push(pathname);
  });
  await page.goto('/tim-kiem/');
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await open(page);
  await page.keyboard.type('quen mk');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(asked.sort()).toEqual(['/tim-kiem/muc-luc.json', '/tim-kiem/tim.js']);
});

test('the field in the header answers from the second letter, by keyboard', async ({ page }) => {
  await open(page);
  const field = page.getByRole('combobox');
  await page.keyboard.type('q');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('uen passcode');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('Quên passcode VNeID thì lấy lại thế nào?');
  await expect(options.first()).toContainText('Hỏi đáp');
  await expect(options.first().locator('mark')).toHaveText(['Quên', 'passcode']);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ kết quả\.$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const last = options.last();
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await last.getAttribute('id'))!);
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/hoi-dap/#quen-passcode');
});

test('a screen reader is told of a field with a list, of what was found, and of the chosen one', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.type('quen passcode');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/kết quả/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Gõ điều cần tìm, có dấu hay không":
      - button "Đóng"
      - search:
        - combobox "Gõ điều cần tìm, có dấu hay không" [expanded]
        - button "Tìm"
      - status: /^\\d+ kết quả/
      - listbox "Kết quả":
        - option /^Quên passcode VNeID .* Hỏi đáp/ [selected]
        - option
      - paragraph:
        - link "hỏi người giúp"
  `);
});

test('Enter without a choice asks the search page; Escape and the button close the field', async ({
  page,
}) => {
  await open(page, '/hoi-dap/');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox')).toBeHidden();
  await page.getByRole('banner').getByRole('link', { name: 'Tìm' }).click();
  await page.getByRole('button', { name: 'Đóng' }).click();
  await expect(page.getByRole('combobox')).toBeHidden();
  await expect(page).toHaveURL('/hoi-dap/');
  await page.getByRole('banner').getByRole('link', { name: 'Tìm' }).click();
  await page.keyboard.type('mất sim');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/tim-kiem/?q=${encodeURIComponent('mất sim').replace('%20', '+')}`);
  await expect(page.getByRole('status')).toContainText('kết quả cho “mất sim”');
});

test('a step that was asked for is led to', async ({ page }) => {
  await open(page);
  await page.keyboard.type('dat passcode moi');
  const option = page.getByRole('option', { name: 'Bước 9: Đặt passcode mới' });
  await expect(option).toHaveAttribute('href', '/huong-dan/lay-lai-mat-khau/#buoc-9');
});

test('what is not found is answered with the nearest tasks or whom to ask', async ({ page }) => {
  await open(page);
  await page.keyboard.type('zzzzqqq');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toContainText('Chưa thấy “zzzzqqq”');
  await expect(dialog.getByRole('link', { name: 'hỏi người giúp' })).toBeVisible();
});

test('when search does not come, the dialog says so and its form still leads on', async ({
  page,
}) => {
  await page.route(/tim-kiem\/tim\.js/, (route) => route.abort());
  await open(page);
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Chưa tải được');
  await page.keyboard.type('quen mk');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/tim-kiem/?q=quen+mk');
});

for (const scheme of ['light', 'dark'] as const)
  test(`with its results open the field is accessible and breaks no policy, ${scheme}`, async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.emulateMedia({ colorScheme: scheme });
    await open(page);
    await page.keyboard.type('mat khau');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.goto('/tim-kiem/?q=mat%20khau');
    await expect(page.locator('ol[data-search-results] > li').first()).toBeVisible();
    await expect(page.getByRole('status')).toContainText('kết quả');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(faults).toEqual([]);
  });

test('without a script the header leads to a page that lists everything @noscript', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'Tìm' }).click();
  await expect(page).toHaveURL('/tim-kiem/');
  await expect(page.getByRole('searchbox')).toBeHidden();
  const main = page.getByRole('main');
  for (const name of ['Kích hoạt tài khoản VNeID', 'Quên mật khẩu VNeID thì làm sao?', 'OTP'])
    await expect(main.getByRole('link', { name, exact: true })).toBeVisible();
});
