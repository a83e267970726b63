import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';
import { filesIn } from '../../scripts/lib/files.ts';
import { root } from '../../scripts/lib/paths.ts';

type Texts = Record<string, string>;

const folder = join(mkdtempSync(join(tmpdir(), 'trang soạn ')), 'nội dung');
const GUIDE = 'huong-dan/kich-hoat-tai-khoan/index.mdx';
const BANNERS = 'an-pham/bang-ron.md';
let server: ChildProcess;
let site = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(90_000);
  cpSync(join(root, 'content'), folder, { recursive: true });
  server = spawn(process.execPath, ['scripts/soan.ts'], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: folder, PORT: '4398' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  site = await new Promise((resolve, reject) => {
    let said = '';
    server.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, address] = /Trang soạn: (http:\/\/localhost:\d+)\/soan\//.exec(said) ?? [];
      if (address) resolve(address);
    });
    server.on('exit', () => {
      reject(new Error(said));
    });
  });
});

test.afterAll(() => {
  server.kill();
  rmSync(dirname(folder), { recursive: true });
});

const texts = (): Texts =>
  Object.fromEntries(
    filesIn(folder)
      .filter((file) => /\.(md|mdx|json)$/.test(file))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

/** Puts the content where the browser keeps files of its own: no window asks for a folder there. */
async function fillBrowserFolder(page: Page): Promise<void> {
  await page.evaluate(async (files: Texts) => {
    for (const [path, text] of Object.entries(files)) {
      const home = await navigator.storage.getDirectory();
      let place = await home.getDirectoryHandle('content', { create: true });
      const names = path.split('/');
      for (const name of names.slice(0, -1))
        place = await place.getDirectoryHandle(name, { create: true });
      const handle = await place.getFileHandle(names.at(-1)!, { create: true });
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, texts());
}

/** Every file of the browser's folder. */
function browserFolder(page: Page): Promise<Texts> {
  return page.evaluate(async () => {
    const found: Texts = {};
    const read = async (place: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of place.entries()) {
        if (handle.kind === 'directory') await read(handle, `${path}${name}/`);
        else found[path + name] = await (await handle.getFile()).text();
      }
    };
    const home = await navigator.storage.getDirectory();
    await read(await home.getDirectoryHandle('content'), '');
    return found;
  });
}

/** Chooses a wrong folder first, then the one above the content, as people do. */
async function openEditor(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let asked = 0;
    const showDirectoryPicker = async () => {
      const home = await navigator.storage.getDirectory();
      asked += 1;
      return asked === 1 ? home.getDirectoryHandle('khac', { create: true }) : home;
    };
    Object.assign(window, { showDirectoryPicker });
  });
  await page.goto(`${site}/soan/`);
  await fillBrowserFolder(page);
  const button = page.getByRole('button', { name: 'Mở thư mục nội dung' });
  await button.click();
  await expect(page.getByText('không có tệp chien-dich.json')).toBeVisible();
  await button.click();
  // It reads the whole folder first.
  await expect(page.getByText('Tìm và cài VNeID an toàn')).toBeVisible({ timeout: 20_000 });
}

const open = (page: Page, screen: string, entry: string) =>
  test.step(`open ${entry}`, async () => {
    await page.getByRole('treeitem', { name: screen }).click();
    await page.getByRole('gridcell', { name: entry, exact: true }).click();
  });

/** A field of the form; those far down are drawn when they are scrolled to. */
async function field(page: Page, name: string): Promise<Locator> {
  // The editor puts marks of writing direction around names.
  const group = page.getByRole('group', { name: `Trường “\u2068${name}\u2069”`, exact: true });
  await page.mouse.move(600, 450);
  await expect(async () => {
    await page.mouse.wheel(0, 700);
    await expect(group).toBeVisible({ timeout: 200 });
  }).toPass({ timeout: 15_000 });
  return group;
}

const box = async (page: Page, name: string) => (await field(page, name)).getByRole('textbox');

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByRole('grid', { name: 'Bài viết' })).toBeVisible();
}

