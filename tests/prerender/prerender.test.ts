import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parseFeed } from '../../src/model/parse-feed.ts';
import { PRERENDERED } from '../../src/prerender/classes.ts';
import { prerender } from '../../src/prerender/prerender.ts';
import { english } from '../../src/text/language.ts';
import { documentOfEvents, eventOf } from '../helpers/feeds.ts';

const sample = readFileSync(join(import.meta.dirname, '../../demo/feed.json'), 'utf8');
const { feed } = parseFeed(JSON.parse(sample), 'https://example.org/feed.json');
const options = { src: '/feed.json', language: english, now: Date.parse('2024-07-01T12:00Z') };

describe('a prerendered element', function () {
  // Each element's code is compiled when it is first asked for.
  this.timeout(60_000);

  for (const name of PRERENDERED) {
    it(`is a whole ${name} with its own styles`, async () => {
      const html = await prerender(name, feed, options);
      expect(html).to.match(
        new RegExp(
          `^<convene-${name} src="/feed\\.json"><template shadowrootmode="open">\\s*<style class="before">.*</style>` +
            `<div class="root before" lang="en" ?>.*</div></template></convene-${name}>$`,
          's',
        ),
      );
      expect(html).to.include('.muted').and.not.to.include('<!--').and.not.to.include('<?');
      expect(html.match(/<(article|li)\b/g)).to.have.length.above(1);
    });
  }

  it('is the same however often it is made', async () => {
    const first = await prerender('event-list', feed, options);
    expect(await prerender('event-list', feed, options)).to.equal(first);
  });

  it('holds the pictures of its events, which come when they are near', async () => {
    const photos = [{ url: 'https://example.org/gate.jpg', alt: 'A gate' }];
    const parsed = parseFeed(documentOfEvents(eventOf('a', { start: '2090', photos })));
    const html = await prerender('event-cards', parsed.feed, options);
    expect(html).to.match(/<img[^>]* alt="A gate"[^>]* loading="lazy"/);
  });

  it('takes nothing from a feed or an address for markup', async () => {
    const title = '</template><script>alert(1)</script>';
    const parsed = parseFeed(documentOfEvents({ ...eventOf('a', { start: '2090' }), title }));
    const html = await prerender('event-cards', parsed.feed, { ...options, src: '"><b>&' });
    expect(html).to.include('&lt;/template&gt;&lt;script&gt;');
    expect(html).not.to.include('<script');
    expect(html).to.match(/^<convene-event-cards src="&quot;><b>&amp;">/);
  });
});
