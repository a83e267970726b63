import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';

const guide = '/huong-dan/cai-vneid-an-toan/';

/** A device's voices, and what it was asked to say: nothing is heard, `end` ends the sentence that is being said. */
interface Device {
  said: { text: string; lang: string; voice: string | undefined; rate: number }[];
  cancelled: number;
  add: (lang: string, localService: boolean) => void;
  end: () => void;
}

declare global {
  interface Window {
    device: Device;
  }
}

const withVoices = (page: Page, ...voices: [lang: string, localService: boolean][]) =>
  page.addInitScript((given) => {
    interface Words {
      text: string;
      lang: string;
      voice: { name: string } | null;
      rate: number;
      onend: () => void;
      onerror: () => void;
    }
    const all = given.map(([lang, localService]) => ({ name: lang, lang, localService }));
    let now: Words | undefined;
    const device: Device = {
      said: [],
      cancelled: 0,
      add: (lang, localService) => {
        all.push({ name: lang, lang, localService });
        synthesis.onvoiceschanged?.();
      },
      end: () => {
        const ended = now;
        now = undefined;
        ended?.onend();
      },
    };
    const synthesis = {
      onvoiceschanged: null as (() => void) | null,
      getVoices: () => all,
      get speaking() {
        return now !== undefined;
      },
      speak: (words: Words) => {
        now = words;
        const { text, lang, voice, rate } = words;
        device.said.push({ text, lang, voice: voice?.name, rate });
      },
      cancel: () => {
        const cut = now;
        now = undefined;
        if (cut) device.cancelled += 1;
        cut?.onerror();
      },
    };
    const value = class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value });
    window.device = device;
  }, voices);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page) => page.evaluate(() => window.device.said);
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('dang-doc') ?? [])]
      .map((range) => (range as Range).toString())
      .join(''),
  );
const end = (page: Page) =>
  page.evaluate(() => {
    window.device.end();
  });

test('without a Vietnamese voice of the device there is no button', async ({ page }) => {
  await withVoices(page, ['en-US', true], ['vi-VN', false]);
  await page.goto(guide);
  await expect(page.locator('read-aloud')).toBeHidden();
  await page.evaluate(() => {
    window.device.add('vi_VN', true);
  });
  await expect(button(page, 'Nghe đọc')).toBeVisible();
});

test('a guide is read sentence by sentence, each marked, by a Vietnamese voice', async ({
  page,
}) => {
  await withVoices(page, ['en-US', true], ['vi-VN', true]);
  await page.goto(guide);
  await button(page, 'Nghe đọc').click();
  const voice = { lang: 'vi-VN', voice: 'vi-VN', rate: 1 };
  expect(await said(page)).toEqual([{ text: 'Tìm và cài VNeID an toàn', ...voice }]);
  expect(await marked(page)).toBe('Tìm và cài VNeID an toàn');
  await end(page);
  expect((await said(page)).at(-1)?.text).toBe('VNeID là ứng dụng định danh của Bộ Công an.');

  await button(page, 'Chậm hơn').click();
  const slow = (await said(page)).at(-1)!;
  expect(slow.text).toBe('VNeID là ứng dụng định danh của Bộ Công an.');
  expect(slow.rate).toBeLessThan(1);
  await expect(button(page, 'Chậm hơn')).toHaveAttribute('aria-pressed', 'true');

  await button(page, 'Tạm dừng').click();
  const count = (await said(page)).length;
  await end(page);
  expect(await said(page)).toHaveLength(count);
  await button(page, 'Đọc tiếp').click();
  expect((await said(page)).at(-1)).toEqual(slow);

  await button(page, 'Thôi').click();
  expect(await marked(page)).toBe('');
  await expect(button(page, 'Thôi')).toBeHidden();
  await expect(button(page, 'Nghe đọc')).toBeFocused();
});

test('all that is shown is read in its order, and nothing that is folded or drawn', async ({
  page,
}) => {
  await withVoices(page, ['vi-VN', true]);
  await page.goto(guide);
  await button(page, 'Nghe đọc').click();
  for (let sentence = 0; await marked(page); sentence += 1) {
    expect(sentence).toBeLessThan(300);
    await end(page);
  }
  const all = (await said(page)).map(({ text }) => text.replace(/\s+/g, ' '));
  const steps = all.filter((text) => text.startsWith('Bước '));
  expect(steps).toEqual([1, 2, 3, 4].map((step) => `Bước ${step} trên 4`));
  expect(all).toContain('Mở CH Play.');
  expect(all).toContain('Kho mở ra, có ô tìm kiếm.');
  expect(all.join(' ')).not.toMatch(/Vướng ở bước này|Hình vẽ|Chữ to|Nguồn tham khảo|Nghe đọc/);
  await expect(button(page, 'Nghe đọc')).toBeVisible();
});

test('the sentence being read is in sight, below the buttons, and leaving the page ends it', async ({
  page,
}) => {
  await withVoices(page, ['vi-VN', true]);
  await page.goto(guide);
  await button(page, 'Nghe đọc').click();
  for (let sentence = 0; sentence < 30; sentence += 1) await end(page);
  const bar = (await page.locator('read-aloud').boundingBox())!;
  expect(bar.height).toBeLessThanOrEqual(64);
  const { top, bottom } = await page.evaluate(() => {
    const [range] = CSS.highlights.get('dang-doc')!;
    return (range as Range).getBoundingClientRect();
  });
  expect(top).toBeGreaterThanOrEqual(bar.y + bar.height);
  expect(bottom).toBeLessThanOrEqual(page.viewportSize()!.height);
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect(await page.evaluate(() => window.device.cancelled)).toBe(1);
  expect(await marked(page)).toBe('');
});

test('without highlights the block that is read is marked', async ({ page }) => {
  await withVoices(page, ['vi-VN', true]);
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await page.goto(guide);
  await button(page, 'Nghe đọc').click();
  await expect(page.locator('h1')).toHaveClass(/dang-doc/);
  await end(page);
  await expect(page.locator('.dang-doc')).toHaveText(/^VNeID là ứng dụng/);
  await button(page, 'Thôi').click();
  await expect(page.locator('.dang-doc')).toHaveCount(0);
});

test('of one step at a time only that step is read', async ({ page }) => {
  await withVoices(page, ['vi-VN', true]);
  await page.goto(`${guide}?xem=tung-buoc#buoc-2`);
  await button(page, 'Nghe đọc').click();
  await end(page);
  expect((await said(page)).map(({ text }) => text)).toEqual([
    'Tìm và cài VNeID an toàn',
    'Bước 2 trên 4',
  ]);
  await page.getByRole('link', { name: 'Tiếp', exact: true }).click();
  await expect(page).toHaveURL(/#buoc-3$/);
  await end(page);
  expect(await said(page)).toHaveLength(2);
});

test('of the questions the answer that was opened last is read', async ({ page }) => {
  await withVoices(page, ['vi-VN', true]);
  await page.goto('/hoi-dap/');
  await expect(page.locator('read-aloud')).toBeHidden();
  const questions = page.locator('section details');
  for (const index of [0, 1]) await questions.nth(index).locator('summary').click();
  await expect(questions.nth(1).locator('read-aloud')).toBeVisible();
  await button(page, 'Nghe đọc').click();
  expect((await said(page)).map(({ text }) => text)).toEqual([
    (await questions.nth(1).locator('h3').innerText()).trim(),
  ]);
  await questions.nth(1).locator('summary').click();
  await end(page);
  expect(await said(page)).toHaveLength(1);
});