const run = (script: string) =>
  spawnSync(process.execPath, [script], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });

const OLD_STEP = 'Mở tin nhắn trên điện thoại. Tìm tin không dấu';
const NEW_STEP = 'Mở tin nhắn trong máy. Tìm tin không dấu';
const QUESTION = 'Đổi điện thoại thì làm gì trước?';
const ANSWER = 'Giữ máy cũ cho đến khi **máy mới** đăng nhập được.\n\n- Mang theo thẻ căn cước.';
const QUESTION_FILE = `---
cau_hoi: ${QUESTION}
nhom: doi-may
thu_tu: 15
su_that: [V-62]
nguon_cau_hoi: Q-41
huong_dan: null
nguon_tra_ngay: 2026-11-22
cap_nhat: 2026-11-22
---

${ANSWER}
`;

test('the editor changes a step, adds a question and a decimal, and nothing else @desktop', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const away: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') away.push(request.url());
  });
  page.on('websocket', (socket) => away.push(socket.url()));
  const before = texts();
  await openEditor(page);

  await open(page, 'Hướng dẫn', 'Kích hoạt tài khoản VNeID');
  const steps = await box(page, 'Nội dung');
  await steps.fill((await steps.inputValue()).replace(OLD_STEP, NEW_STEP));
  await save(page);

  await open(page, 'Tờ in: băng rôn', 'Ba băng rôn: cài VNeID, vào học, cảnh giác');
  await (await field(page, 'Chiều rộng thật')).getByRole('spinbutton').fill('3.5');
  await save(page);

  await page.getByRole('treeitem', { name: 'Câu hỏi' }).click();
  await page.getByRole('button', { name: 'Tạo bài viết mới' }).click();
  await (await box(page, 'Câu hỏi')).fill(QUESTION);
  await (await field(page, 'Nhóm chủ đề')).getByRole('combobox').click();
  await page.getByRole('option', { name: 'Đổi máy, đổi SIM, mất máy' }).click();
  await (await field(page, 'Thứ tự trong danh sách')).getByRole('spinbutton').fill('15');
  await (await box(page, 'Danh sách mã sự thật')).fill('V62');
  await (await box(page, 'Câu hỏi này lấy từ đâu')).fill('Q-41');
  for (const day of ['Ngày tra nguồn', 'Ngày cập nhật'])
    await (await field(page, day)).locator('input').fill('2026-11-22');
  await (await box(page, 'Nội dung')).fill(ANSWER);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('"V62" chưa đúng: cần mã sự thật')).toBeVisible();
  await page.getByRole('button', { name: 'Đồng ý' }).click();
  await page.mouse.wheel(0, -9000);
  await (await box(page, 'Danh sách mã sự thật')).fill('V-62');
  await save(page);

  const after = await browserFolder(page);
  const changed = Object.entries(after).filter(([file, text]) => before[file] !== text);
  expect(Object.fromEntries(changed)).toEqual({
    [GUIDE]: before[GUIDE]!.replace(OLD_STEP, NEW_STEP),
    [BANNERS]: before[BANNERS]!.replace('rong_m: 4', 'rong_m: 3.5'),
    'hoi-dap/doi-dien-thoai-thi-lam-gi-truoc.md': QUESTION_FILE,
  });
  expect(Object.keys(after).filter((file) => file in before)).toHaveLength(
    Object.keys(before).length,
  );
  expect(away).toEqual([]);

  for (const [file, text] of changed) writeFileSync(join(folder, file), text);
  const check = run('scripts/kiem-tra.ts');
  expect(check.status, check.stdout + check.stderr).toBe(0);

  for (const [path, words] of [
    ['/huong-dan/kich-hoat-tai-khoan/', 'Mở tin nhắn trong máy.'],
    ['/hoi-dap/', QUESTION],
    ['/in/bang-ron/van-phong/', '3,5'],
  ] as const) {
    await expect(async () => {
      await page.goto(`${site}${path}`);
      await expect(page.locator('body')).toContainText(words, { timeout: 1000 });
    }).toPass({ timeout: 20_000 });
  }
});
