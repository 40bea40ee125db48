import { expect } from 'chai';
import { catalogues } from '../../src/text/catalogues.ts';
import { joinRange, type Part } from '../../src/text/range.ts';
import { formatProgress } from '../../src/text/state.ts';
import { formatTile } from '../../src/text/tile.ts';
import { formatTimes } from '../../src/text/times.ts';
import { formatDays } from '../../src/text/when.ts';
import { formatPlaces } from '../../src/text/where.ts';
import { loadWholeLanguage } from '../../src/text/whole-language.ts';
import { readEvent } from '../helpers/feeds.ts';
import { readJson } from '../helpers/json.ts';

type Table = Readonly<Record<'days' | 'short' | 'times' | 'words', Record<string, string>>>;

const days: Readonly<Record<string, [string, string?]>> = {
  'same month': ['2024-07-23', '2024-07-25'],
  'across months': ['2024-07-30', '2024-08-02'],
  'across years': ['2024-12-30', '2025-01-02'],
  'a year apart': ['2024-07-23', '2025-07-23'],
  months: ['2024-07', '2024-09'],
  'months across years': ['2024-12', '2025-02'],
  years: ['2024', '2025'],
  'one day': ['2024-07-23'],
  'one month': ['2024-07'],
  'one year': ['2024'],
};

const times: Readonly<Record<string, [string, string | undefined, string, string]>> = {
  'one day': ['2024-07-23T09:05', '2024-07-23T17:30', 'Asia/Kathmandu', 'Asia/Kathmandu'],
  'a start': ['2024-07-23T14:00', undefined, 'America/New_York', 'America/New_York'],
  'for a visitor': ['2024-07-23T09:05', '2024-07-23T17:30', 'Asia/Kathmandu', 'Europe/Paris'],
  'on another day': ['2024-07-23T22:00', '2024-07-23T23:30', 'America/New_York', 'Asia/Kathmandu'],
  'past midnight': ['2024-07-23T22:00', '2024-07-24T06:00', 'Asia/Kathmandu', 'Asia/Kathmandu'],
  'several days': ['2024-07-23T09:00', '2024-07-25T17:00', 'Asia/Kathmandu', 'Asia/Kathmandu'],
};

/** Engines differ in their blanks, and in whether there are any around a dash. */
const plain = (text: string) =>
  text
    .replace(/[\s\u200b]+/g, ' ')
    .replace(/ ?– ?/g, '–')
    .trim();

/** Tables hold what CLDR has from 44 on. WebKit on Linux may come with an older one, known by its Amharic January. */
const isOld =
  new Intl.DateTimeFormat('am', { month: 'long', timeZone: 'UTC' }).format(0) !== 'ጃንዋሪ';

describe('dates as people write them', () => {
  for (const tag of ['en', 'en-US', ...Object.keys(catalogues)]) {
    it(`are those of the table: ${tag}`, async function () {
      // Languages whose ranges are ours are the same with older data, but for their words.
      if (isOld && !/^(en|es|pt|id|fil|sw|zh-Hans|th|ne)$/.test(tag)) this.skip();
      const language = await loadWholeLanguage(tag);
      const table = await readJson<Table>(`tests/fixtures/text/${tag}.json`);
      for (const [name, [start, end]] of Object.entries(days)) {
        const text = formatDays(language, { start, end });
        expect(plain(text), name).to.equal(plain(table.days[name]!));
      }
      expect(formatDays(language, {})).to.equal(table.days['to be announced']);
      if (isOld) return;
      for (const [name, [start, end, timeZone, visitor]] of Object.entries(times)) {
        const clock = { now: 0, timeZone: visitor };
        const text = formatTimes(language, { start, end, timeZone }, clock);
        expect(plain(text), name).to.equal(plain(table.times[name]!));
      }
      for (const [name, text] of Object.entries(table.short)) {
        const [start, end] = days[name]!;
        const style = { month: 'short', hideYear: true } as const;
        expect(plain(formatDays(language, { start, end }, style)), name).to.equal(plain(text));
      }
      const noon = { now: Date.UTC(2024, 6, 20, 12), timeZone: 'UTC' };
      const progress = (start: string, end?: string) =>
        plain(formatProgress(language, readEvent({ start, end }), noon));
      expect(progress('2024-07-20')).to.equal(plain(table.words['today']!));
      expect(progress('2024-07-21')).to.equal(plain(table.words['tomorrow']!));
      expect(progress('2024-08-05')).to.equal(plain(table.words['in sixteen days']!));
      expect(progress('2024-07-19', '2024-07-22')).to.equal(plain(table.words['day two of four']!));
      const bali = readEvent({ mode: 'hybrid', places: [{ name: 'Bali', country: 'ID' }] });
      expect(plain(formatPlaces(language, bali))).to.equal(plain(table.words['place']!));
    });

    it(`name both months, and no month in figures: ${tag}`, async () => {
      const language = await loadWholeLanguage(tag);
      const whole = formatDays(language, { start: '2024-07-30', end: '2024-08-02' });
      expect(whole).to.not.match(/\/|[IVX]{2}/);
      // As long as two days without what they share.
      const [from, to] = ['2024-07-30', '2024-08-02'].map((start) =>
        formatDays(language, { start }),
      );
      for (const text of [from!, to!]) {
        const words = text.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
        // Vietnamese and Chinese months are numbers.
        for (const word of words) if (!/^(ngày|ژوئیهٔ)$/i.test(word)) expect(whole).to.include(word);
      }
    });
  }
});

