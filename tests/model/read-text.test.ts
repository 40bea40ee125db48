import { expect } from 'chai';
import * as fc from 'fast-check';
import { readLine, readText } from '../../src/model/read.ts';
import { readWith } from '../helpers/source.ts';

const line = (value: unknown) => readWith(readLine, value).value;
const text = (value: unknown) => readWith(readText, value).value;

describe('a line', () => {
  it('has single blanks and none at its ends', () => {
    expect(line('  Hearing \n in\t\troom 4 ')).to.equal('Hearing in room 4');
  });

  it('loses its controls', () => {
    expect(line('Hear\u0000ing\u0007 in \u001b[31mroom\u009f 4')).to.equal('Hearing in [31mroom 4');
  });

  it('loses overrides and isolates of direction', () => {
    expect(line('\u202egro.elpmaxe\u202c \u2066a\u2069')).to.equal('gro.elpmaxe a');
  });

  it('loses zero-width blanks and byte order marks', () => {
    expect(line('\ufeffexam\u200bple\u2060.org')).to.equal('example.org');
  });

  it('loses halves of surrogate pairs and keeps whole ones', () => {
    expect(line('a\ud83db \udc63c \ud83d\udc63')).to.equal('ab c \ud83d\udc63');
  });

  it('keeps the joiners that Nepali, Sinhala and Persian need', () => {
    for (const word of ['गर्\u200dयो', 'ශ්\u200dරී', 'می\u200cخواهم']) {
      expect(line(word)).to.equal(word);
    }
  });

  it('keeps the marks of direction that mixed writing needs', () => {
    expect(line('ECPAT\u200f مرکز')).to.equal('ECPAT\u200f مرکز');
  });

  it('keeps what looks like markup as text', () => {
    expect(line('<b>bold</b> &amp; done')).to.equal('<b>bold</b> &amp; done');
  });

  const empties = ['', ' ', '\n', '\u0000', '\u200b', '\u202e\u202c', '\u00ad', '\u0301'];
  for (const value of [...empties, '\u3164', '\u115f\u1160', '\uffa0', '\u2800', '\u034f']) {
    it(`is absent when nothing of it can be seen: ${JSON.stringify(value)}`, () => {
      expect(line(value)).to.equal(undefined);
    });
  }

  it('may be punctuation or a symbol', () => {
    expect(line('…')).to.equal('…');
    expect(line('👣')).to.equal('👣');
  });

  it('takes a number as its digits', () => {
    expect(line(0)).to.equal('0');
    expect(line(2024)).to.equal('2024');
  });

  for (const value of [true, [], ['a'], {}, { toString: 'x' }, { _$litType$: 1 }]) {
    it(`is not ${JSON.stringify(value)}, which is told`, () => {
      expect(readWith(readLine, value)).to.deep.equal({ value: undefined, problems: 1 });
    });
  }

  it('is silently absent when it is null', () => {
    expect(readWith(readLine, null)).to.deep.equal({ value: undefined, problems: 0 });
    expect(readWith(readLine, undefined)).to.deep.equal({ value: undefined, problems: 0 });
    expect(readWith(readLine, '')).to.deep.equal({ value: undefined, problems: 0 });
  });

  it('is cut at a thousand characters, which is told', () => {
    const { value, problems } = readWith(readLine, 'x'.repeat(1_000_000));
    expect(value).to.have.length(1000);
    expect(problems).to.equal(1);
  });

  it('is never cut through a pair of surrogates', () => {
    expect(line(`${'x'.repeat(999)}👣`)).to.equal('x'.repeat(999));
  });

  it('holds nothing that can’t be seen or could break it, whatever the source', () => {
    // WebKit's regular expressions miss half a pair that stands before U+FC00 or later.
    const units = fc.integer({ min: 0, max: 0xfbff }).map(toUnit);
    fc.assert(
      fc.property(fc.string({ unit: units }), (any) => {
        const made = line(any);
        if (made === undefined) return;
        expect(made).to.equal(made.trim());
        expect(made).not.to.match(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b]/u);
        expect(encodeURIComponent(made)).to.be.a('string');
      }),
    );
  });

  it('stays the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const made = line(any);
        if (made !== undefined) expect(line(made)).to.equal(made);
      }),
    );
  });
});

function toUnit(code: number): string {
  return String.fromCharCode(code);
}

describe('a text', () => {
  it('keeps its lines, however they end', () => {
    expect(text('one\r\n\r\ntwo\rthree\nfour')).to.equal('one\n\ntwo\nthree\nfour');
  });

  it('keeps words apart that a tab parts', () => {
    expect(text('one\ttwo')).to.match(/^one\stwo$/);
  });

  it('loses its controls and overrides', () => {
    expect(text('a\u0000b\u202ec\u200bd')).to.equal('abcd');
  });

  it('is cut at twenty thousand characters', () => {
    expect(text('x'.repeat(1_000_000))).to.have.length(20_000);
  });
});
