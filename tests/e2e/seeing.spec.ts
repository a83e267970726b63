import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { COLOUR_RULES, violationsOn } from '../axe.ts';

/** One page of each kind that people use most. */
const PAGES = ['/', '/huong-dan/kich-hoat-tai-khoan/', '/hoi-dap/', '/tien-do/', '/can-giup/'];

async function openSettings(page: Page) {
  const menu = page.getByRole('button', { name: 'Mục lục' });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('button', { name: 'Cỡ chữ, màu' }).click();
}

const rootSize = (page: Page) =>
  page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

test('large letters are chosen once and hold on every page, with nothing moving', async ({
  page,
}) => {
  await page.goto('/');
  expect(await rootSize(page)).toBe(18);
  await openSettings(page);
  await page.getByRole('radio', { name: 'To', exact: true }).check();
  expect(await rootSize(page)).toBe(21);
  await page.getByRole('radio', { name: 'Rất to' }).check();
  await page.getByRole('button', { name: 'Xong' }).click();
  await expect(page.getByRole('radio', { name: 'Rất to' })).toBeHidden();

  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        moved.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/hoi-dap/');
  expect(await rootSize(page)).toBe(25);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved)).toEqual(
    [],
  );
  await openSettings(page);
  await expect(page.getByRole('radio', { name: 'Rất to' })).toBeChecked();
  await page.getByRole('radio', { name: 'Vừa' }).check();
  await page.reload();
  expect(await rootSize(page)).toBe(18);
});

test('the largest letters fit the narrowest screen @phone', async ({ page }) => {
  await page.goto('/');
  await openSettings(page);
  await page.getByRole('radio', { name: 'Rất to' }).check();
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of PAGES) {
    await page.goto(address);
    const { wide, over } = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('header a:not(.skip), header button')]
        .filter((box) => box.checkVisibility())
        .map((box) => box.getBoundingClientRect());
      return {
        wide: document.documentElement.scrollWidth - window.innerWidth,
        over: boxes.some((a, index) =>
          boxes
            .slice(index + 1)
            .some(
              (b) => a.right > b.left && b.right > a.left && a.bottom > b.top && b.bottom > a.top,
            ),
        ),
      };
    });
    expect({ address, wide: Math.max(0, wide), over }).toEqual({ address, wide: 0, over: false });
  }
});

test('black and white is chosen once and keeps every contrast, in light and dark @phone', async ({
  page,
}) => {
  await page.goto('/');
  await openSettings(page);
  await page.getByRole('checkbox', { name: 'Đen trắng cho dễ đọc' }).check();
  for (const address of PAGES) {
    for (const [colorScheme, ground] of [
      ['light', 'rgb(255, 255, 255)'],
      ['dark', 'rgb(18, 18, 18)'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      expect(
        await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
        `${address} ${colorScheme}`,
      ).toBe(ground);
      expect(await violationsOn(page, COLOUR_RULES)).toEqual([]);
    }
  }
});

test('a device that asks for more contrast gets it unasked; paper never does @phone', async ({
  page,
}) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto('/');
  expect(await ground()).not.toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ contrast: 'more' });
  await page.reload();
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await openSettings(page);
  await expect(page.getByRole('checkbox')).toBeChecked();
  await page.getByRole('checkbox').uncheck();
  await page.reload();
  expect(await ground(), 'the visitor’s own choice comes first').not.toBe('rgb(255, 255, 255)');
  await openSettings(page);
  await page.getByRole('checkbox').check();
  await page.emulateMedia({ media: 'print' });
  const link = page.getByRole('main').getByRole('link').first();
  expect(await link.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
});

test('forced colours leave every button an edge and every mark a sign @phone', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const address of PAGES) {
    await page.goto(address);
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll('.button, .task, header button, input')]
        .filter((box) => box.checkVisibility())
        .filter((box) => parseFloat(getComputedStyle(box).borderTopWidth) === 0)
        .filter((box) => !box.matches('[type=radio], [type=checkbox]'))
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    expect(bare, address).toEqual([]);
  }
});

test('nothing moves by itself, whatever the device asks for', async ({ page }) => {
  for (const address of PAGES) {
    await page.goto(address);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
    ).toBe('auto');
  }
});

test('at 400 % the whole menu can be reached @phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/');
  await openSettings(page);
  for (const name of ['Vừa', 'Rất to'])
    await page.getByRole('radio', { name }).check({ timeout: 2000 });
  await page.getByRole('button', { name: 'Xong' }).click();
  const last = page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ ratio: 0.8 });
  await last.click();
  await expect(page).toHaveURL(/\/can-giup\/$/);
});
