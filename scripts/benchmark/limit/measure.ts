/** Each real page beside its limit page, loaded in turn, so that a slow moment of the machine falls on both. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright';
import { compress } from '../../build/compress.ts';
import { weighPage } from '../../lib/page-weight.ts';
import { openBrowser } from '../../print/browser.ts';
import type { Load, Network } from './load.ts';
import { load, SLOW } from './load.ts';
import { limitPage } from './page.ts';
import { partsOf } from './parts.ts';
import type { Server } from './server.ts';
import { serve } from './server.ts';
import { align, kilobytes, tableOf } from './table.ts';

const NETWORKS: Network[] = [
  SLOW,
  { name: '4G (9 Mbit/s, chờ 170 ms)', speed: 9_000_000, latency: 170 },
];
/** Loads of each page; odd, so that one of them is the median. */
const ROUNDS = 7;
/** Folder of the limit pages: no path of the site begins so. */
const LIMIT = '_gioi-han';
/** A browser that has asked for nothing for so long, in milliseconds, is done: the offline worker starts after two seconds. */
const QUIET = 4000;

interface Page {
  name: string;
  /** In the built folder. */
  file: string;
}

/** Loads pages of the built site in `folder`, to which it adds their limit pages; answers a report. */
export async function measurePages(folder: string, chromium: string | undefined): Promise<string> {
  await compress(folder);
  const pages = pagesOf(folder);
  for (const { file } of pages) {
    const path = join(folder, LIMIT, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, limitPage(readFileSync(join(folder, file), 'utf8')));
  }
  await compress(folder);
  const server = await serve(folder);
  // Workers do not start on a host whose certificate nobody knows.
  const browser = await openBrowser(chromium, '--ignore-certificate-errors');
  try {
    const report = [`Mỗi trang tải ${ROUNDS} lượt từ đầu, số giữa; trang thật | trang giới hạn`];
    for (const network of NETWORKS) {
      report.push(
        '',
        `${network.name}, máy chậm 6 lần`,
        await tableOn(network, pages, server, browser),
      );
    }
    report.push('', 'Trang nặng gì (KB đã nén)', partsTable(folder, pages));
    report.push('', 'Tải thêm sau khi trang đã xong', await laterTable(pages, server, browser));
    return report.join('\n');
  } finally {
    await browser.close();
    server.close();
  }
}

/** What is measured. Of the guides the heaviest: what holds for it holds for all. */
function pagesOf(folder: string): Page[] {
  const [heaviest = ''] = readdirSync(join(folder, 'huong-dan'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `huong-dan/${name}/index.html`)
    .sort((a, b) => weighPage(folder, b).total - weighPage(folder, a).total);
  return [
    { name: 'Trang chủ', file: 'index.html' },
    { name: 'Hướng dẫn nặng nhất', file: heaviest },
    { name: 'Hỏi đáp', file: 'hoi-dap/index.html' },
    { name: 'Tiến độ', file: 'tien-do/index.html' },
  ];
}

const addressOf = (server: Server, file: string) =>
  `${server.address}/${file.replace(/index\.html$/, '')}`;

async function tableOn(network: Network, pages: Page[], server: Server, browser: Browser) {
  const measured = pages.map(({ name, file }) => {
    const loads: { real: Load[]; limit: Load[] } = { real: [], limit: [] };
    return { name, file, ...loads };
  });
  for (const { file, real, limit } of measured) {
    for (let round = 0; round < ROUNDS; round += 1) {
      real.push(await load(browser, addressOf(server, file), network));
      limit.push(await load(browser, addressOf(server, `${LIMIT}/${file}`), network));
    }
  }
  return tableOf(measured);
}

function partsTable(folder: string, pages: Page[]): string {
  const rows = pages.map(({ name, file }) => {
    const parts = partsOf(readFileSync(join(folder, file), 'utf8'));
    const { total, later } = weighPage(folder, file);
    const page = parts.reduce((sum, { bytes }) => sum + bytes, 0);
    return { name, parts: [...parts, { name: 'tệp khác', bytes: total + later - page }] };
  });
  const head = ['trang', 'cộng', ...rows[0]!.parts.map(({ name }) => name)];
  return align([
    head,
    ...rows.map(({ name, parts }) => {
      const sum = parts.reduce((all, { bytes }) => all + bytes, 0);
      return [name, kilobytes(sum), ...parts.map(({ bytes }) => kilobytes(bytes))];
    }),
  ]);
}

/** What browsers ask for once a page is complete: favicon, what is kept for offline use. */
async function laterTable(pages: Page[], server: Server, browser: Browser): Promise<string> {
  const rows = [['trang', 'tệp', 'KB']];
  for (const { name, file } of pages) {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(addressOf(server, file), { waitUntil: 'load' });
    const before = { ...server.sent };
    for (let answers = -1; answers !== server.sent.answers;) {
      answers = server.sent.answers;
      await page.waitForTimeout(QUIET);
    }
    await context.close();
    const { answers, bytes } = server.sent;
    rows.push([name, String(answers - before.answers), kilobytes(bytes - before.bytes)]);
  }
  return align(rows);
}
