import { expect } from 'chai';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { openBrowser, visit } from '../helpers/browser.ts';
import { type Server, startServer } from '../helpers/server.ts';

const tags = [
  ...['event-cards', 'event-list', 'event-card', 'outcome-list'],
  ...['region-map', 'related-posts', 'report', 'subscribe'],
];

const page_ = `<!doctype html>
<html lang="en">
<head>
<title>Comings and goings</title>
<link rel="icon" href="data:," />
<script type="module" crossorigin="anonymous" src="/dist/convene.js"></script>
</head>
<body><main>
${tags.map((tag) => `<convene-${tag} src="/tests/pages/hostile/feed.json"></convene-${tag}>`).join('\n')}
</main></body>
</html>`;

interface Held {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page holds on to when everything that nobody holds has been let go of. */
async function measure(session: CDPSession): Promise<Held> {
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

/** The same once it no longer grows less: what an element does once its visitor has stayed belongs to it, and comes to its end. */
async function settled(page: Page, session: CDPSession): Promise<Held> {
  let held = await measure(session);
  for (let still = 0; still < 20; still += 1) {
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    const now = await measure(session);
    if (now.bytes < held.bytes - 20_000) still = 0;
    held = now;
  }
  return held;
}

/** Puts so many elements on the page, one after the other, each until it has shown its feed. */
async function comeAndGo(page: Page, times: number): Promise<void> {
  await page.evaluate(
    async ({ times, tags }) => {
      for (let index = 0; index < times; index += 1) {
        const element = document.createElement(`convene-${tags[index % tags.length]}`);
        element.setAttribute('src', '/tests/pages/hostile/feed.json');
        const shown = new Promise((done) =>
          element.addEventListener('convene-load', done, { once: true }),
        );
        document.querySelector('main')?.append(element);
        await shown;
        element.remove();
      }
    },
    { times, tags },
  );
}

describe('elements that come and go', function () {
  this.timeout(90_000);
  let browser: Browser | undefined;
  let host: Server;

  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    host = await startServer({ pages: { '/leaks': page_ } });
  });

  after(async () => {
    await browser?.close();
    await host?.close();
  });

  it('leave less than a kilobyte each behind, the second two hundred', async () => {
    const { page, faults } = await visit(browser!, `${host.origin}/leaks`);
    const session = await page.context().newCDPSession(page);
    await comeAndGo(page, 200);
    const before = await settled(page, session);
    await comeAndGo(page, 200);
    const after = await settled(page, session);
    expect((after.bytes - before.bytes) / 200).to.be.below(1024);
    expect(after.nodes - before.nodes).to.be.below(200);
    expect(after.listeners - before.listeners).to.be.below(20);
    expect(faults).to.deep.equal([]);
  });

  it('would not hide one that stays', async () => {
    const { page } = await visit(browser!, `${host.origin}/leaks`);
    const session = await page.context().newCDPSession(page);
    await comeAndGo(page, 50);
    const before = await measure(session);
    await page.evaluate(() => {
      const held = new Set<EventTarget | null>();
      Object.assign(window, { held });
      addEventListener('convene-load', ({ target }) => held.add(target));
    });
    await comeAndGo(page, 50);
    const after = await measure(session);
    expect((after.bytes - before.bytes) / 50).to.be.above(1024);
    expect(after.nodes - before.nodes).to.be.above(200);
  });
});
