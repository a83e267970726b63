import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as plain } from 'playwright/test';
import type { Page } from 'playwright/test';
import sirv from 'sirv';
import { writeWorker } from '../../scripts/build/worker.ts';
import { dist } from '../../scripts/lib/paths.ts';
import { COLOUR_RULES, violationsOn } from '../axe.ts';

/** A host of the built site that can be cut off, slowed down, and given a newer build. */
interface Host {
  folder: string;
  address: string;
  /**
   * `cut` ends every connection without an answer, `hasty` that of a page asked for before the worker runs; `silent`
   * never answers, `broken` answers that it cannot.
   */
  state: 'up' | 'cut' | 'hasty' | 'silent' | 'broken';
  /** Paths asked for since the list was last emptied. */
  asked: string[];
}

const TEXT = { 'Content-Type': 'text/plain; charset=utf-8' };

const test = plain.extend<{ host: Host }>({
  // Playwright reads the names of fixtures off the first parameter.
  host: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'trang '));
    const isPacked = (path: string) => /\.(br|gz)$/.test(path);
    cpSync(dist, folder, { recursive: true, filter: (path) => !isPacked(path) });
    const files = sirv(folder, {
      dev: true,
      onNoMatch: (_, response) => response.writeHead(404, TEXT).end('Không có trang này.'),
    });
    const host: Host = { folder, address: '', state: 'up', asked: [] };
    const server = createServer((request, response) => {
      host.asked.push(request.url ?? '');
      const early =
        host.state === 'hasty' && 'service-worker-navigation-preload' in request.headers;
      if (host.state === 'cut' || early) request.socket.destroy();
      else if (host.state === 'broken') response.writeHead(503, TEXT).end('Máy chủ hỏng.');
      else if (host.state !== 'silent') files(request, response);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, 'localhost', resolve);
    });
    host.address = `http://localhost:${(server.address() as AddressInfo).port}`;
    await use(host);
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  },
});

test.use({ serviceWorkers: 'allow' });

const GUIDE = '/huong-dan/kich-hoat-tai-khoan/';
const KEPT = 'Đã lưu để xem không mạng';

async function visitAndKeep(page: Page, host: Host, path = GUIDE) {
  await page.goto(host.address + path);
  const link = page.getByRole('contentinfo').getByRole('link', { name: KEPT });
  await expect(link).toBeVisible({ timeout: 25_000 });
}

/** Puts a newer build in the folder: other words on two pages. */
async function publishAnew({ folder }: Host) {
  for (const path of ['index.html', 'hoi-dap/index.html']) {
    const file = join(folder, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace('<h1', '<p>Bản mới.</p><h1'));
  }
  await writeWorker(folder, '/');
}

test('after one visit the whole list opens without a network, and search finds @phone', async ({
  page,
  host,
}) => {
  test.setTimeout(120_000);
  await visitAndKeep(page, host);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOn(page, COLOUR_RULES)).toEqual([]);
  }
  host.state = 'cut';
  const broken: string[] = [];
  page.on('requestfailed', (request) => broken.push(request.url()));
  await page.goto(`${host.address}/ngoai-tuyen/`);
  const links = await page
    .locator('[data-offline]')
    .evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ pathname }) => pathname));
  expect(links.length).toBeGreaterThan(25);
  await expect(page.getByRole('status')).toHaveText(`${KEPT}: đủ ${links.length} trang.`);
  for (const path of links) {
    await page.goto(host.address + path);
    expect(page.url()).toBe(host.address + path);
    await expect(page.getByText('chưa lưu trên máy này')).toBeHidden();
    await expect(page.locator('h1')).toBeVisible();
  }
  // Shown last of what search fetches: what only the full text says.
  await page.goto(`${host.address}/tim-kiem/?q=${encodeURIComponent('tổng đài nhà mạng')}`);
  await expect(page.locator('[data-search-results] > li > p > span > mark').first()).toBeVisible();
  await page.goto(`${host.address}/`);
  await page.getByRole('banner').getByRole('link', { name: 'Tìm' }).click();
  await page.keyboard.type('quen mk');
  await expect(page.getByRole('option').first()).toContainText('Quên mật khẩu');
  await page.goto(`${host.address}/in-an/`);
  await expect(page.getByText('Trang vừa bấm chưa lưu trên máy này')).toBeVisible();
  expect(broken.filter((url) => !url.endsWith('/in-an/'))).toEqual([]);
});

