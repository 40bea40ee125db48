import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../helpers/browser.ts';
import { type Server, startServer } from '../helpers/server.ts';
import { type Answer, shown } from './faults/answers.ts';
import { faults } from './faults/table.ts';

interface Outcome {
  readonly src: string;
  readonly end: 'shown' | readonly [reason: string, status: number];
  readonly text: string;
  /** Whether what the page's author wrote is still there. */
  readonly isKept: boolean;
}

declare global {
  interface Window {
    outcomes: Promise<readonly Outcome[]>;
  }
}

/** A server that answers everything alike, and its address: one each, so that none waits for another. */
async function startFaulty(answer: Answer): Promise<{ server: HttpServer; url: string }> {
  const server = createServer((request, response) => void answer(response, request));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}/` };
}

const pageOf = (urls: readonly string[]) => `<!doctype html>
<html lang="en">
<head>
<title>Faults</title>
<link rel="icon" href="data:," />
<script>
  // When all elements have said what came of their feeds, what each of them shows.
  window.outcomes = new Promise((done) => {
    const ends = new Map();
    const hear = ({ target, type, reason, status }) => {
      if (!ends.has(target)) ends.set(target, type === 'convene-load' ? 'shown' : [reason, status]);
      if (ends.size < ${urls.length}) return;
      setTimeout(() => done([...ends].map(([element, end]) => {
        const { shadowRoot } = element;
        return {
          src: element.getAttribute('src'),
          end,
          text: shadowRoot.textContent,
          isKept: !!shadowRoot.querySelector('slot:not([name])'),
        };
      })), 200);
    };
    addEventListener('convene-load', hear);
    addEventListener('convene-error', hear);
  });
</script>
<script type="module" crossorigin="anonymous" src="/dist/convene.js"></script>
</head>
<body><main>
${urls.map((url) => `<convene-event-list when="all" src="${url}"><p>Own words</p></convene-event-list>`).join('\n')}
</main></body>
</html>`;

describe('a server that', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let host: Server;
  let page: Page;
  const servers: HttpServer[] = [];
  const urls: string[] = [];
  const accidents: string[] = [];
  const warnings: string[] = [];
  let outcomes: ReadonlyMap<string, Outcome>;

  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    for (const [, answer] of faults) {
      if (typeof answer === 'string') urls.push(answer);
      else {
        const { server, url } = await startFaulty(answer);
        servers.push(server);
        urls.push(url);
      }
    }
    host = await startServer({ pages: { '/faults': pageOf(urls) } });
    page = await browser.newPage();
    page.on('pageerror', ({ message }) => accidents.push(message));
    page.on('dialog', (dialog) => accidents.push(`dialog ${dialog.message()}`));
    page.on('download', (download) => accidents.push(`download ${download.url()}`));
    page.on('popup', () => accidents.push('a popup'));
    page.on('framenavigated', (frame) => {
      if (!frame.url().endsWith('/faults')) accidents.push(`went to ${frame.url()}`);
    });
    page.on('console', (message) => {
      if (message.text().startsWith('Convene:')) warnings.push(message.text());
    });
    await page.goto(`${host.origin}/faults`);
    const all = await page.evaluate(() => window.outcomes);
    outcomes = new Map(all.map((outcome) => [outcome.src, outcome]));
  });

  after(async () => {
    await browser?.close();
    await host?.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  for (const [index, [what, , ends]] of faults.entries()) {
    it(`answers with ${what} ends in ${String(ends).replace(',', ' ')}`, () => {
      const { end, text, isKept } = outcomes.get(urls[index]!)!;
      expect(end).to.deep.equal(typeof ends === 'string' && ends !== 'shown' ? [ends, 0] : ends);
      expect(isKept).to.equal(ends !== 'shown');
      expect(text).to.include(ends === 'shown' ? shown : 'This could not be loaded.');
      expect(warnings.filter((line) => line.includes(`${urls[index]}:`))).to.have.length(
        ends === 'shown' ? 0 : 1,
      );
    });
  }

  it('does what it likes brings about no exception, dialog, download, cookie or other page', async () => {
    expect(accidents).to.deep.equal([]);
    expect(await page.evaluate(() => Reflect.has(window, 'ran'))).to.equal(false);
    expect(await page.context().cookies()).to.deep.equal([]);
  });
});
