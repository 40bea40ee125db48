import type { Writers } from './language.ts';
import { constructing, type DateWriter, withBeside, withRanges } from './date-writers.ts';
import type { Between } from './range.ts';

type WriterOf = (locale: string, options: Intl.DateTimeFormatOptions) => DateWriter;

/**
 * `Intl` with what a platform lacks or gets wrong filled in: the languages that it doesn't know, ranges that it
 * writes in numbers or with a month left out, calendars that it hasn't, and a second date beside the first.
 *
 * @param beside the calendar of the second date
 */
export async function loadWriters(locale: string, beside?: string): Promise<Writers> {
  const { language, baseName, calendar = 'gregory' } = new Intl.Locale(locale);
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  const own = isKnown
    ? undefined
    : await (await import('./own-writers.ts')).loadOwn(language, locale);
  const plain: WriterOf = own?.DateTimeFormat ?? ((...args) => new Intl.DateTimeFormat(...args));
  const write = (name: string) => writerIn(name, plain, betweenIn(language));
  const first = await write(calendar);
  const second = beside ? await write(beside) : undefined;
  const make: WriterOf = (_, options) => {
    const at = (name: string) => String(new Intl.Locale(baseName, localeOptions(locale, name)));
    const writer = first(at(calendar), options);
    return second && beside ? withBeside(writer, second(at(beside), options), options) : writer;
  };
  // `Intl`'s own members can't be spread.
  return Object.assign(Object.create(Intl) as Writers, own, { DateTimeFormat: constructing(make) });
}

function localeOptions(locale: string, calendar: string): Intl.LocaleOptions {
  const { numberingSystem, hourCycle } = new Intl.Locale(locale);
  return { calendar, numberingSystem, hourCycle };
}

/** What writes the dates of one calendar. */
async function writerIn(name: string, plain: WriterOf, between?: Between): Promise<WriterOf> {
  if (name === 'bikram') {
    const { toBikram } = await import('./bikram.ts');
    return (locale, options) => toBikram(locale, options);
  }
  if (!between) return plain;
  return (locale, options) => withRanges(plain(locale, options), between);
}

const dash = { numbers: '–', phrases: ' – ' };
const wide = { numbers: ' – ', phrases: ' – ' };

/**
 * What ranges are joined with where `formatRange` can't be trusted: it writes Chinese and Lao ones in bare numbers,
 * Mongolian months in Roman ones, Pashto ones in another order than its dates, and leaves the first month of Swahili
 * ones out; WebKit's older data drop the second month of Persian ones.
 */
function betweenIn(language: string): Between | undefined {
  const betweens: Readonly<Record<string, Between>> = {
    zh: { numbers: '至', phrases: '至' },
    fa: { numbers: ' تا ', phrases: ' تا ' },
    sw: wide,
    mn: wide,
    lo: wide,
    si: wide,
    ps: dash,
  };
  return betweens[language];
}
