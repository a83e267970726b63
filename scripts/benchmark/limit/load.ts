/** One cold visit on a slow phone and a slow network, measured by the browser itself. */
import type { Browser } from 'playwright';

export interface Network {
  name: string;
  /** Bits a second, both ways. */
  speed: number;
  /** Milliseconds that every request waits. */
  latency: number;
}

export interface Load {
  /** Compressed, with headers. */
  bytes: number;
  requests: number;
  /** Milliseconds. */
  fcp: number;
  lcp: number;
  /** Milliseconds for which the page did not answer to a touch. */
  tbt: number;
  cls: number;
}

/** A cheap phone is about six times slower than the machine that measures. */
const CPU_SLOWDOWN = 6;
const SCREEN = { width: 360, height: 640 };
/** Longest that a visit is watched after it has loaded, in milliseconds. */
const QUIET = 500;

interface Watched {
  fcp: number;
  lcp: number;
  cls: number;
  tasks: number[];
}

/** Opens an address in a fresh browser profile. */
export async function load(browser: Browser, address: string, network: Network): Promise<Load> {
  const context = await browser.newContext({ viewport: SCREEN, ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    let [bytes, requests] = [0, 0];
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (request.url.startsWith('http')) requests += 1;
    });
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.speed / 8,
      uploadThroughput: network.speed / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(QUIET);
    const { fcp, lcp, cls, tasks } = await page.evaluate(
      () => (globalThis as unknown as { watched: Watched }).watched,
    );
    const tbt = tasks.reduce((sum, length) => sum + Math.max(0, length - 50), 0);
    return { bytes, requests, fcp, lcp, tbt, cls };
  } finally {
    await context.close();
  }
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
  on('largest-contentful-paint', ({ startTime }) => {
    watched.lcp = startTime;
  });
  on('layout-shift', (entry) => {
    watched.cls += (entry as PerformanceEntry & { value: number }).value;
  });
  on('longtask', ({ duration, startTime }) => {
    if (startTime >= watched.fcp) watched.tasks.push(duration);
  });
}
