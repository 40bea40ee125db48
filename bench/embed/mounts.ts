import type { Browser } from 'playwright-core';
import { toCards } from './by-hand.ts';

const batch = 200;

/** Runs in the page: puts a widget in and takes it out again, so many times. */
type Mount = (asked: { feed: string; times: number }) => Promise<void>;

/** By hand: the cards into a new element. Stands on a global `toCards`. */
const byHand: Mount = async ({ feed, times }) => {
  const scope = globalThis as unknown as { toCards: (feed: unknown, count: number) => string };
  const json: unknown = await (await fetch(feed)).json();
  for (let i = 0; i < times; i++) {
    const place = document.createElement('div');
    place['innerHTML'] = scope.toCards(json, 6);
    document.body.append(place);
    await new Promise(requestAnimationFrame);
    place.remove();
  }
};

const convene: Mount = async ({ feed, times }) => {
  for (let i = 0; i < times; i++) {
    const element = document.createElement('convene-event-cards');
    element.setAttribute('src', feed);
    const isDrawn = new Promise((resolve) => {
      element.addEventListener('convene-load', resolve);
    });
    document.body.append(element);
    await isDrawn;
    element.remove();
  }
};

/**
 * Bytes of script heap that a widget leaves behind which was put in and taken out again: after a first 200, which warm
 * up, the median of three times 200.
 */
export async function measureKept(browser: Browser, url: string, feed: string): Promise<number> {
  const page = await browser.newPage();
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.addScriptTag({ content: toCards.toString() });
  const mount = (await page.locator('convene-event-cards').count()) ? convene : byHand;
  const heap = async () => {
    // What an element does when its visitor has stayed for two seconds belongs to it.
    await page.waitForTimeout(2_500);
    await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value;
  };
  const kept: number[] = [];
  let before = 0;
  for (let round = 0; round < 4; round++) {
    await page.evaluate(mount, { feed, times: batch });
    const after = await heap();
    if (round) kept.push((after - before) / batch);
    before = after;
  }
  await page.close();
  return kept.sort((a, b) => a - b)[1]!;
}
