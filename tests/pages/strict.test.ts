import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { openBrowser, readText, visit } from '../helpers/browser.ts';
import { type Server, startServer } from '../helpers/server.ts';

const tags = [
  ...['event-cards', 'event-list', 'event-card', 'outcome-list'],
  ...['region-map', 'related-posts', 'report', 'subscribe'],
];

const pageOf = (feed: string) => `<!doctype html>
<html lang="en">
<head>
<title>Strict</title>
<link rel="icon" href="/demo/pictures/icon.svg">
<script type="module" crossorigin="anonymous" src="/dist/convene.js"></script>
</head>
<body>
${tags.map((tag) => `<convene-${tag} src="${feed}"><p>Own words</p></convene-${tag}>`).join('\n')}
</body>
</html>`;

describe('a page with a strict content security policy', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let feeds: Server;
  let host: Server | undefined;

  before(async function () {
    browser = await openBrowser();
    if (!browser) this.skip();
    feeds = await startServer({ isShared: true });
  });

  after(async () => {
    await browser?.close();
    await feeds?.close();
  });

  afterEach(() => host?.close());

  async function visitStrictPage(more: string) {
    const feed = `${feeds.origin}/demo/feed.json`;
    const policy = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      `connect-src ${feed}`,
      `img-src 'self' ${feeds.origin}`,
      "base-uri 'none'",
      more,
    ].join('; ');
    host = await startServer({ pages: { '/strict': pageOf(feed) }, policy });
    return visit(browser!, `${host.origin}/strict`);
  }

  it('is not broken by any element', async () => {
    const { page, faults, violations } = await visitStrictPage('');
    expect(await violations()).to.deep.equal([]);
    expect(faults).to.deep.equal([]);
    for (const tag of tags)
      expect(await readText(page, `convene-${tag}`)).not.to.contain('Own words');
    expect(await readText(page, 'convene-report')).to.contain('23–25 July 2024');
  });

  it('may ask for trusted types, and allow our policy alone', async () => {
    const more = "require-trusted-types-for 'script'; trusted-types convene";
    const { page, faults, violations } = await visitStrictPage(more);
    expect(await violations()).to.deep.equal([]);
    expect(faults).to.deep.equal([]);
    expect(await readText(page, 'convene-report')).to.contain('23–25 July 2024');
  });

  it('keeps its own words, and its peace, where every policy is refused', async () => {
    const more = "require-trusted-types-for 'script'; trusted-types 'none'";
    const { page, faults } = await visitStrictPage(more);
    // The browser itself tells of the refused policy; nothing is thrown.
    expect(
      faults.filter((fault) => !/Content Security Policy|TrustedTypePolicy/.test(fault)),
    ).to.deep.equal([]);
    for (const tag of tags) expect(await readText(page, `convene-${tag}`)).to.equal('Own words');
  });
});
