import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect } from 'chai';
import { openBrowser, visit } from '../helpers/browser.ts';
import { startServer } from '../helpers/server.ts';

const root = join(import.meta.dirname, '../..');

/** Bytes of a built file, as a server would send it. */
const bytesOf = (path: string) => brotliCompressSync(readFileSync(join(root, path))).length;

const cards = `<!doctype html><html lang="en"><title>Cards</title>
<script type="module" crossorigin="anonymous" src="/dist/convene.js"></script>
<convene-event-cards src="/demo/feed.json"></convene-event-cards>`;

describe('what a visitor loads', function () {
  this.timeout(60_000);

  it('is under 1.5 kB for the script tag', () => {
    expect(bytesOf('dist/convene.js')).to.be.below(1_500);
  });

  it('is at most 14 kB for event cards, Lit included', async function () {
    const browser = await openBrowser();
    if (!browser) this.skip();
    const server = await startServer({ pages: { '/cards': cards } });
    const { page } = await visit(browser, `${server.origin}/cards`);
    expect(await page.getByRole('article').count()).to.be.above(3);
    const scripts = server.requests.filter((path) => path.endsWith('.js'));
    await browser.close();
    await server.close();
    expect(scripts).to.include('/dist/convene.js').and.to.include('/dist/event-cards.js');
    const bytes = scripts.reduce((sum, path) => sum + bytesOf(path), 0);
    expect(bytes, scripts.join(', ')).to.be.at.most(14_000);
  });
});
