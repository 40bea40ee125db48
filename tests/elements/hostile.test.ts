import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { everyElement } from '../helpers/composed.ts';
import { all, change, clearStage, place, show, tags, textOf, until } from '../helpers/elements.ts';
import { documentOf, eventOf, itemOf } from '../helpers/feeds.ts';
import { anyItem } from '../helpers/hostile.ts';

const accidents = /undefined|null|NaN|Infinity|Invalid Date|\[object|RangeError/;

const good = itemOf(
  'good',
  {
    events: [eventOf('good-event', { title: 'A good event', areas: [{ code: 'NP' }] })],
    outcomes: [{ title: 'A good outcome' }],
  },
  { title: 'A good item' },
);

/** What each element shows of the good item. */
const expected: Readonly<Record<string, string>> = {
  'convene-outcome-list': 'A good outcome',
  'convene-region-map': 'Nepal',
  'convene-related-posts': 'A good item',
  'convene-report': 'A good item',
  'convene-subscribe': 'In your calendar',
};
const address = { feed_url: 'https://example.org/feed.json' };

const withEvent = (more: object) => itemOf('bad', { events: [eventOf('bad', { ...more })] });
const bad: Readonly<Record<string, unknown>> = {
  'a language of another platform': itemOf('bad', {}, { language: 'en_US' }),
  'a language with an encoding': itemOf('bad', {}, { language: 'de_DE.UTF-8' }),
  'an event in no language': withEvent({ language: '-' }),
  'a zone on Mars': withEvent({ start: '2090-01-01T09:00', timeZone: 'Mars/Olympus' }),
  'a day that no month has': withEvent({ start: '2090-02-30' }),
  'words for a date': withEvent({ start: 'soon', end: 'later' }),
  'an endless number': JSON.parse('{"id":"bad","_convene":{"photo":{"width":1e999}}}') as unknown,
  'half a character': itemOf('bad', {}, { title: '\ud83d', url: 'https://example.org/\udc00' }),
  'objects for texts': itemOf('bad', {}, { title: { _$litType$: 1, strings: ['<b>'] } }),
  'keys of all objects': withEvent({ id: '__proto__', areas: [{ code: 'constructor' }] }),
  'no object at all': 7,
};

for (const tag of tags) {
  describe(`${tag}, with a feed that is not as it should be,`, () => {
    afterEach(clearStage);

    it('shows what is good beside what is bad', async () => {
      const words = expected[tag] ?? 'A good event';
      const attributes = { when: 'all', event: 'good-event', ...itemOfReport(tag) };
      for (const [what, item] of Object.entries(bad)) {
        const element = await show(tag, documentOf([item, good], address), attributes);
        expect(textOf(element), what).to.include(words);
        expect(textOf(element), what).not.to.match(accidents);
        clearStage();
      }
    });

    it('shows what is good beside anything', async function () {
      this.timeout(60_000);
      const words = expected[tag] ?? 'A good event';
      const element = place(tag, { when: 'all', event: 'good-event', ...itemOfReport(tag) });
      await fc.assert(
        fc.asyncProperty(anyItem, async (item) => {
          await change(element, { feed: documentOf([good, item], address) });
          expect(textOf(element)).to.include(words);
        }),
        { numRuns: 60 },
      );
    });

    it('takes nothing from it but text, pictures and addresses', async () => {
      const element = await show(tag, vectors(), { when: 'all', limit: '99' });
      await until(() => all(element, 'img').length || !all(element, 'picture').length, 'pictures');
      const elements = everyElement(element.shadowRoot!);
      for (const { localName } of elements) {
        expect(localName).not.to.match(/^(script|iframe|object|embed|form|base|meta|link|math)$/);
      }
      for (const { attributes } of elements) {
        for (const { name, value } of attributes) {
          expect(name).not.to.match(/^(on|srcdoc|formaction|ping)/);
          // It is ours, and names no file.
          expect(name === 'download' ? value : '').to.equal('');
          expect(value).not.to.match(/^\s*(javascript|data|vbscript|blob):/i);
        }
      }
      expect(Reflect.has(window, 'ran')).to.be.false;
    });
  });
}

function itemOfReport(tag: string): { item?: string } {
  return tag === 'convene-report' ? { item: 'good' } : {};
}

/** A document with something that could run, or be taken for markup or style, in every field. */
function vectors(): unknown {
  const text = '"><img src=x onerror="ran=1"><script>ran=1</script>${ran=1}{{ran=1}}';
  const url = 'javascript:ran=1';
  const photo = {
    url: '/demo/pictures/bali.svg?"onload="ran=1',
    alt: text,
    credit: text,
    color: 'red;background:url(//evil.example)',
    focal: [text, 0.5],
    variants: [
      { url, width: 1 },
      { url: '/x.avif', width: 480, type: 'image/avif"onload="ran=1' },
    ],
  };
  const areas = [{ code: 'NP', name: text, roles: ['host', text] }];
  const event = {
    ...{ id: text, title: text, summary: text, dateText: text, start: '2090', url, areas },
    ...{ places: [{ name: text, country: 'NP' }], topics: [text], photos: [photo] },
    register: { url: 'https://example.org/"onclick="ran=1', label: text },
  };
  const extension = {
    ...{ kind: text, photo, events: [event], outcomesTitle: text },
    outcomes: [{ title: text, text, areas, events: [text] }],
    cta: { text, label: text, url },
    related: [{ url: 'https://example.org/" onclick="ran=1', title: text, photo }],
  };
  return documentOf(
    [itemOf('a', extension, { title: text, summary: text, content_text: text, url })],
    {
      title: text,
      home_page_url: url,
      feed_url: `https://example.org/feed.json?${text}`,
    },
  );
}
