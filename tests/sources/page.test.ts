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
});
