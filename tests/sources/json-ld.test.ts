import { expect } from 'chai';
import { importJsonLd } from '../../src/sources/json-ld.ts';
import { goldenPairs } from './golden-pairs.ts';
import { NOW, sharedTests } from './shared-tests.ts';

const EVENT = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Café meeting',
  startDate: '2025-05-03T09:00:00+02:00',
  endDate: '2025-05-03T10:00:00+02:00',
  description: 'BODY',
};
const page = (node: unknown): string =>
  `<html><head><script type="application/ld+json">${JSON.stringify(node)}</script></head><body></body></html>`;

sharedTests({
  name: 'importJsonLd',
  importer: importJsonLd,
  sound: page(EVENT),
  undated: page({ ...EVENT, startDate: undefined, endDate: undefined }),
  huge: {
    open: '<script type="application/ld+json">[',
    record:
      '{"@type":"Event","name":"Again","startDate":"2025-05-03","description":"and again and again"},',
    close: '{}]</script>',
  },
  withHtml: (html) => page({ ...EVENT, description: html.replace(/<\/script>/g, '&lt;/script>') }),
});

goldenPairs('json-ld', importJsonLd);

describe('importJsonLd', () => {
  const read = (node: unknown): ReturnType<typeof importJsonLd> =>
    importJsonLd(page(node), { now: NOW });

  it('keeps the local wall clock and says that an offset is no zone', () => {
    const { items, problems } = read(EVENT);
    expect(items[0]?.events[0]).to.include({ start: '2025-05-03T09:00', end: '2025-05-03T10:00' });
    expect(items[0]?.events[0]).not.to.have.property('timeZone');
    expect(problems.map(({ code }) => code)).to.deep.equal(['offset-is-no-zone']);
  });

  it('is not led astray by names that every object has', () => {
    const poisoned = JSON.parse(
      '{"@type":"Event","name":"A","startDate":"2025-01-01","__proto__":{"endDate":"2025-02-02"},"constructor":{"@type":"Event","name":"B"}}',
    );
    const { items } = read(poisoned);
    expect(items).to.have.length(1);
    expect(items[0]?.events[0]).not.to.have.property('end');
  });

  it('survives a graph that refers to itself, and one nested a thousand deep', () => {
    const knot = {
      '@id': '#a',
      '@type': 'Event',
      name: 'A',
      startDate: '2025-01-01',
      subjectOf: { '@id': '#a' },
    };
    expect(
      read({ '@graph': [knot, { '@id': '#b', about: { '@id': '#b' } }] }).items,
    ).to.have.length(1);
    let deep: unknown = EVENT;
    for (let i = 0; i < 1000; i++) deep = { '@graph': [deep] };
    expect(read(deep).items).to.deep.equal([]);
  });

  it('gives every item its own id where a page names none', () => {
    const { items } = read([
      { '@type': 'Event', name: 'A', startDate: '2025-01-01', url: 'https://a.example/' },
      { '@type': 'Event', name: 'B', startDate: '2025-01-01', url: 'https://a.example/' },
    ]);
    expect(items.map(({ id }) => id)).to.deep.equal(['https://a.example/', 'https://a.example/#2']);
  });
});