describe('a range joined from its ends', () => {
  const between = { numbers: '–', phrases: ' – ', times: '–' };
  const parts = (text: string): Part[] =>
    text.split('|').map((piece) => {
      const [value = '', type = 'literal'] = piece.split('=');
      return { type, value };
    });
  const join = (from: string, to: string) => joinRange(parts(from), parts(to), between);

  it('says once what both ends share', () => {
    const from = '23=day| |July=month| |2024=year';
    expect(join(from, '25=day| |July=month| |2024=year')).to.equal('23–25 July 2024');
    expect(join(from, '2=day| |August=month| |2024=year')).to.equal('23 July – 2 August 2024');
    expect(join(from, '23=day| |July=month| |2025=year')).to.equal('23 July 2024 – 23 July 2025');
    expect(join(from, from)).to.equal('23 July 2024');
  });

  it('does so at the beginning, and around what differs', () => {
    expect(join('2024=year| |July=month| |23=day', '2024=year| |July=month| |25=day')).to.equal(
      '2024 July 23–25',
    );
    expect(join('July=month| |23=day|, |2024=year', 'July=month| |25=day|, |2024=year')).to.equal(
      'July 23–25, 2024',
    );
  });

  it('keeps a number and its unit together', () => {
    expect(
      joinRange(
        parts('2024=year|年|7=month|月|23=day|日'),
        parts('2024=year|年|7=month|月|25=day|日'),
        { ...between, phrases: '至' },
      ),
    ).to.equal('2024年7月23日至25日');
  });
});

describe('dates by another calendar', () => {
  const format = async (tag: string, calendar: string, start: string, end?: string) =>
    plain(formatDays(await loadWholeLanguage(tag, { calendar }), { start, end }));

  it('stand in place of the Gregorian', async () => {
    expect(await format('th', 'buddhist', '2024-07-23', '2024-07-25')).to.equal(
      '23–25 กรกฎาคม 2567',
    );
    expect(await format('fa-AF', 'persian', '2024-07-23')).to.match(/۲ اسد ۱۴۰۳|۱۴۰۳ اسد ۲/);
  });

  it('stand beside it', async () => {
    expect(await format('th', 'gregory buddhist', '2024-07-23')).to.equal(
      '23 กรกฎาคม 2024 (23 กรกฎาคม 2567)',
    );
  });

  it('are left out where only a month or a year is known, which they part otherwise', async () => {
    expect(await format('th', 'gregory buddhist', '2024-07')).to.equal('กรกฎาคม 2024');
    expect(await format('ar', 'islamic-umalqura', '2024')).to.equal('2024');
    expect(await format('th', 'buddhist', '2024-07')).to.equal('กรกฎาคม 2567');
  });

  it('are Gregorian where there is no such calendar', async () => {
    expect(await format('th', 'mayan', '2024-07-23')).to.equal('23 กรกฎาคม 2024');
    expect(await format('en', '"><', '2024-07-23')).to.equal('23 July 2024');
  });

  it('make a tile whose day and month belong together', async () => {
    const persian = await loadWholeLanguage('fa-AF', { calendar: 'persian' });
    const tile = formatTile(persian, { start: '2024-07-23', end: '2024-07-25' });
    expect(tile?.large).to.equal('۲–۴');
    expect(tile?.small).to.match(/اسد/);
  });
});