test('a newer build takes the place of the old one, whole and without a reload @phone', async ({
  page,
  host,
}) => {
  await visitAndKeep(page, host, '/');
  const fresh = page.getByText('Bản mới.');
  await expect(fresh).toBeHidden();
  host.state = 'cut';
  await page.goto(`${host.address}/hoi-dap/`);
  await expect(page.locator('h1')).toHaveText('Hỏi đáp');

  await publishAnew(host);
  host.state = 'up';
  host.asked = [];
  await page.goto(`${host.address}/`);
  await expect(fresh, 'the network comes first').toBeVisible();
  const whole = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return !registration.installing && !registration.waiting;
    });
  await expect.poll(() => host.asked.filter((path) => path === '/hoi-dap/').length).toBe(1);
  await expect.poll(whole).toBe(true);
  // The list's own page says how large the list is.
  const changed = ['/', '/hoi-dap/', '/ngoai-tuyen/', '/sw.js'];
  const again = host.asked.filter((path) => !changed.includes(path));
  expect(again, 'what did not change is not fetched again').toEqual([]);

  host.state = 'cut';
  for (const path of ['/hoi-dap/', '/']) {
    await page.goto(host.address + path);
    await expect(fresh).toBeVisible();
  }
  await page.goto(host.address + GUIDE);
  await expect(page.locator('#buoc-1')).toBeVisible();
});

test('a network that does not answer is waited for three seconds, then the kept page shows @phone', async ({
  page,
  host,
}) => {
  await visitAndKeep(page, host);
  host.state = 'silent';
  await page.goto(`${host.address}/hoi-dap/`);
  await expect(page.locator('h1')).toHaveText('Hỏi đáp');
});

test('a page whose early request fails is asked for once more @phone', async ({ page, host }) => {
  await visitAndKeep(page, host);
  host.state = 'hasty';
  await page.goto(`${host.address}/in-an/`);
  await expect(page.locator('h1')).toHaveText('In ấn');
});

test('a host in trouble is no better than none; what a host does not have, it says itself @phone', async ({
  page,
  host,
}) => {
  await visitAndKeep(page, host);
  await page.goto(`${host.address}/khong-co/`);
  await expect(page.getByText('Không có trang này.')).toBeVisible();
  host.state = 'broken';
  await page.goto(`${host.address}/hoi-dap/`);
  await expect(page.locator('h1')).toHaveText('Hỏi đáp');
});

test('all of it goes when asked, and does not come back by itself @phone', async ({
  page,
  host,
}) => {
  await visitAndKeep(page, host);
  await page.goto(`${host.address}/ngoai-tuyen/`);
  await page.getByRole('button', { name: 'Xóa hết bản đã lưu' }).click();
  await expect(page.getByRole('status')).toContainText('Đã xóa hết.');
  await page.goto(host.address + GUIDE);
  const left = () =>
    page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  // Longer than a first visitor is left alone.
  await page.waitForTimeout(3000);
  expect(await left()).toEqual({ caches: [], workers: 0 });

  await page.goto(`${host.address}/ngoai-tuyen/`);
  await page.getByRole('button', { name: 'Lưu đủ để xem không mạng' }).click();
  await expect(page.getByRole('status')).toContainText(`${KEPT}: đủ`);
});

test('a device without room has the site as without a worker, and pays for no list @phone', async ({
  page,
  host,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: host.address,
    quotaSize: 200_000,
  });
  await page.goto(host.address + GUIDE);
  await expect.poll(() => host.asked).toContain('/sw.js');
  const workers = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(workers).toBe(0);
  await expect(page.getByRole('link', { name: KEPT })).toBeHidden();
  expect(host.asked.filter((path) => path.endsWith('/') && path !== GUIDE)).toEqual([]);
  await page.goto(`${host.address}/hoi-dap/`);
  await expect(page.locator('h1')).toHaveText('Hỏi đáp');
});

test('a visitor on 2G is charged for what they open, and keeps that @phone', async ({
  playwright,
  launchOptions,
  host,
}) => {
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--force-effective-connection-type=2G'],
  });
  const page = await browser.newPage();
  await page.goto(host.address + GUIDE);
  const opened = () =>
    page.evaluate(async (path) => (await caches.match(path)) !== undefined, GUIDE);
  await expect.poll(opened).toBe(true);
  expect(host.asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  expect(host.asked.filter((path) => path.endsWith('/') && path !== GUIDE)).toEqual([]);
  await page.goto(`${host.address}/lien-he/`);
  host.state = 'cut';
  for (const path of [GUIDE, '/lien-he/']) {
    await page.goto(host.address + path);
    await expect(page.locator('h1')).not.toHaveText('Xem khi không có mạng');
  }
  await browser.close();
});
