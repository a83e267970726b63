/** Search on a cheap phone and a slow network: from the tap on the field to the first right answer. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright';
import { compress } from '../../build/compress.ts';
import { openBrowser } from '../../print/browser.ts';
import { CPU_SLOWDOWN, SCREEN, SLOW, slowDown } from '../limit/load.ts';
import type { Server } from '../limit/server.ts';
import { serve } from '../limit/server.ts';
import { align, kilobytes, median, seconds } from '../limit/table.ts';

/** What people type, with or without marks, short and slipped, and the answer that they need. */
const QUESTIONS = [
  ['quên mật khẩu', '/hoi-dap/#quen-mat-khau'],
  ['quen mk', '/hoi-dap/#quen-mat-khau'],
  ['dang ky vneid', '/huong-dan/cai-vneid-dang-ky-muc-1/'],
  ['ddang nhap hoc', '/huong-dan/vao-hoc-binh-dan-hoc-vu-so/'],
  ['mat dien thoai', '/hoi-dap/#mat-dien-thoai'],
] as const;
const ROUNDS = 5;
/** A browser that has asked for nothing for so long, in milliseconds, has all that it wants. */
const QUIET = 1500;

interface Taken {
  /** Compressed, with headers. */
  bytes: number;
  /** Milliseconds. */
  time: number;
}

/** Asks the built site in `folder`; answers a report. */
export async function measureSearch(folder: string, chromium: string | undefined): Promise<string> {
  await compress(folder);
  const server = await serve(folder);
  const browser = await openBrowser(chromium, '--ignore-certificate-errors');
  try {
    const rows = [['câu tìm', 'mục lục: KB', 'giây', 'toàn văn thêm: KB', 'giây']];
    for (const [question, answer] of QUESTIONS) {
      const first: Taken[] = [];
      const second: Taken[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        first.push(await inDialog(browser, server, question, answer));
        second.push(await onPage(browser, server, question));
      }
      rows.push([question, ...[first, second].flatMap(middle)]);
    }
    return [
      `Tìm kiếm, ${SLOW.name}, máy chậm ${CPU_SLOWDOWN} lần; mỗi câu ${ROUNDS} lượt, số giữa`,
      align(rows),
    ].join('\n');
  } finally {
    await browser.close();
    server.close();
  }
}

const middle = (taken: Taken[]) => [
  kilobytes(median(taken.map(({ bytes }) => bytes))),
  seconds(median(taken.map(({ time }) => time))),
];

/** From the tap on the home page until the answer is painted; what is typed is there at once. */
function inDialog(browser: Browser, server: Server, question: string, answer: string) {
  return visit(browser, `${server.address}/`, async (page, traffic) => {
    const time = page.evaluate(timeOf, `[role=option][href^="${answer}"]`);
    await page.locator('a[data-search]').click();
    await page.keyboard.insertText(question);
    const taken = { time: await time, bytes: 0 };
    await traffic.quiet();
    return { ...taken, bytes: traffic.bytes };
  });
}

/** Runs in the page: milliseconds from the next tap until an element of this selector has been painted. */
function timeOf(selector: string): Promise<number> {
  return new Promise((resolve) => {
    let start = 0;
    const tapped = (event: Event) => {
      start = event.timeStamp;
    };
    addEventListener('click', tapped, { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        setTimeout(() => {
          resolve(performance.now() - start);
        });
      });
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

/** What the full text fetches for a question that is sent on the search page, beyond the list of tasks. */
function onPage(browser: Browser, server: Server, question: string) {
  return visit(browser, `${server.address}/tim-kiem/`, async (page, traffic) => {
    await page.locator('#q').focus();
    await traffic.quiet();
    const before = traffic.bytes;
    const start = performance.now();
    await page.keyboard.insertText(question);
    await page.keyboard.press('Enter');
    await traffic.quiet();
    return { bytes: traffic.bytes - before, time: traffic.last - start };
  });
}

async function visit(
  browser: Browser,
  address: string,
  act: (page: Page, traffic: Traffic) => Promise<Taken>,
): Promise<Taken> {
  // The worker would fetch for later while we measure.
  const context = await browser.newContext({
    viewport: SCREEN,
    ignoreHTTPSErrors: true,
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await slowDown(session, SLOW);
    return await act(page, new Traffic(session));
  } finally {
    await context.close();
  }
}

/** What comes over the wire from now on. */
class Traffic {
  bytes = 0;
  /** When the last answer had come, by `performance.now()`. */
  last = performance.now();
  #open = 0;

  constructor(session: CDPSession) {
    session.on('Network.requestWillBeSent', () => {
      this.#open += 1;
    });
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      this.#open -= 1;
      this.bytes += encodedDataLength;
      this.last = performance.now();
    });
  }

  async quiet(): Promise<void> {
    const since = performance.now();
    while (this.#open > 0 || performance.now() - Math.max(since, this.last) < QUIET)
      await sleep(50);
  }
}
