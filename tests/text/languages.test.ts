import { expect } from 'chai';
import { english, say } from '../../src/text/language.ts';
import { catalogues } from '../../src/text/catalogues.ts';
import { loadLanguage } from '../../src/text/languages.ts';
import { policies } from '../../src/text/policy.ts';
import { sayCount } from '../../src/text/count.ts';
import { loadWholeLanguage } from '../../src/text/whole-language.ts';

const found = async (tag: string) => (await loadLanguage(tag)).tag;

describe('the language for a tag', () => {
  it('is the nearest of those there are', async () => {
    const wanted = {
      'pt-BR': 'pt',
      'es-419': 'es',
      'fr-CA': 'fr',
      'ne-NP': 'ne',
      'ur-IN': 'ur',
      fa: 'fa-AF',
      'fa-IR': 'fa-AF',
      prs: 'fa-AF',
      zh: 'zh-Hans',
      'zh-CN': 'zh-Hans',
      'zh-Hans-SG': 'zh-Hans',
      tl: 'fil',
      in: 'id',
      'en-GB': 'en',
    };
    for (const [tag, other] of Object.entries(wanted))
      expect(await found(tag), tag).to.equal(other);
  });

  it('is found whatever its capitals and dashes', async () => {
    expect(await found('PT_br')).to.equal('pt');
    expect(await found('FR')).to.equal('fr');
    expect(await found('zh-hans')).to.equal('zh-Hans');
  });

  it('is English where there is none of it, and where it is no tag', async () => {
    for (const tag of ['sv', 'tlh', '', 'x', 'not a tag', 'a-very-long-thing-indeed'])
      expect(await found(tag), tag).to.equal('en');
  });

  it('is loaded once', async () => {
    expect(await loadLanguage('fr')).to.equal(await loadLanguage('fr'));
  });

  it('keeps the order of an English-speaking country', async () => {
    const format = async (tag: string) => {
      const { locale } = await loadLanguage(tag);
      const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
      return new Intl.DateTimeFormat(locale, options).format(Date.UTC(2024, 6, 23));
    };
    expect(await format('en-US')).to.equal('July 23, 2024');
    expect(await format('en-GB')).to.equal('23 July 2024');
  });
});

describe('a language', () => {
  for (const tag of ['en', ...Object.keys(catalogues)]) {
    it(`keeps to the Gregorian calendar and to the digits of the policy: ${tag}`, async () => {
      const { locale } = await loadLanguage(tag);
      const wanted = policies[tag.split('-')[0]!]?.numberingSystem ?? 'latn';
      const known = Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
      if (!known) return;
      const options = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
      expect(options.calendar).to.equal('gregory');
      expect(options.numberingSystem).to.equal(wanted);
      const twelve = 'ar hi bn ur ta km fil'.split(' ').includes(tag);
      expect(options.hourCycle).to.equal(twelve ? 'h12' : 'h23');
    });
  }

  it('is written from right to left in Arabic script alone', async () => {
    for (const tag of Object.keys(catalogues)) {
      const { dir } = await loadLanguage(tag);
      expect(dir, tag).to.equal(/^(ar|fa-AF|ps|ur)$/.test(tag) ? 'rtl' : 'ltr');
    }
    // English leaves it to the page.
    expect(english.dir).to.equal(undefined);
  });

  it('keeps a Latin name together in Arabic script', async () => {
    const urdu = await loadWholeLanguage('ur');
    expect(say(urdu, 'credit', { name: 'ARAT' })).to.equal('تصویر: \u2068ARAT\u2069');
    expect(say(urdu, 'credit', { name: 'نیپال' })).to.equal('تصویر: نیپال');
    expect(say(english, 'credit', { name: 'نیپال' })).to.equal('Picture: نیپال');
  });

  it('counts by its own rules', async () => {
    const arabic = await loadWholeLanguage('ar');
    const counts = [0, 1, 2, 3, 11, 100].map((count) => sayCount(arabic, 'photos', count));
    expect(counts).to.deep.equal([
      'لا صور',
      'صورة واحدة',
      'صورتان',
      '3 صور',
      '11 صورة',
      '100 صورة',
    ]);
    const filipino = await loadWholeLanguage('fil');
    expect(sayCount(filipino, 'photos', 3)).to.equal('3 larawan');
    expect(sayCount(filipino, 'photos', 4)).to.equal('4 na larawan');
  });

  it('writes numbers in its own digits, or in those that are asked for', async () => {
    const day = { day: 2, days: 4 };
    expect(say(await loadWholeLanguage('ne'), 'underWayDay', day)).to.equal(
      'जारी छ, ४ दिनमध्ये दिन २',
    );
    const latin = await loadWholeLanguage('ne', { numbers: 'latn' });
    expect(say(latin, 'underWayDay', day)).to.equal('जारी छ, 4 दिनमध्ये दिन 2');
  });
});
