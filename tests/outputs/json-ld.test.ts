import { expect } from 'chai';
import { formatJsonLdScript, toJsonLd } from '../../src/outputs/json-ld.ts';
import { entriesOf, readFixture, readMeetings } from './fixture.ts';
import type { FeedEvent, Item } from '../../src/model/feed.ts';

const item: Item = { id: 'i', tags: [], events: [], outcomes: [], related: [] };
const nodeOf = (fields: Partial<FeedEvent>): Record<string, unknown> => {
  const event: FeedEvent = {
    id: 'e',
    title: 'E',
    start: '2024-01-01',
    status: 'scheduled',
    places: [],
    areas: [],
    parties: [],
    photos: [],
    topics: [],
    ...fields,
  };
  const graph = JSON.parse(JSON.stringify(toJsonLd([{ event, item }])))['@graph'];
  return graph[0];
};

describe('toJsonLd', () => {
  it('writes the events of the fixture', async () => {
    const written = JSON.parse(JSON.stringify(toJsonLd(entriesOf(await readMeetings()))));
    expect(written).to.deep.equal(JSON.parse(await readFixture('meetings.expected.jsonld')));
  });

  it('gives a time the offset that its zone has on that day', () => {
    const timeZone = 'America/New_York';
    expect(nodeOf({ start: '2024-01-15T09:00', timeZone }).startDate).to.equal(
      '2024-01-15T09:00:00-05:00',
    );
    expect(nodeOf({ start: '2024-07-15T09:00', timeZone }).startDate).to.equal(
      '2024-07-15T09:00:00-04:00',
    );
  });

  it('gives a time without a zone no offset, and a day none either', () => {
    expect(nodeOf({ start: '2024-01-15T09:00' }).startDate).to.equal('2024-01-15T09:00');
    expect(nodeOf({ start: '2024-01-15' }).startDate).to.equal('2024-01-15');
  });

  it('says nothing of a status or a way of taking part that nobody has told', () => {
    expect(nodeOf({ status: 'tentative' })).not.to.have.any.keys(
      'eventStatus',
      'eventAttendanceMode',
    );
  });

  it('sends people online when an event moved there', () => {
    const node = nodeOf({
      status: 'movedOnline',
      mode: 'inPerson',
      url: 'https://a.example/',
      places: [{ name: 'Hall' }],
    });
    expect(node.eventAttendanceMode).to.equal('https://schema.org/OnlineEventAttendanceMode');
    expect(node.location).to.deep.equal({ '@type': 'VirtualLocation', url: 'https://a.example/' });
  });

  it('leaves out an event of which only words are known', async () => {
    expect(JSON.stringify(toJsonLd(entriesOf(await readMeetings())))).not.to.contain(
      'Annual meeting',
    );
  });
});

describe('formatJsonLdScript', () => {
  it('cannot be ended by what an event says', () => {
    const event = {
      ...entriesOfNothing(),
      title: '</script><script>alert(1)</script><!-- \u2028 &',
    };
    const script = formatJsonLdScript([{ event, item }]);
    expect(script.match(/</g)).to.have.length(2);
    const json = script.slice(script.indexOf('>') + 1, script.lastIndexOf('<'));
    expect(JSON.parse(json)['@graph'][0].name).to.equal(event.title);
  });
});

function entriesOfNothing(): FeedEvent {
  return {
    id: 'e',
    title: '',
    start: '2024',
    status: 'scheduled',
    places: [],
    areas: [],
    parties: [],
    photos: [],
    topics: [],
  };
}
