import { expect } from 'chai';
import { english } from '../../src/text/language.ts';
import '../../src/text/messages/en-more.ts';
import { formatPlainEvent } from '../../src/text/plain-event.ts';
import { readEvent } from '../helpers/feeds.ts';

describe('an event as plain text', () => {
  it('has a line for each thing to know, times by its own clock', () => {
    const event = readEvent({
      title: 'Hearing',
      summary: 'On wages.',
      start: '2036-11-03T09:00',
      end: '2036-11-03T17:30',
      timeZone: 'Asia/Kathmandu',
      places: [{ name: 'Kathmandu', country: 'NP' }],
    });
    expect(
      formatPlainEvent(english, event, 'https://example.org/hearing').split('\n'),
    ).to.deep.equal([
      'Hearing',
      'Monday, 3 November 2036, 09:00–17:30, Nepal Time',
      'Kathmandu, Nepal',
      'On wages.',
      'https://example.org/hearing',
    ]);
  });

  it('says first that it is cancelled, and leaves out what nobody has said', () => {
    const event = readEvent({ title: 'Forum', start: '2036-05', status: 'cancelled' });
    expect(formatPlainEvent(english, event)).to.equal('Cancelled: Forum\nMay 2036');
  });
});
