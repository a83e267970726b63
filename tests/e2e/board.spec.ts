import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'playwright/test';

const days = [
  ['2025-10-25T03:00:00Z', 'Tiến độ đến ngày 20/10/2025', 'Số liệu này từ 5 ngày trước'],
  ['2025-10-30T16:59:00Z', 'Tiến độ đến ngày 20/10/2025', 'Số liệu này từ 10 ngày trước'],
  ['2025-10-30T17:01:00Z', 'Kết quả đến ngày 20/10/2025', '10 ngày cuối chưa có số'],
] as const;

for (const [now, title, age] of days) {
  test(`at ${now} the board says “${title}” and how old its figures are @phone`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(now);
    await page.goto('/tien-do/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page).toHaveTitle(new RegExp(`^${title} – `));
    await expect(page.locator('data-age')).toContainText(age);
  });
}

test('without a script the board is true on any day @noscript', async ({ page }) => {
  await page.goto('/tien-do/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tiến độ đến ngày 20/10/2025');
  await expect(page.getByText('Khi đó chiến dịch đã qua 20 ngày, còn 10 ngày.')).toBeVisible();
});

test('a unit’s head finds the unit’s figures, history and duties @phone', async ({ page }) => {
  await page.goto('/tien-do/');
  await page.getByRole('link', { name: 'Trường mẫu A' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tiến độ: Trường mẫu A');
  await page.getByText('Xem bảng số của biểu đồ').click();
  await expect(page.getByRole('row', { name: /^20\/10/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Kế hoạch, mục III.6' }).first()).toBeVisible();
});

test('another site may show the frame and nothing else @phone', async ({ page, baseURL }) => {
  const frame = (path: string) => `<iframe title="khung" src="${baseURL}${path}"></iframe>`;
  const other = createServer((request, response) => {
    response.end(`<!doctype html>${frame(new URL(request.url ?? '/', 'http://a').pathname)}`);
  }).listen(0);
  const { port } = other.address() as AddressInfo;
  try {
    await page.goto(`http://127.0.0.1:${port}/tien-do/nhung/`);
    const inside = page.frameLocator('iframe');
    await expect(inside.getByText(/^Trong .* học sinh:$/)).toBeVisible();
    await expect(inside.getByRole('link', { name: /^Bảng tiến độ/ })).toHaveAttribute(
      'target',
      '_top',
    );
    await page.goto(`http://127.0.0.1:${port}/tien-do/`);
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
  } finally {
    other.close();
  }
});

test('a frame shows more the larger it is @phone', async ({ page }) => {
  await page.goto('/tien-do/nhung/');
  const chart = page.getByRole('img', { name: /^Biểu đồ/ });
  const groups = page.getByText('Học sinh', { exact: true });
  for (const [width, height, hasChart, hasGroups] of [
    [340, 640, false, false],
    [340, 1120, true, false],
    [720, 1120, true, true],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(chart).toBeVisible({ visible: hasChart });
    await expect(groups).toBeVisible({ visible: hasGroups });
    const overflow = () => document.documentElement.scrollHeight - window.innerHeight;
    expect(await page.evaluate(overflow), `${width} × ${height}`).toBeLessThanOrEqual(0);
  }
});
