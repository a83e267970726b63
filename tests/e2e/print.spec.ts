import { expect, test } from 'playwright/test';

const PAGES = [
  ['a guide', '/huong-dan/lam-quen-dien-thoai/'],
  ['the questions', '/hoi-dap/'],
  ['the plan', '/ke-hoach/'],
  ['the board', '/tien-do/'],
] as const;

for (const [name, address] of PAGES) {
  test(`${name} prints open, without what only a screen can use @phone`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    for (const control of await page.locator('nav, button, form, input').all())
      await expect(control).toBeHidden();
    for (const folded of await page.locator('details:not(.screen-only) > :not(summary)').all())
      await expect(folded).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
  });
}

test('every printed page carries the name, the day of its content and the address @phone', async ({
  page,
}) => {
  // A unit's page has no day of its own.
  for (const [address, day] of [
    ['/hoi-dap/', /\. Cập nhật: \d+\/\d+\/\d{4}$/],
    ['/ke-hoach/phong-van-hoa-xa-hoi/', /Đăk Cấm$/],
  ] as const) {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    // Margin boxes are in no tree; what they inherit is on the root.
    const foot = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--page-foot'),
    );
    const [first, second] = (JSON.parse(foot.replace(/\\a /gi, '\\n')) as string).split('\n');
    expect(first).toMatch(day);
    expect(second).toBe(address);
  }
});

test('no step, card, row or chart is cut in two on paper @phone', async ({ page }) => {
  for (const [address, whole] of [
    ['/huong-dan/lam-quen-dien-thoai/', '.step, .step details, .step figure svg'],
    ['/hoi-dap/', 'main details'],
    ['/tien-do/', 'main tr, main svg'],
  ] as const) {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    const breaks = await page
      .locator(whole)
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).breakInside));
    expect(new Set(breaks), address).toEqual(new Set(['avoid']));
  }
});

test('an address outside the site is written out after its link on paper @phone', async ({
  page,
}) => {
  await page.goto('/ke-hoach/');
  await page.emulateMedia({ media: 'print' });
  const link = page.locator('main a[href^="https:"]').first();
  const written = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(written).toContain((await link.getAttribute('href'))!);
});
