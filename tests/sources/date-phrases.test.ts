import { expect } from 'chai';
import { findDatePhrases, readDate } from '../../src/sources/date-phrases.ts';

/** The text, what it says (`start..until`, or why it is refused), and its language where that isn't English. */
type Row = readonly [text: string, says: string, language?: string];

function say(text: string, language?: string): string {
  return findDatePhrases(text, { language })
    .map((p) => p.refused ?? [p.start, p.until].filter(Boolean).join('..'))
    .join(' + ');
}

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [text, says, language] of rows) {
      it(`reads "${text}" as ${says === '' ? 'no date' : says}`, () => {
        expect(say(text, language)).to.equal(says);
      });
    }
  });
}

describe('findDatePhrases', () => {
  table('in English', [
    ['July 23-25, 2024', '2024-07-23..2024-07-25'],
    ['23–25 July 2024', '2024-07-23..2024-07-25'],
    ['Bali (August 27-30, 2024)', '2024-08-27..2024-08-30'],
    ['February 6 – 8, 2023', '2023-02-06..2023-02-08'],
    ['30 Jan – 2 Feb 2025', '2025-01-30..2025-02-02'],
    ['July 30 – August 2, 2024', '2024-07-30..2024-08-02'],
    ['30 December – 2 January 2025', '2024-12-30..2025-01-02'],
    ['28 Dec 2024 – 2 Jan 2025', '2024-12-28..2025-01-02'],
    ['23 to 25 July, 2024', '2024-07-23..2024-07-25'],
    ['July 23rd-25th, 2024', '2024-07-23..2024-07-25'],
    ['the 23rd of July, 2024', '2024-07-23'],
    ['between 3 and 9 May 2024', '2024-05-03..2024-05-09'],
    ['3 and 4 May 2024', '2024-05-03..2024-05-04'],
    ['May 3, 4 and 5, 2024', '2024-05-03..2024-05-05'],
    ['23/24 July 2024', '2024-07-23..2024-07-24'],
    ['Mon 3 – Wed 5 March 2025', '2025-03-03..2025-03-05'],
    ['Sept. 5, 2024', '2024-09-05'],
    ['12–14 Nov. 2025', '2025-11-12..2025-11-14'],
    ['23-Jul-2024', '2024-07-23'],
    ['July–September 2024', '2024-07..2024-09'],
    ['COVID-19 May 2024', '2024-05'],
    ['3 May 2024 and 5 June 2024', '2024-05-03 + 2024-06-05'],
    ['12 March 2024 — 25 people', '2024-03-12'],
  ]);

  table('in other languages', [
    ['del 23 al 25 de julio de 2024', '2024-07-23..2024-07-25', 'es'],
    ['30 de enero al 2 de febrero de 2025', '2025-01-30..2025-02-02', 'es'],
    ['du 23 au 25 juillet 2024', '2024-07-23..2024-07-25', 'fr'],
    ['le 1er juillet 2024 à 9h30', '2024-07-01T09:30', 'fr'],
    ['de 23 a 25 de julho de 2024', '2024-07-23..2024-07-25', 'pt'],
    ['23 sampai 25 Juli 2024', '2024-07-23..2024-07-25', 'id'],
    ['23.–25. Juli 2024', '2024-07-23..2024-07-25', 'de'],
    ['26.–29.10.2020', '2020-10-26..2020-10-29', 'de'],
    ['2024年7月23日至25日', '2024-07-23..2024-07-25', 'ja'],
    ['5 ago 2024', '2024-08-05', 'es'],
  ]);

  table('in figures', [
    ['2024-07-23', '2024-07-23'],
    ['2024-07-23/2024-07-25', '2024-07-23..2024-07-25'],
    ['2024-07-23T09:00+05:45', '2024-07-23T09:00'],
    ['23/07/2024', '2024-07-23'],
    ['07/23/2024', '2024-07-23'],
    ['05/05/2024', '2024-05-05'],
    ['2024/07/23', '2024-07-23'],
  ]);

  table('with times', [
    ['Tuesday, 23 July 2024 at 9:00 am – 5:00 pm', '2024-07-23T09:00..2024-07-23T17:00'],
    ['5 June 2024, 1:00 – 3:00 pm', '2024-06-05T13:00..2024-06-05T15:00'],
    ['9-11 am, 23 July 2024', '2024-07-23T09:00..2024-07-23T11:00'],
    ['5 p.m. on June 3, 2024', '2024-06-03T17:00'],
    ['from 9:00 to 17:00 on 3 May 2024', '2024-05-03T09:00..2024-05-03T17:00'],
    ['9–11 June 2024 | 09:00–17:00', '2024-06-09..2024-06-11'],
    ['3 May 2024, 9:00 – 5 May 2024, 17:00', '2024-05-03T09:00..2024-05-05T17:00'],
  ]);

  table('and refuses', [
    ['07/08/2024', 'ambiguous-order'],
    ['1.5.2024', 'ambiguous-order'],
    ['25-27 September', 'no-year'],
    ['12 March — 25 people', 'no-year'],
    ['3 and 9 May 2024', 'several-days'],
    ['3–5 and 10–12 May 2024', 'several-days'],
    ['October 5–6 and 8, 2024', 'several-days'],
    ['July and August 2024', 'several-days'],
    ['31 June 2024', 'no-such-day'],
    ['29 February 2023', 'no-such-day'],
    ['25 July 2024 - 23 July 2024', 'end-before-start'],
    ['July 23, 2024 – July 25', 'unclear'],
  ]);

  table('and finds nothing in', [
    ['The march against slavery', ''],
    ['it may 2024 times fail', ''],
    ['since 1865', ''],
    ['2019-2023', ''],
    ['23-07-24', ''],
    ['version 1.2.2024.5', ''],
    ['May they march in August', ''],
  ]);

  it('names a zone only where the words hold an IANA name or UTC', () => {
    const [utc] = findDatePhrases('23 July 2024, 14:00–16:30 UTC');
    expect(utc).to.include({ start: '2024-07-23T14:00', timeZone: 'UTC' });
    const [named] = findDatePhrases('23 July 2024, 14:00 (Asia/Kathmandu)');
    expect(named).to.include({ timeZone: 'Asia/Kathmandu' });
    const [short] = findDatePhrases('23 July 2024 3 pm EST');
    expect(short).to.include({ start: '2024-07-23T15:00', zoneUnknown: true });
    expect(short).not.to.have.property('timeZone');
    expect(findDatePhrases('2024-07-23T09:00Z')[0]).to.include({ timeZone: 'UTC' });
  });

  it('says where the words stand', () => {
    const text = 'Held in Accra from 3 to 5 May 2024, indoors.';
    const [phrase] = findDatePhrases(text);
    expect(text.slice(phrase?.index, phrase?.end)).to.equal('3 to 5 May 2024');
  });

  it('reads 07/08/2024 where the order is stated', () => {
    expect(findDatePhrases('07/08/2024', { order: 'dmy' })[0]?.start).to.equal('2024-08-07');
    expect(findDatePhrases('07/08/2024', { order: 'mdy' })[0]?.start).to.equal('2024-07-08');
  });

  it('takes steps in proportion to the text', () => {
    const phrases = findDatePhrases('3 to 5 May 2024, and 1, 2, 3, 4 to 5 and 6. '.repeat(5000));
    expect(phrases).to.have.length(5000);
  });
});

describe('readDate', () => {
  it('reads a cell that holds one date and nothing else', () => {
    expect(readDate(' 2024 ')?.start).to.equal('2024');
    expect(readDate('2024-07')?.start).to.equal('2024-07');
    expect(readDate('Tuesday, 23 July 2024.')?.start).to.equal('2024-07-23');
    expect(readDate('23 July 2024 and more')).to.equal(undefined);
    expect(readDate('soon')).to.equal(undefined);
  });
});
