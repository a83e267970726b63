/** One cold visit on a cheap phone and a slow network, measured by the browser itself. */
import type { Browser, CDPSession } from 'playwright';

export interface Network {
  name: string;
  /** Bits a second, both ways. */
  speed: number;
  /** Milliseconds that every request waits. */
  latency: number;
}

/** What a visit took until the page was complete (its `load` event). */
export interface Load {
  /** Compressed, with headers. */
  bytes: number;
  requests: number;
  /** Milliseconds. */
  fcp: number;
  lcp: number;
  /** Milliseconds for which the page would not have answered to a touch, from the first paint on. */
  tbt: number;
  /** All shifts added up. */
  cls: number;
}

/** Delays stand for a whole request, as the browser's own tools do it: no hand-shakes are played. */
export const SLOW: Network = {
  name: '3G chậm (400 kbit/s, chờ 400 ms)',
  speed: 400_000,
  latency: 400,
};
/** A cheap phone is about six times slower than the machine that measures. */
export const CPU_SLOWDOWN = 6;
export const SCREEN = { width: 360, height: 640 };
/** A new profile's own windows (address bar, suggestions) keep the machine busy for so long, in milliseconds. */
const SETTLING = 1000;
/** How long a complete page is still watched for paints and shifts, in milliseconds. */
const WATCHED = 500;
/** A task that keeps the page busy for longer is felt, in milliseconds. */
const FELT = 50;

interface Task {
  startTime: number;
  duration: number;
}

interface Watched {
  fcp: number;
  lcp: number;
  cls: number;
  tasks: Task[];
}

/** Opens an address in a fresh browser profile, which has kept nothing. */
export async function load(browser: Browser, address: string, network: Network): Promise<Load> {
  const context = await browser.newContext({ viewport: SCREEN, ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.waitForTimeout(SETTLING);
    const session = await context.newCDPSession(page);
    const requests = new Set<string>();
    let [bytes, complete] = [0, false];
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (!complete && request.url.startsWith('http')) requests.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (requests.has(requestId)) bytes += encodedDataLength;
    });
    session.on('Page.loadEventFired', () => {
      complete = true;
    });
    await session.send('Page.enable');
    await slowDown(session, network);
    await page.goto(address, { waitUntil: 'load' });
    // A busy machine may paint only then.
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 1, null, {
      polling: 100,
    });
    await page.waitForTimeout(WATCHED);
    const { fcp, lcp, cls, tasks } = await page.evaluate(
      () => (globalThis as unknown as { watched: Watched }).watched,
    );
    return { bytes, requests: requests.size, fcp, lcp, tbt: blockedTime(tasks, fcp), cls };
  } finally {
    await context.close();
  }
}

/** Makes a page's network and processor those of a cheap phone, and lets it report its requests. */
export async function slowDown(session: CDPSession, { speed, latency }: Network): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: speed / 8,
    uploadThroughput: speed / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/** Milliseconds beyond FELT of every task, of which only what comes after the first paint counts. */
export function blockedTime(tasks: readonly Task[], firstPaint: number): number {
  return tasks
    .map(({ startTime, duration }) => startTime + duration - Math.max(startTime, firstPaint))
    .reduce((sum, length) => sum + Math.max(0, length - FELT), 0);
}

/** Runs in the page before anything else: keeps what the browser reports. */
function watch() {
  const watched: Watched = { fcp: 0, lcp: 0, cls: 0, tasks: [] };
  Object.assign(globalThis, { watched });
  const on = (type: string, act: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(act);
    }).observe({ type, buffered: true });
  };
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.fcp = startTime;
  });
  // The last report names the largest of all.
  on('largest-contentful-paint', ({ startTime }) => {
    watched.lcp = startTime;
  });
  on('layout-shift', (entry) => {
    watched.cls += (entry as PerformanceEntry & { value: number }).value;
  });
  on('longtask', ({ startTime, duration }) => {
    watched.tasks.push({ startTime, duration });
  });
}
