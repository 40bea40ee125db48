import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  lineLike,
  numberIn,
  oneOf,
  readDate,
  readLanguage,
  readUrl,
} from '../../src/model/read.ts';
import { readWith } from '../helpers/source.ts';

const base = 'https://example.org/news/feed.json';
const url = (value: unknown, from: string | undefined = base) =>
  readWith(readUrl, value, from).value;

describe('an address', () => {
  const good: Readonly<Record<string, string>> = {
    'https://example.com/a': 'https://example.com/a',
    'http://example.com': 'http://example.com/',
    'HTTPS://EXAMPLE.COM/A': 'https://example.com/A',
    'a.html': 'https://example.org/news/a.html',
    '/a.html': 'https://example.org/a.html',
    '../a.html': 'https://example.org/a.html',
    '?p=5': 'https://example.org/news/feed.json?p=5',
    '#part': 'https://example.org/news/feed.json#part',
    '//example.com/a': 'https://example.com/a',
    '  https://example.com/a\n': 'https://example.com/a',
    'https://example.com/a b/é': 'https://example.com/a%20b/%C3%A9',
    'https://example.com/"><script>': 'https://example.com/%22%3E%3Cscript%3E',
    'https:example.com': 'https://example.org/news/example.com',
    'https://bücher.example/': 'https://xn--bcher-kva.example/',
  };
  for (const [value, expected] of Object.entries(good)) {
    it(`${JSON.stringify(value)} is ${expected}`, () => {
      expect(url(value)).to.equal(expected);
    });
  }

  const bad = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'blob:https://example.org/1',
    'filesystem:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org/',
    'mailto:office@example.org',
    'tel:+1234567',
    'about:blank',
    'ws://example.org/',
    'https://user@example.org/',
    'https://user:secret@example.org/',
    'https://example.org@evil.example/',
    'https://:secret@example.org/',
    'http://',
    'http://[::1',
  ];
  for (const value of bad) {
    it(`is not ${JSON.stringify(value)}, which is told`, () => {
      expect(readWith(readUrl, value, base)).to.deep.equal({ value: undefined, problems: 1 });
    });
  }

  for (const value of [13, true, ['https://example.org/'], {}, { href: 'https://example.org/' }]) {
    it(`is not ${JSON.stringify(value)}, which is told`, () => {
      expect(readWith(readUrl, value, base)).to.deep.equal({ value: undefined, problems: 1 });
    });
  }

  it('can’t be relative where nobody knows to what', () => {
    expect(readWith(readUrl, 'a.html')).to.deep.equal({ value: undefined, problems: 1 });
    expect(readWith(readUrl, 'https://example.org/').value).to.equal('https://example.org/');
  });

  it('is http(s) and without user info, or nothing', () => {
    const any = fc.oneof(
      fc.string(),
      fc.tuple(
        fc.constantFrom('javascript:', 'data:', '//', 'https://', 'https:', 'blob:', ' \n'),
        fc.string({ unit: fc.constantFrom(...Array.from('ab:@/.\\?#\t ')) }),
      ),
    );
    fc.assert(
      fc.property(any, (value) => {
        const made = url(Array.isArray(value) ? value.join('') : value);
        if (made === undefined) return;
        const { protocol, username, password } = new URL(made);
        expect(protocol).to.match(/^https?:$/);
        expect(username + password).to.equal('');
      }),
    );
  });
});

describe('a language tag', () => {
  const good: Readonly<Record<string, string>> = {
    ne: 'ne',
    'EN-us': 'en-US',
    en_US: 'en-US',
    'zh-hant-tw': 'zh-Hant-TW',
    'sr-Latn': 'sr-Latn',
    'es-419': 'es-419',
  };
  for (const [value, expected] of Object.entries(good)) {
    it(`${value} is ${expected}`, () => {
      expect(readWith(readLanguage, value)).to.deep.equal({ value: expected, problems: 0 });
    });
  }

  for (const value of ['de_DE.UTF-8', 'english please', 'e', '-', '*', 'en-', 12, true, {}]) {
    it(`is not ${JSON.stringify(value)}, which is told`, () => {
      expect(readWith(readLanguage, value)).to.deep.equal({ value: undefined, problems: 1 });
    });
  }

  it('is one that the platform takes, whatever the source', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (value) => {
        const made = readWith(readLanguage, value).value;
        if (made !== undefined) expect(new Intl.NumberFormat(made).format(1)).to.be.a('string');
      }),
    );
  });
});

describe('a date', () => {
  it('is a real one, or told and gone', () => {
    expect(readWith(readDate, '2024-07-23')).to.deep.equal({ value: '2024-07-23', problems: 0 });
    for (const value of ['2024-02-30', '23 July 2024', 1_721_725_200, ['2024']]) {
      expect(readWith(readDate, value)).to.deep.equal({ value: undefined, problems: 1 });
    }
  });
});

describe('one of a few words', () => {
  const read = oneOf(['inPerson', 'online']);

  it('is read whatever its case', () => {
    expect(readWith(read, 'INPERSON').value).to.equal('inPerson');
  });

  for (const value of ['hybird', 'constructor', '__proto__', 1, {}, { toString: 1 }, [{}]]) {
    it(`is not ${JSON.stringify(value)}, which is told`, () => {
      expect(readWith(read, value)).to.deep.equal({ value: undefined, problems: 1 });
    });
  }
});

describe('a number', () => {
  const read = numberIn(0, 1);

  it('may be either bound', () => {
    expect(readWith(read, 0).value).to.equal(0);
    expect(readWith(read, 1).value).to.equal(1);
  });

  for (const value of [-0.1, 1.1, Infinity, NaN, '0.5', '', [], true]) {
    it(`is not ${JSON.stringify(value)} (${String(value)})`, () => {
      expect(readWith(read, value).value).to.equal(undefined);
    });
  }
});

describe('a line of a shape', () => {
  const read = lineLike(/^#[\da-f]{6}$/i, 'a #rrggbb');

  it('is read as it is written', () => {
    expect(readWith(read, '#aaBB00').value).to.equal('#aaBB00');
  });

  for (const value of ['#fff', 'red', '#aabbcc;x:y', '#aabbcc\n', 'url(#a)', {}, { toString: 1 }]) {
    it(`is not ${JSON.stringify(value)}, which is told`, () => {
      expect(readWith(read, value)).to.deep.equal({ value: undefined, problems: 1 });
    });
  }
});
