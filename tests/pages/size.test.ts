import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect } from 'chai';
import { budgets, litBudget, measureLit, measureSizes } from '../../scripts/size.mjs';
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

  for (const { name, bytes, budget } of measureSizes()) {
    it(`is at most ${budget} B for ${name}`, () => {
      expect(bytes).to.be.within(1, budget);
    });
  }

  it('has little of Lit in it', async () => {
    expect(await measureLit()).to.be.within(1, litBudget);
  });

  it('is what the README says', () => {
    const text = readFileSync(join(root, 'README.md'), 'utf8').replace(/\s+/g, ' ');
    const told = [...text.matchAll(/under ([\d.]+) kB/g)].map(([, size]) => Number(size) * 1000);
    expect(told).to.include(budgets['convene.js']);
    expect([...Object.values(budgets), litBudget]).to.include.members(told);
  });

  it('is within the budget for event cards as a browser loads them', async function () {
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
    expect(bytes, scripts.join(', ')).to.be.at.most(budgets['event-cards.js']);
  });
});
