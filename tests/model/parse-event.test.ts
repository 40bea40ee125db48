import { expect } from 'chai';
import {
  documentOf,
  documentOfEvents,
  eventOf,
  itemOf,
  pathsOf,
  readEvent,
  readFeed,
} from '../helpers/feeds.ts';

const path = (name: string) => `items[0]._convene.events[0].${name}`;
const problemsWith = (more: object) => pathsOf(documentOfEvents(eventOf('a', { ...more })));
const eventsOf = (document: unknown) => readFeed(document).items.flatMap(({ events }) => events);

describe('an event', () => {
  it('needs an id, a title, and a start or words for it', () => {
    const document = documentOfEvents(
      { title: 'No id', start: '2030' },
      { id: 'no-title', start: '2030' },
      { id: 'no-date', title: 'No date' },
      { id: 'start', title: 'Start', start: '2030' },
      { id: 'words', title: 'Words', dateText: 'Soon' },
    );
    expect(eventsOf(document).map(({ id }) => id)).to.deep.equal(['start', 'words']);
    expect(pathsOf(document)).to.deep.equal([
      'items[0]._convene.events[0].id',
      'items[0]._convene.events[1].title',
      'items[0]._convene.events[2].start',
    ]);
  });

  it('is on as planned unless it says otherwise', () => {
    expect(readEvent({}).status).to.equal('scheduled');
    expect(readEvent({ status: 'perhaps' }).status).to.equal('scheduled');
    expect(problemsWith({ status: 'perhaps' })).to.deep.equal([path('status')]);
  });

  for (const status of ['cancelled', 'CANCELLED', 'canceled', 'Canceled']) {
    it(`is off when it is "${status}"`, () => {
      expect(readEvent({ status }).status).to.equal('cancelled');
      expect(problemsWith({ status })).to.deep.equal([]);
    });
  }

  it('has a mode only when somebody has said', () => {
    expect(readEvent({}).mode).to.equal(undefined);
    expect(readEvent({ mode: 'hybrid' }).mode).to.equal('hybrid');
  });

  it('keeps an end that is not before its start and as precise', () => {
    expect(readEvent({ start: '2030-05-01', end: '2030-05-01' }).end).to.equal('2030-05-01');
    expect(readEvent({ start: '2030-05', end: '2030-07' }).end).to.equal('2030-07');
  });

  for (const end of ['2030-04-30', '2030-05', '2030', '2030-05-01T10:00', '2030-02-30', 'late']) {
    it(`loses the end ${end} of 2030-05-01, which is told`, () => {
      expect(readEvent({ end }).end).to.equal(undefined);
      expect(problemsWith({ end })).to.deep.equal([path('end')]);
    });
  }

  it('has a zone only beside a time', () => {
    const timed = { start: '2030-05-01T09:00', timeZone: 'Asia/Kathmandu' };
    expect(readEvent(timed).timeZone).to.equal('Asia/Kathmandu');
    expect(readEvent({ timeZone: 'Asia/Kathmandu' }).timeZone).to.equal(undefined);
    expect(problemsWith({ timeZone: 'Asia/Kathmandu' })).to.deep.equal([path('timeZone')]);
  });

  it('keeps a zone that may be newer than the platform, and no other that it doesn’t know', () => {
    const start = '2030-05-01T09:00';
    expect(readEvent({ start, timeZone: 'Europe/Newtown' }).timeZone).to.equal('Europe/Newtown');
    expect(readEvent({ start, timeZone: 'half past' }).timeZone).to.equal(undefined);
    expect(problemsWith({ start, timeZone: 'Europe/Newtown' })).to.deep.equal([path('timeZone')]);
  });

  const wrong: readonly unknown[] = [
    7,
    true,
    [],
    {},
    { toString: 'x' },
    [{ toString: 1 }],
    'x',
    ' ',
    '\u202e',
  ];
  const names = ['summary', 'url', 'status', 'previousStart', 'mode', 'end', 'timeZone', 'places'];
  for (const name of [...names, 'areas', 'parties', 'photos', 'topics', 'register', 'language']) {
    it(`is kept whatever its ${name} is`, () => {
      for (const value of wrong) {
        const document = documentOfEvents(eventOf('a', { [name]: value }), eventOf('b'));
        const ids = eventsOf(document).map(({ id }) => id);
        expect(ids, JSON.stringify(value)).to.deep.equal(['a', 'b']);
      }
    });
  }

  it('is kept for its words when its start is anything else', () => {
    for (const start of wrong) {
      const event = readEvent({ start, dateText: 'Soon', timeZone: 'Asia/Kathmandu' });
      expect(event.start).to.equal(undefined);
      expect(event.dateText).to.equal('Soon');
    }
  });

  it('has its places, areas, photos and registration', () => {
    const event = readEvent({
      places: [{ name: 'Bali', country: 'id', latitude: 91 }, { country: 'NP' }],
      areas: [{ code: 'np', roles: ['HOST', 'guest'] }, { code: 'Nepal' }, { code: '034' }],
      photos: [{ url: '/a.jpg', alt: '', focal: [0.2, 0.4], color: 'red' }, { alt: 'None' }],
      register: { url: '/register', closes: '2030-04' },
    });
    const [place] = event.places;
    expect(event.places).to.have.length(1);
    expect([place?.country, place?.latitude]).to.deep.equal(['ID', undefined]);
    expect(event.areas.map(({ code }) => code)).to.deep.equal(['NP', '034']);
    expect(event.areas[0]?.roles).to.deep.equal(['host']);
    expect(event.photos).to.have.length(1);
    expect(event.photos[0]?.focal).to.deep.equal([0.2, 0.4]);
    expect(event.photos[0]?.color).to.equal(undefined);
    expect(event.register?.url).to.equal('https://example.org/register');
  });

  it('tells of a photo without a word on what it shows, and takes it as decorative', () => {
    const photos = [{ url: '/a.jpg' }, { url: '/b.jpg', alt: '' }];
    expect(readEvent({ photos }).photos.map(({ alt }) => alt)).to.deep.equal(['', '']);
    expect(problemsWith({ photos })).to.deep.equal([path('photos[0].alt')]);
  });
});

describe('an event id that stands twice', () => {
  const document = (first: string | undefined, second: string | undefined) =>
    documentOf([
      itemOf('one', { published: first, events: [eventOf('a', { title: 'One' }), eventOf('b')] }),
      itemOf('two', { published: second, events: [eventOf('a', { title: 'Two' })] }),
    ]);
  const titlesOf = (feed: unknown) => eventsOf(feed).map(({ title }) => title);

  it('belongs to the newer item', () => {
    expect(titlesOf(document('2024-01-01', '2024-01-02'))).to.deep.equal(['Event b', 'Two']);
    expect(titlesOf(document('2024-01-02', '2024-01-01'))).to.deep.equal(['One', 'Event b']);
  });

  it('belongs to the first item when neither is newer', () => {
    expect(titlesOf(document('2024-01-01', '2024-01-01'))).to.deep.equal(['One', 'Event b']);
    expect(titlesOf(document(undefined, undefined))).to.deep.equal(['One', 'Event b']);
  });

  it('belongs to the item whose day is known', () => {
    expect(titlesOf(document(undefined, '2024-01-01'))).to.deep.equal(['Event b', 'Two']);
  });

  it('is told where it was left out', () => {
    const paths = pathsOf(document('2024-01-01', '2024-01-02'));
    expect(paths).to.deep.equal(['items[0]._convene.events']);
  });
});
