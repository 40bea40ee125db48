import { expect } from 'chai';
import { formatDays } from '../../src/text/when.ts';
import { loadWholeLanguage } from '../../src/text/whole-language.ts';

// The conversion is a package that browsers can't load unbundled.
const describeInNode = typeof document === 'object' ? describe.skip : describe;

describeInNode('dates of the Bikram Sambat', () => {
  const format = async (tag: string, calendar: string, start: string, end?: string) =>
    formatDays(await loadWholeLanguage(tag, { calendar }), { start, end }).replace(/ ?– ?/g, '–');

  it('are those of Nepal’s own calendar', async () => {
    // New Year's Day of 2081, and the last of 2080.
    expect(await format('ne', 'bikram', '2024-04-13')).to.equal('२०८१ वैशाख १');
    expect(await format('ne', 'bikram', '2024-04-12')).to.equal('२०८० चैत ३०');
    expect(await format('ne', 'bikram', '2015-09-20')).to.equal('२०७२ असोज ३');
    expect(await format('en', 'bikram', '2024-07-23')).to.equal('8 Shrawan 2081');
  });

  it('make ranges, alone and beside the Gregorian', async () => {
    expect(await format('ne', 'bikram', '2024-07-23', '2024-07-25')).to.equal('२०८१ साउन ८–१०');
    expect(await format('ne', 'gregory bikram', '2024-07-23', '2024-07-25')).to.equal(
      '२०२४ जुलाई २३–२५ (२०८१ साउन ८–१०)',
    );
  });

  it('stay Gregorian where only a month is known, and beyond the years that are settled', async () => {
    expect(await format('ne', 'bikram', '2024-07')).to.equal('२०२४ जुलाई');
    expect(await format('ne', 'bikram', '2091-07-23')).to.equal('२०९१ जुलाई २३');
  });
});
