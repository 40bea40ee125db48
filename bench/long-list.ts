/**
 * `npm run bench:list`: a feed of 10,000 events in our elements and in a page's own few lines, interleaved. How long
 * until the first rows are painted, and from a key pressed in the search until what it finds is. Times on one machine say
 * little; the ratios of one run say what they say. Rounds: `npm run bench:list -- 9`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { chromiumFlags, ensureBrowsers } from '../scripts/browsers.mjs';
import { longFeed } from './long-list/feed.ts';
import { vanillaFilter, vanillaList } from './long-list/vanilla.ts';
import { listenTo } from './told.ts';

const rounds = Number(process.argv[2] ?? 7);
/** The first word is in every event, the second one in few. */
const keys = 'meeting delhi'.split('');

const tag = '<script type="module" crossorigin="anonymous" src="/convene.js"></script>';
const page = (content: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>List</title>${content}`;
const pages: Readonly<Record<string, string>> = {
  list: `${tag}<convene-event-list src="/feed.json"></convene-event-list>`,
  cards: `${tag}<convene-event-cards src="/feed.json"></convene-event-cards>`,
  filter: `${tag}<convene-feed src="/feed.json"><convene-filter></convene-filter><convene-event-list></convene-event-list></convene-feed>`,
  vanilla: '<ul></ul><script type="module" src="/vanilla.js"></script>',
  'vanilla-filter':
    '<input type="search"><p></p><ul></ul><script type="module" src="/vanilla-filter.js"></script>',
};

const files = new Map<string, { readonly type: string; readonly body: Buffer }>();
const squeeze = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
files.set('/feed.json', {
  type: 'application/json',
  body: squeeze(JSON.stringify(longFeed(10_000))),
});
for (const [name, content] of Object.entries(pages)) {
  files.set(`/${name}`, { type: 'text/html', body: squeeze(page(content)) });
}
for (const [name, code] of Object.entries({
  vanilla: vanillaList,
  'vanilla-filter': vanillaFilter,
})) {
  files.set(`/${name}.js`, { type: 'text/javascript', body: squeeze(code) });
}
const built = await build({ mode: 'embed', logLevel: 'silent', build: { write: false } });
for (const { output } of [built].flat() as Rolldown.RolldownOutput[]) {
  for (const file of output) {
    if (file.type === 'chunk') {
      files.set(`/${file.fileName}`, { type: 'text/javascript', body: squeeze(file.code) });
    }
  }
}

const server = createServer(({ url }, response) => {
  const file = files.get(url ?? '');
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'br' }).end(file.body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
const browser = await chromium.launch({
  executablePath: ensureBrowsers().chromium,
  args: chromiumFlags(),
});

/** Runs jobs in turns, so that whatever else the machine does befalls all. */
async function race(jobs: Readonly<Record<string, () => Promise<number[]>>>) {
  const times = new Map<string, number[]>(Object.keys(jobs).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, job] of Object.entries(jobs)) {
      const taken = await job();
      // The first round warms the browser up.
      if (round >= 0) times.get(name)!.push(...taken);
    }
  }
  return times;
}

async function openPage(name: string): Promise<Page> {
  const context = await browser.newContext();
  const opened = await context.newPage();
  const isShown = await listenTo(opened, 'tellShown');
  // In a frame in which the first rows stand there for the first time, after its paint.
  await opened.addInitScript(() => {
    const rows = () =>
      document.querySelector('article') ??
      [...document.querySelectorAll('convene-event-list, convene-event-cards')].some(
        ({ shadowRoot }) => shadowRoot?.querySelector('article'),
      );
    const look = () => {
      if (!rows()) requestAnimationFrame(look);
      else
        setTimeout(() => {
          Object.assign(window, { shownAt: performance.now() });
          (window as unknown as { tellShown: (text: string) => void }).tellShown('');
        });
    };
    requestAnimationFrame(look);
  });
  await opened.goto(`${base}/${name}`);
  await isShown();
  return opened;
}

const firstRows = (name: string) => async () => {
  const opened = await openPage(name);
  const taken = await opened.evaluate(() => (window as unknown as { shownAt: number }).shownAt);
  await opened.context().close();
  return [taken];
};

/** From each key until what it finds has been painted, at a quarter of the processor's speed. */
const keystrokes = (name: string) => async () => {
  const opened = await openPage(name);
  const input = opened.locator('input[type=search]');
  await input.waitFor();
  await opened.waitForTimeout(2_500);
  const session = await opened.context().newCDPSession(opened);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await opened.evaluate(() => {
    const taken: number[] = [];
    Object.assign(window, { taken });
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => setTimeout(() => taken.push(performance.now() - timeStamp)));
      },
      true,
    );
  });
  await input.focus();
  for (const [index, key] of keys.entries()) {
    await opened.keyboard.press(key === ' ' ? 'Space' : key);
    await opened.waitForFunction(
      (count) => (window as unknown as { taken: number[] }).taken.length === count,
      index + 1,
    );
    await opened.waitForTimeout(200);
  }
  const taken = await opened.evaluate(() => (window as unknown as { taken: number[] }).taken);
  await opened.context().close();
  return taken;
};

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1]!;
const worst = (times: readonly number[]) => Math.max(...times);

function print(title: string, times: ReadonlyMap<string, readonly number[]>, control: string) {
  const than = median(times.get(control)!);
  console.log(`\n${title}\n\n|  | median, ms | worst, ms | × control |\n|---|---|---|---|`);
  for (const [name, taken] of times) {
    const [middle, last] = [median(taken), worst(taken)].map((time) => time.toFixed(0));
    console.log(`| ${name} | ${middle} | ${last} | ${(median(taken) / than).toFixed(2)} |`);
  }
}

try {
  const first = {
    vanilla: firstRows('vanilla'),
    list: firstRows('list'),
    cards: firstRows('cards'),
  };
  print('First rows of 10,000 events', await race(first), 'vanilla');
  const typing = { 'vanilla-filter': keystrokes('vanilla-filter'), filter: keystrokes('filter') };
  print('From a key to what it finds, at 4× throttle', await race(typing), 'vanilla-filter');
} finally {
  await browser.close();
  server.close();
}
