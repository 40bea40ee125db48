import type { Browser, CDPSession } from 'playwright-core';
import { listenTo } from '../told.ts';

/** What one visit cost. Times in milliseconds, sizes in bytes. */
export interface Visit {
  readonly painted: number;
  readonly shift: number;
  readonly busy: number;
  readonly longTasks: number;
  readonly heap: number;
}

export interface Line {
  /** Milliseconds to the server and back. */
  readonly latency: number;
  /** Bytes a second. */
  readonly throughput: number;
}

/** An old phone's line: 150 ms, 1.6 Mbit/s. */
export const slowLine: Line = { latency: 150, throughput: 200_000 };

/** As fast as this machine is. */
export const fastLine: Line = { latency: 0, throughput: -1 };

/** Opens a page on a phone of 390 px whose processor is four times slower, until so many articles are painted. */
export async function visit(
  browser: Browser,
  url: string,
  articles: number,
  line: Line,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.throughput,
    uploadThroughput: line.throughput,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(watch, articles);
  const isPainted = await listenTo(page, 'tellPainted');
  await page.goto(url);
  await isPainted();
  await page.waitForLoadState('networkidle');
  const busy = await readMetric(client, 'TaskDuration');
  const seen = await page.evaluate(() => {
    const { painted, shift, longTasks } = globalThis as unknown as Watched;
    return { painted, shift, longTasks };
  });
  await client.send('HeapProfiler.collectGarbage');
  const heap = await readMetric(client, 'JSHeapUsedSize');
  await context.close();
  return { ...seen, busy: busy * 1000, heap };
}

async function readMetric(client: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)!.value;
}

interface Watched {
  tellPainted?: (payload: string) => void;
  painted: number;
  shift: number;
  longTasks: number;
}

/** Runs in the page before anything else. */
function watch(articles: number): void {
  const watched = globalThis as unknown as Watched;
  Object.assign(watched, { painted: 0, shift: 0, longTasks: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      watched.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longTasks += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
  const shadows = (selector: string) =>
    [...document.querySelectorAll(selector)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const countIn = (root: ParentNode) => root.querySelectorAll('article, [data-article]').length;
  const count = (): number =>
    shadows('convene-event-cards').reduce((sum, root) => sum + countIn(root), countIn(document)) +
    shadows('[data-button]').filter((root) => root.querySelector('button')).length;
  const tell = () => {
    watched.painted = performance.now();
    watched.tellPainted!('');
  };
  const look = () => {
    if (count() < articles) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(tell));
  };
  requestAnimationFrame(look);
}
