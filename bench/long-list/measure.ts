import type { Browser, Page } from 'playwright-core';
import { listenTo } from '../told.ts';

/** The first word is in every event, the second one in few. */
const keys = 'meeting delhi'.split('');

/** How often more is asked for. */
const presses = 5;

interface Watched {
  shownAt: number;
  taken: number[];
  tellShown: (text: string) => void;
  tellDrawn: (text: string) => void;
}

/** Milliseconds, one or more a visit. */
export type Job = () => Promise<number[]>;

/** What can be measured of the pages at an address, each in a window of its own; times are in the page's own clock. */
export function measuresOf(browser: Browser, base: string) {
  async function open(name: string, rate: number) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate });
    const isShown = await listenTo(page, 'tellShown');
    await page.addInitScript(watchRows);
    await page.goto(`${base}/${name}`);
    await isShown();
    return page;
  }

  /** Until the first rows are painted, on a processor so many times slower. */
  const firstRows =
    (name: string, rate = 1): Job =>
    async () => {
      const page = await open(name, rate);
      const taken = await page.evaluate(() => (window as unknown as Watched).shownAt);
      await page.context().close();
      return [taken];
    };

  /** From each key pressed until what it does has been painted, at a quarter of the processor's speed. */
  const fromKeys =
    (name: string, press: (page: Page) => AsyncGenerator<void>): Job =>
    async () => {
      const page = await open(name, 1);
      // All of the feed has been read, and made ready to be searched.
      await page.waitForTimeout(2_500);
      const client = await page.context().newCDPSession(page);
      await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const isDrawn = await listenTo(page, 'tellDrawn');
      await page.evaluate(watchKeys);
      for await (const _ of press(page)) {
        await isDrawn();
        await page.waitForTimeout(200);
      }
      const taken = await page.evaluate(() => (window as unknown as Watched).taken);
      await page.context().close();
      return taken;
    };

  return {
    firstRows,
    keystrokes: (name: string) => fromKeys(name, typeWords),
    showMore: (name: string) => fromKeys(name, pressMore),
  };
}

async function* typeWords(page: Page): AsyncGenerator<void> {
  await page.locator('input[type=search]').focus();
  for (const key of keys) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    yield;
  }
}

async function* pressMore(page: Page): AsyncGenerator<void> {
  for (let press = 0; press < presses; press += 1) {
    await page.getByRole('button', { name: 'Show 10 more' }).first().focus();
    await page.waitForTimeout(200);
    await page.keyboard.press('Enter');
    yield;
  }
}

/** Runs in the page: tells in the frame in which the first rows stand there for the first time, after its paint. */
function watchRows(): void {
  const watched = window as unknown as Watched;
  const rows = () =>
    document.querySelector('article') ??
    [...document.querySelectorAll('convene-event-list, convene-event-cards')].some(
      ({ shadowRoot }) => shadowRoot?.querySelector('article'),
    );
  const tell = () => {
    watched.shownAt = performance.now();
    watched.tellShown('');
  };
  const look = () => {
    if (rows()) setTimeout(tell);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: from each key to the paint of the frame after it. */
function watchKeys(): void {
  const watched = window as unknown as Watched;
  watched.taken = [];
  const tell = (since: number) => {
    watched.taken.push(performance.now() - since);
    watched.tellDrawn('');
  };
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => setTimeout(tell, 0, timeStamp));
    },
    true,
  );
}
