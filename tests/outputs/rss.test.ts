import { XMLParser } from 'fast-xml-parser';
import { expect } from 'chai';
import { parseFeed } from '../../src/model/parse-feed.ts';
import { formatCdata } from '../../src/outputs/escape.ts';
import { toRss } from '../../src/outputs/rss.ts';
import { readFixture, readMeetings } from './fixture.ts';

const built = new Date('2024-09-25T06:00:00Z');
const url = 'https://river.example/convene/feed.rss';
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' });

describe('toRss', () => {
  it('writes the RSS of the fixture', async () => {
    expect(toRss(await readMeetings(), { url, built })).to.equal(
      await readFixture('meetings.expected.rss'),
    );
  });

  it('is XML that a parser reads to the same words', async () => {
    const rss = toRss(await readMeetings(), { url, built });
    await expectWellFormed(rss);
    const { channel } = parser.parse(rss).rss;
    expect(channel['atom:link']['@href']).to.equal(url);
    expect(channel.item[0].title).to.equal('Two meetings; one river <b>& its people</b>');
    expect(channel.item[0].guid['@isPermaLink']).to.equal('true');
    expect(channel.item[0].pubDate).to.equal('Tue, 24 Sep 2024 12:00:00 GMT');
    expect(channel.item[0]['content:encoded']).to.contain('ends with ]]&gt; and &lt;/script&gt;.');
    expect(channel.item[1].guid['#text']).to.equal('calendar-2025');
    expect(channel.item[1]).not.to.have.property('pubDate');
  });

  it('says the moment of publication where it is known', () => {
    const { feed } = parseFeed({ version: '1', title: 'T', items: [{ id: 'a' }] });
    const moment = { published: '2024-09-24', publishedAt: '2024-09-24T22:30:00-04:00' };
    const rss = toRss({ ...feed, items: [{ ...feed.items[0]!, ...moment }] }, { url, built });
    expect(rss).to.contain('<pubDate>Wed, 25 Sep 2024 02:30:00 GMT</pubDate>');
  });

  it('survives characters that XML cannot hold', async () => {
    const items = [{ id: 'a', title: 'A' }];
    const { feed } = parseFeed({ version: '1', title: 'T', items });
    const broken = { ...feed, title: 'a\u0000b\u000bc\ud800d\ufffe' };
    const rss = toRss(broken, { built });
    await expectWellFormed(rss);
    expect(rss).to.contain('<title>abcd</title>');
  });

  it('gives an item without a title the description that RSS then asks for', () => {
    const { feed } = parseFeed({
      version: '1',
      title: 'T',
      items: [{ id: 'a', url: 'https://a.example/' }],
    });
    expect(toRss(feed, { built })).to.contain('<description>https://a.example/</description>');
  });
});

describe('formatCdata', () => {
  it('holds the end of a CDATA section', () => {
    const xml = `<a>${formatCdata('x ]]> y ]]]]> z')}</a>`;
    expect(parser.parse(xml).a).to.equal('x ]]> y ]]]]> z');
  });
});

/** Fails at the first thing that a strict parser refuses: the browser's own, in Node that of saxes. */
async function expectWellFormed(xml: string): Promise<void> {
  if (typeof DOMParser === 'function') {
    const read = new DOMParser().parseFromString(xml, 'application/xml');
    expect(read.querySelector('parsererror')).to.equal(null);
    return;
  }
  // Not written out, so that nothing that serves this file to a browser looks for it.
  const name = 'saxes';
  const { SaxesParser } = (await import(/* @vite-ignore */ name)) as typeof import('saxes');
  new SaxesParser({ xmlns: true }).write(xml).close();
}
