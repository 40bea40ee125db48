import { expect } from '@open-wc/testing';
import { everyElement } from '../helpers/composed.ts';
import { change, clearStage, place, tags, textOf } from '../helpers/elements.ts';
import { documentOf, eventOf, itemOf } from '../helpers/feeds.ts';
import { fields, nested, vectors } from '../helpers/vectors.ts';

type Members = Readonly<Record<string, unknown>>;

const good = itemOf(
  'good',
  {
    events: [eventOf('good-event', { title: 'A good event', areas: [{ code: 'NP' }] })],
    outcomes: [{ title: 'A good outcome' }],
  },
  { title: 'A good item' },
);
const expected: Readonly<Record<string, string>> = {
  'convene-outcome-list': 'A good outcome',
  'convene-region-map': 'Nepal',
  'convene-related-posts': 'A good item',
  'convene-report': 'A good item',
  'convene-subscribe': 'In your calendar',
};
const address = { feed_url: 'https://example.org/feed.json' };

/** Items with one vector in one member each, and everything else as it should be. */
function itemsWith(vector: unknown): unknown[] {
  const place_ = { name: 'Kathmandu', country: 'NP' };
  const photo = { url: '/demo/pictures/bali.svg', alt: 'A gate' };
  const area = { code: 'NP', roles: ['host'] };
  const event = (more: Members) => eventOf('bad', { photos: [photo], areas: [area], ...more });
  const item = (extension: Members, more: Members = {}) => itemOf('bad', extension, more);
  const withEach = (names: readonly string[], make: (more: Members) => unknown) =>
    names.map((name) => make({ [name]: vector }));
  return [
    ...withEach(fields.event, (more) => item({ events: [event(more)] })),
    ...withEach(fields.photo, (more) => item({ photo: { ...photo, ...more } })),
    ...withEach(fields.area, (more) =>
      item({ events: [event({ areas: [{ ...area, ...more }] })] }),
    ),
    ...withEach(fields.place, (more) =>
      item({ events: [event({ places: [{ ...place_, ...more }] })] }),
    ),
    ...withEach(fields.extension, (more) => item(more)),
    ...withEach(fields.item, (more) => item({}, more)),
    ...withEach(['text', 'label', 'url'], (more) =>
      item({ cta: { text: 'T', label: 'L', url: 'https://example.org/', ...more } }),
    ),
    ...withEach(['title', 'text', 'events', 'areas', 'topics'], (more) =>
      item({ outcomes: [{ title: 'O', ...more }] }),
    ),
    ...withEach(['title', 'url', 'published', 'photo'], (more) =>
      item({ related: [{ title: 'R', url: 'https://example.org/r', ...more }] }),
    ),
    vector,
  ];
}

/** The good feed with a vector in one of its own members, by the member's name. */
function feedsWith(vector: unknown): (readonly [string, unknown])[] {
  const plain = documentOf([good], address);
  return [
    ...fields.feed.map((name) => [name, { ...plain, [name]: vector }] as const),
    ...fields.feedExtension.map((name) => {
      const extension = { spec: '1.0', [name]: vector };
      return [name, { ...plain, _convene: extension }] as const;
    }),
  ];
}

const faults: string[] = [];
const tell = (event: ErrorEvent | PromiseRejectionEvent) =>
  faults.push(event instanceof ErrorEvent ? event.message : String(event.reason));

for (const tag of tags) {
  describe(`${tag}, given what runs or leads astray in every field,`, function () {
    this.timeout(120_000);
    before(() => {
      addEventListener('error', tell);
      addEventListener('unhandledrejection', tell);
    });
    after(() => {
      removeEventListener('error', tell);
      removeEventListener('unhandledrejection', tell);
      clearStage();
    });

    it('runs nothing, goes nowhere, breaks nothing, and shows what is good', async () => {
      const page = location.href;
      const attributes = {
        when: 'all',
        event: 'good-event',
        limit: '400',
        ...(tag === 'convene-report' ? { item: 'good' } : {}),
      };
      const element = place(tag, attributes);
      const words = expected[tag] ?? 'A good event';
      for (const [index, vector] of vectors.entries()) {
        const ofItems = documentOf([good, ...itemsWith(vector)], address);
        for (const [where, feed] of [['items', ofItems] as const, ...feedsWith(vector)]) {
          const what = `vector ${index} in ${where}`;
          await change(element, { feed });
          // Of another format nothing is known; without an address there is nothing to follow.
          const isAbout = where === 'spec' || (where === 'feed_url' && tag === 'convene-subscribe');
          if (!isAbout) expect(textOf(element), what).to.include(words);
          expect(foreign(element), what).to.deep.equal([]);
          expect(Reflect.has(window, 'ran'), what).to.be.false;
          expect(Reflect.has({}, 'polluted'), what).to.be.false;
        }
      }
      expect(location.href).to.equal(page);
      expect(faults.splice(0)).to.deep.equal([]);
    });
  });
}

describe('a feed of any size', function () {
  this.timeout(60_000);
  afterEach(clearStage);

  it('of ten thousand events shows the first', async () => {
    const events = Array.from({ length: 500 }, (_, index) => eventOf(`e${index}`));
    const items = Array.from({ length: 20 }, (_, index) =>
      itemOf(`i${index}`, {
        events: events.map((event) => ({ ...event, id: `${index}-${String(event['id'])}` })),
      }),
    );
    const element = place('convene-event-cards');
    await change(element, { feed: documentOf(items) });
    expect(element.shadowRoot?.querySelectorAll('article')).to.have.length(6);
  });

  it('nested ten thousand deep is survived', async () => {
    const element = place('convene-event-cards', { when: 'all' });
    await change(element, { feed: documentOf([{ id: 'x', _convene: nested(10_000) }, good]) });
    expect(textOf(element)).to.include('A good event');
  });
});

/** Elements and attributes that no feed may bring about. */
function foreign(element: Element): string[] {
  return everyElement(element.shadowRoot!).flatMap(({ localName, attributes }) => [
    ...(/^(script|iframe|object|embed|form|base|meta|link|math|template)$/.test(localName)
      ? [localName]
      : []),
    ...[...attributes]
      .filter(
        ({ name, value }) =>
          (name === 'style' && /url|expression/.test(value)) ||
          /^(on|srcdoc|formaction|ping)/.test(name) ||
          (name === 'download' && value !== '') ||
          (/^(href|src|srcset)$/.test(name) && !/^(https?:|webcal:|\/demo\/|#)/.test(value)) ||
          /evil\.example/.test(name === 'href' ? new URL(value).username : ''),
      )
      .map(({ name, value }) => `${localName} ${name}=${value.slice(0, 60)}`),
  ]);
}
