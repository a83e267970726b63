import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';

const PAGES = [
  '/',
  '/bat-dau/',
  '/huong-dan/kich-hoat-tai-khoan/',
  '/hoi-dap/',
  '/canh-giac/',
  '/tien-do/',
  '/tim-kiem/',
  '/ngoai-tuyen/',
];

interface Stop {
  name: string;
  /** Width of the ring around it, in px. */
  ring: number;
  seen: boolean;
}

/** What has the focus, and whether the reader sees it. */
function focused(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    // A link over two lines has two boxes; the first one's middle is on it.
    const box = element.getClientRects()[0]!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const top = document.elementFromPoint(x, y);
    return {
      name: element.outerHTML.slice(0, 100),
      ring: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
      seen: top !== null && (element.contains(top) || top.contains(element)),
    };
  });
}

async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < 400; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error('the focus never leaves the page');
}

for (const address of PAGES) {
  test(`${address}: Tab goes through all of it, and the focus is always seen`, async ({ page }) => {
    await page.goto(address);
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.filter(({ ring, seen }) => ring < 2 || !seen)).toEqual([]);
    const reachable = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, select')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          // Of several radio buttons one is reached by Tab, the others by arrows.
          .filter((element) => !element.matches(':disabled, [type=radio]:not(:checked)')).length,
    );
    expect(stops.length).toBe(reachable);
  });
}

test('from home to a guide’s step and its help without a pointer', async ({ page }) => {
  await page.goto('/');
  const press = async (key: string) => {
    await page.keyboard.press(key);
  };
  await press('Tab');
  await expect(page.getByRole('link', { name: 'Bỏ qua, tới nội dung chính' })).toBeFocused();
  await press('Enter');
  await press('Tab');
  const task = page.getByRole('link', { name: /Chưa có VNeID/ });
  await expect(task).toBeFocused();
  await press('Enter');
  await expect(page).toHaveURL(/\/bat-dau\/$/);

  await page.goto('/huong-dan/kich-hoat-tai-khoan/');
  const help = page.locator('summary').filter({ hasText: 'Vướng ở bước này?' }).first();
  await help.focus();
  await press('Enter');
  await expect(help.locator('xpath=..')).toHaveAttribute('open', '');
  await press('Enter');
  await expect(help.locator('xpath=..')).not.toHaveAttribute('open');
});

test('the menu and the settings open, close and give the focus back @phone', async ({ page }) => {
  await page.goto('/');
  const menu = page.getByRole('button', { name: 'Mục lục' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hướng dẫn', exact: true })).toBeFocused();
  const settings = page.getByRole('button', { name: 'Cỡ chữ, màu' });
  await settings.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Vừa' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'To', exact: true })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(settings).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
});
