import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parseFeed } from '../../src/model/parse-feed.ts';
import { PRERENDERED } from '../../src/prerender/classes.ts';
import { prerender } from '../../src/prerender/prerender.ts';
import { english } from '../../src/text/language.ts';
import { formatArea } from '../../src/text/where.ts';
import { loadWholeLanguage } from '../../src/text/whole-language.ts';
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

  it('is a report with its map, whose picture and columns are those of its own item', async () => {
    const html = await prerender('report', feed, options);
    expect(html.match(/<template shadowrootmode="open">/g)).to.have.length(2);
    const map = html.slice(html.indexOf('<convene-region-map'));
    expect(map).to.match(/<svg class="picture" viewBox="0 0 480 384"/);
    expect(map).to.include('data-code="NP"').and.not.to.include('Port of Spain');
    expect(map).to.match(/<h5[^>]*>.*Hosts<\/h5>/);
  });

  it('speaks the language that it is written for, with the room that its script takes', async () => {
    const language = await loadWholeLanguage('ur');
    for (const name of ['event-cards', 'region-map'] as const) {
      const html = await prerender(name, feed, { ...options, language });
      expect(html, name).to.include('<div class="root before" lang="ur" dir="rtl">');
      expect(html, name).to.match(/:lang\(ur\)[^{]*\{\s*line-height/);
      expect(html, name).to.include(formatArea(language, { code: 'NP' }));
    }
  });

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
