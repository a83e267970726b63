/** Each real page beside its limit page, loaded in turn, so that a slow moment of the machine falls on both. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatDecimal } from '#lib/vietnamese/number.ts';
import { openBrowser } from '../../print/browser.ts';
import type { Load, Network } from './load.ts';
import { load } from './load.ts';
import { limitPage } from './page.ts';
import { fileIn, serve } from './server.ts';

const NETWORKS: Network[] = [
  { name: '3G chậm (400 kbit/s, 400 ms)', speed: 400_000, latency: 400 },
  { name: '4G (9 Mbit/s, 170 ms)', speed: 9_000_000, latency: 170 },
];
/** Loads of each page; odd, so that one of them is the median. */
const ROUNDS = 7;
/** Under which the limit pages stand: no path of the site begins so. */
const LIMIT = '/_gioi-han';

/** Loads pages of the built site in `folder` and their limit pages; answers a report. */
export async function measurePages(folder: string, chromium: string | undefined): Promise<string> {
  const files = fileIn(folder);
  const server = await serve((path) =>
    path.startsWith(LIMIT)
      ? Buffer.from(limitPage(readFileSync(join(folder, path.slice(LIMIT.length)), 'utf8')))
      : files(path),
  );
  const browser = await openBrowser(chromium);
  try {
    const parts: string[] = [];
    for (const network of NETWORKS) {
      const rows: string[] = [];
      for (const [name, path] of pagesOf(folder)) {
        const loads: [Load[], Load[]] = [[], []];
        for (let round = 0; round < ROUNDS; round += 1) {
          loads[0].push(await load(browser, server.address + path, network));
          loads[1].push(await load(browser, server.address + LIMIT + path, network));
        }
        rows.push(row(name, ...loads));
      }
      parts.push([`${network.name}, trang thật / trang giới hạn:`, ...rows].join('\n  '));
    }
    return parts.join('\n');
  } finally {
    await browser.close();
    server.close();
  }
}

/** What is measured: home, the first guide, questions, board. */
function pagesOf(folder: string): [name: string, path: string][] {
  const [guide = ''] = readdirSync(join(folder, 'huong-dan'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return [
    ['Trang chủ', '/'],
    ['Một hướng dẫn', `/huong-dan/${guide}/`],
    ['Hỏi đáp', '/hoi-dap/'],
    ['Tiến độ', '/tien-do/'],
  ];
}

function row(name: string, real: Load[], limit: Load[]): string {
  const of = (key: keyof Load) => [median(real, key), median(limit, key)] as const;
  const pair = ([a, b]: readonly [number, number], write: (value: number) => string) =>
    `${write(a)} / ${write(b)}`;
  const tenths = (value: number) => formatDecimal(Math.round(value * 10) / 10);
  const seconds = (value: number) =>
    (value / 1000).toLocaleString('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const [lcp, least] = of('lcp');
  return [
    name,
    `${pair(of('bytes'), (value) => tenths(value / 1024))} KB`,
    `${pair(of('requests'), String)} yêu cầu`,
    `FCP ${pair(of('fcp'), seconds)} giây`,
    `LCP ${pair([lcp, least], seconds)} giây (thêm ${seconds(lcp - least)}; gấp ${tenths(lcp / least)})`,
    `TBT ${pair(of('tbt'), (value) => String(Math.round(value)))} ms`,
    `CLS ${pair(of('cls'), (value) => value.toLocaleString('vi-VN', { maximumFractionDigits: 3 }))}`,
  ].join(' · ');
}

function median(loads: readonly Load[], key: keyof Load): number {
  return loads.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(loads.length / 2)] ?? 0;
}
