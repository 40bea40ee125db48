import { expect } from 'chai';
import { withoutContacts } from '../../src/sources/without-contacts.ts';
import { isMeetingRoom, readAddress } from '../../src/sources/web-address.ts';

describe('withoutContacts', () => {
  const gone: [string, string][] = [
    ['Ask press@example.org.', 'Ask.'],
    ['Ask us (press@example.org).', 'Ask us.'],
    ['Ask press [at] example [dot] org now', 'Ask now'],
    ['Call +44 (0)20 7946 0958 today', 'Call today'],
    ['Tel: 020 7946 0958', 'Tel:'],
    ['Hotline 116 111', 'Hotline'],
    ['Phone (202) 555-0143', 'Phone'],
    ['202-555-0143', ''],
    ['Meeting ID: 812 3456 7890, Passcode: abc12', ','],
    ['https://zoom.us/w/1?pwd=abc&lang=en', 'https://zoom.us/w/1?lang=en'],
  ];
  for (const [text, expected] of gone) {
    it(`takes the contact out of "${text}"`, () =>
      expect(withoutContacts(text)).to.equal(expected));
  }

  const kept = [
    'On 2024-07-23, 23.07.2024 and 07/23/2024',
    'July 23-25, 2024, 9:00–17:00',
    '1,200,000 people in 2019-2023, 49.6 million in 2021',
    'ISBN 978-3-16-148410-0',
    'ILO Convention No. 182 (1999) and 189',
    'Call on 15 countries to act in 2024',
    'US$ 200 300 4000',
  ];
  for (const text of kept) {
    it(`leaves "${text}" alone`, () => expect(withoutContacts(text)).to.equal(text));
  }
});

describe('readAddress', () => {
  it('resolves against the base and keeps http(s) only', () => {
    expect(readAddress('../a', 'https://example.org/b/c/')).to.equal('https://example.org/b/a');
    for (const bad of ['javascript:x()', 'mailto:a@b.org', 'ftp://a', '', '//', 7, undefined]) {
      expect(readAddress(bad)).to.equal(undefined);
    }
  });

  it('drops user info, passwords and contacts in parameters', () => {
    expect(readAddress('https://u:p@example.org/?pwd=1&a=2&to=a@b.org')).to.equal(
      'https://example.org/?a=2',
    );
  });
});

describe('isMeetingRoom', () => {
  it('tells a room from a registration page', () => {
    expect(isMeetingRoom('https://us02web.zoom.us/j/123')).to.equal(true);
    expect(isMeetingRoom('https://us02web.zoom.us/webinar/register/WN_x')).to.equal(false);
    expect(isMeetingRoom('https://example.org/zoom.us/')).to.equal(false);
  });
});
