import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { importPage } from '../../src/sources/page.ts';
import { goldenPairs } from './golden-pairs.ts';
import { NOW } from './shared-tests.ts';

goldenPairs('page', importPage);

describe('importPage', () => {
  it('follows the JSON-LD where the words name another date, and tells the reviewer', () => {
    const html = `<script type="application/ld+json">{"@type":"Event","name":"Delta Forum","startDate":"2025-05-05","endDate":"2025-05-06"}</script>
      <article><h1>News</h1><p>The Delta Forum took place in Hue, Vietnam, on 7–8 May 2025.</p></article>`;
    const { items, review = [] } = importPage(html, { now: NOW });
    expect(items[0]?.events).to.have.length(1);
    expect(items[0]?.events[0]).to.include({ start: '2025-05-05', end: '2025-05-06' });
    expect(items[0]?.events[0]?.places).to.deep.equal([{ name: 'Hue', country: 'VN' }]);
    expect(review.find(({ standing }) => standing === 'withheld')).to.include({
      path: 'items[0].events[0].start',
      value: '2025-05-07',
    });
  });

  it('reads a file of JSON-LD by itself', () => {
    const { items } = importPage('{"@type":"Event","name":"A","startDate":"2025-01-01"}', {
      now: NOW,
    });
    expect(items.map(({ title }) => title)).to.deep.equal(['A']);
  });

  it('names in its notes the places where their values stand', () => {
    const folder = new URL('../fixtures/page/', import.meta.url);
    const html = readFileSync(new URL('event-and-words.html', folder), 'utf8');
    const { items, review = [] } = importPage(html, { now: NOW });
    const areas = review.filter(
      ({ path, standing }) => /areas\[/.test(path) && standing !== 'withheld',
    );
    expect(areas).to.have.length.above(2);
    for (const { path, value } of areas) {
      const [event, area] = [...path.matchAll(/(?:events|areas)\[(\d+)\]/g)].map(([, at]) =>
        Number(at),
      );
      const { code, role } = value as { code: string; role: string };
      const found = items[0]?.events[event ?? -1]?.areas[area ?? -1];
      expect(found?.code, path).to.equal(code);
      expect(found?.roles, path).to.include(role);
    }
  });
});
