import { expect } from 'chai';
import { parseFeed } from '../../src/model/parse-feed.ts';
import { toJsonFeed } from '../../src/outputs/json-feed.ts';
import { readFixture, readMeetings } from './fixture.ts';

describe('toJsonFeed', () => {
  it('writes what parseFeed reads back to the same feed', async () => {
    const feed = await readMeetings();
    const { feed: again, problems } = parseFeed(JSON.parse(JSON.stringify(toJsonFeed(feed))));
    expect(problems).to.deep.equal([]);
    expect(again).to.deep.equal(feed);
  });

  it('writes the document that the feed was read from', async () => {
    const document = JSON.parse(await readFixture('meetings.json'));
    const written = JSON.parse(JSON.stringify(toJsonFeed(await readMeetings())));
    expect(written).to.deep.equal({ ...document, description: document._convene.about });
  });

  it('leaves a month of publication out of date_published, which needs a day', async () => {
    const { items } = JSON.parse(JSON.stringify(toJsonFeed(await readMeetings())));
    expect(items[1]).not.to.have.property('date_published');
    expect(items[1]._convene.published).to.equal('2024-09');
  });

  it('writes the moment of publication for other readers where it is known', () => {
    const { feed } = parseFeed({ version: '1', title: 'T', items: [{ id: 'a' }] });
    const moment = { published: '2024-09-24', publishedAt: '2024-09-24T22:30:00-04:00' };
    const written = toJsonFeed({ ...feed, items: [{ ...feed.items[0]!, ...moment }] });
    const [item] = JSON.parse(JSON.stringify(written)).items;
    expect(item.date_published).to.equal('2024-09-24T22:30:00-04:00');
    expect(item._convene).to.deep.equal({ published: '2024-09-24' });
    expect(parseFeed(JSON.parse(JSON.stringify(written))).feed.items[0]?.published).to.equal(
      '2024-09-24',
    );
  });

  it('gives an item without text the content member that JSON Feed asks for', () => {
    const { feed } = parseFeed({ version: '1', title: 'T', items: [{ id: 'a' }] });
    const written = JSON.parse(JSON.stringify(toJsonFeed(feed)));
    expect(written.items).to.deep.equal([{ id: 'a', content_text: '' }]);
  });

  it('keeps the items member of a feed that has none', () => {
    const { feed } = parseFeed({ version: '1', title: 'T', items: [] });
    expect(toJsonFeed(feed).items).to.deep.equal([]);
  });
});
