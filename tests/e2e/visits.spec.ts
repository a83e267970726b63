import { expect, test } from 'playwright/test';

const visits = '/di-tung-nha/';

test('visits are counted by large buttons, kept on the device, and erased after a second step', async ({
  page,
}) => {
  await page.goto(visits);
  const plus = page.getByRole('button', { name: 'Thêm một: Hộ đã đến' });
  const line = page.getByRole('listitem').filter({ has: plus });
  const { width, height } = (await plus.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(48);
  for (let taps = 0; taps < 3; taps++) await plus.click();
  const minus = page.getByRole('button', { name: 'Bớt một: Hộ đã đến' });
  await minus.click();
  await expect(line.locator('output')).toHaveText('2');
  await page.reload();
  await expect(line.locator('output')).toHaveText('2');
  expect(await page.evaluate(() => JSON.parse(JSON.stringify(localStorage)) as unknown)).toEqual({
    '/dem-di-tung-nha': '{"Hộ đã đến":2}',
  });

  const erase = page.getByRole('button', { name: 'Xóa hết số đếm' });
  await erase.click();
  await expect(page.getByRole('button', { name: 'Giữ lại' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(line.locator('output')).toHaveText('2');
  await erase.click();
  await page.getByRole('button', { name: 'Xóa hết', exact: true }).click();
  await expect(line.locator('output')).toHaveText('0');
  await minus.click();
  await expect(line.locator('output')).toHaveText('0');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a browser that keeps nothing counts all the same, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new Error('full');
    };
  });
  await page.goto(visits);
  const plus = page.getByRole('button', { name: 'Thêm một: Người được giúp' });
  await expect(page.getByText('Máy này không cho giữ số')).toBeHidden();
  await plus.click();
  await plus.click();
  await expect(page.getByRole('listitem').filter({ has: plus }).locator('output')).toHaveText('2');
  await expect(page.getByText('Máy này không cho giữ số')).toBeVisible();
});

test('the counts are added to what stands in the form of a unit, as lines for Excel', async ({
  page,
}) => {
  await page.goto(visits);
  await page.getByRole('button', { name: 'Thêm một: Người đăng nhập được trang học' }).click();
  await expect(page.getByText('Hãy ghi đủ bốn ô số')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /Dán vào ô đầu/ })).toBeHidden();
  await page.getByLabel('Ngày báo cáo').fill('2025-10-25');
  await page.getByLabel('Đơn vị, nhóm').selectOption({ label: 'Tổ dân phố mẫu 1: Đoàn viên' });
  await page.getByLabel('Tham gia, đang có trong phiếu').fill('20');
  await page.getByLabel('Hoàn thành, đang có trong phiếu').fill('4');
  await expect(page.getByText('Ghi vào phiếu: tham gia 21, hoàn thành 4.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /Dán vào ô đầu/ })).toHaveValue(
    /^Ngày báo cáo\t2025-10-25\n.*\nTổ dân phố mẫu 1\tto-dan-pho-mau-1\tĐoàn viên\tdoan-vien\t64\t21\t4\t$/,
  );
});

test('without a script there is the paper sheet, and nothing that does nothing @noscript', async ({
  page,
}) => {
  await page.goto(visits);
  await expect(page.getByRole('link', { name: 'In phiếu để đếm trên giấy' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});

test('a guide names the places that help with it, each by its own address', async ({ page }) => {
  await page.goto('/huong-dan/nop-dich-vu-cong/');
  const desk = 'Trung tâm Phục vụ hành chính công phường';
  await page.getByRole('link', { name: desk }).click();
  await expect(page).toHaveURL('/can-giup/#trung-tam-hanh-chinh-cong');
  await expect(page.getByRole('heading', { name: desk })).toBeInViewport();
});
