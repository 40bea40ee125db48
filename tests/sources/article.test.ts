import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { importArticle } from '../../src/sources/article.ts';
import type { ImportResult } from '../../src/sources/source.ts';
import { goldenPairs } from './golden-pairs.ts';
import { NOW, sharedTests } from './shared-tests.ts';
import { WRAPPINGS, type Wrapping } from './wrappings.ts';

const told = readFileSync(new URL('../fixtures/article/two-meetings.txt', import.meta.url), 'utf8');

const PAGE = `<!doctype html><html lang="en"><head><title>Café meeting</title>
<meta property="article:published_time" content="2024-09-24T23:30:00-05:00"></head><body><article><h1>Café meeting</h1>
<h2>Harbour Forum, Lomé, Togo (3–5 June 2024)</h2><p>Delegates from Ghana and Benin met on the quay. BODY</p>
<h2>Outcomes</h2><ol><li>Lights: The quay will be lit.</li></ol></article></body></html>`;

sharedTests({
  name: 'importArticle',
  importer: importArticle,
  sound: PAGE,
  undated: PAGE.replace(/<meta[^>]*>/, '').replace(' (3–5 June 2024)', ''),
  huge: {
    open: '<html><body><article><h1>Long</h1>',
    record:
      '<p>On 3 May 2024 the Harbour Forum was held in Accra, Ghana. <b>Again</b> and again.</p>',
    close: '</article></body></html>',
  },
  withHtml: (html) => PAGE.replace('BODY', html),
});

goldenPairs('article', importArticle);

describe('importArticle', () => {
  const read = (text: string): ImportResult => importArticle(text, { now: NOW });

  it('gives a reason for everything it inferred', () => {
    const { items, review = [] } = read(told);
    const paths = new Set(review.map((entry) => entry.path));
    const [item] = items;
    for (const [i, event] of (item?.events ?? []).entries()) {
      const at = `items[0].events[${i}]`;
      for (const own of ['title', 'start', 'places[0]', 'summary'])
        expect(paths).to.include(`${at}.${own}`);
      event.areas.forEach((_, n) => expect(paths).to.include(`${at}.areas[${n}]`));
    }
    item?.outcomes.forEach((_, n) => expect(paths).to.include(`items[0].outcomes[${n}]`));
    for (const own of ['title', 'published', 'outcomesTitle', 'cta', 'kind'])
      expect(paths).to.include(`items[0].${own}`);
  });

  it('quotes the words that each date was read from', () => {
    const { review = [] } = read(told);
    for (const entry of review.filter(({ path }) => path.endsWith('.start'))) {
      expect(told).to.include(entry.quote ?? 'no quote');
    }
  });

  for (const [name, wrap] of Object.entries<Wrapping>(WRAPPINGS)) {
    it(`reads the same from a page of ${name} as from the text, whatever stands around it`, () => {
      const [fromText] = read(told).items;
      const [fromPage] = importArticle(wrap(told), { now: NOW }).items;
      const bare = (item: typeof fromText): unknown =>
        item?.events.map(({ photos: _photos, ...event }) => event);
      expect(bare(fromPage)).to.deep.equal(bare(fromText));
      for (const member of ['title', 'published', 'outcomes', 'outcomesTitle'] as const) {
        expect(fromPage?.[member], member).to.deep.equal(fromText?.[member]);
      }
      expect(fromPage?.cta?.text).to.equal(fromText?.cta?.text);
      expect(fromPage?.photo?.credit).to.equal('ARAT');
      expect(
        fromPage?.events.map((event) => event.photos.map((photo) => photo.credit)),
      ).to.deep.equal([['ARAT'], ['ECPAT International']]);
      expect(fromPage?.related.map(({ url }) => url)).to.deep.equal([
        'https://lantern.example/kilns/',
        'https://lantern.example/ports/',
      ]);
    });
  }

  it('takes an address written after an appeal for its link', () => {
    const text =
      'Shelters stay open\n\n2 December 2024\n\nThe shelters stay open all winter.\n\nDonate now to keep the shelters open: https://lantern.example/give/';
    expect(read(text).items[0]?.cta).to.deep.equal({
      text: 'Donate now to keep the shelters open',
      url: 'https://lantern.example/give/',
    });
  });
});
