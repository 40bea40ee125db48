import type { Writers } from './language.ts';
import type { Parcel } from './parcels.ts';
import { constructing, type DateWriter, withBeside, withRanges } from './date-writers.ts';
import { type Between, dash } from './range.ts';

type WriterOf = (locale: string, options: Intl.DateTimeFormatOptions) => DateWriter;

/** The calendars whose months are the Gregorian ones; of the others, only whole days can be told. */
const aligned = /^(gregory|buddhist|roc|japanese)$/;

/**
 * `Intl` with what a platform lacks or gets wrong filled in: the languages that it doesn't know, ranges that it
 * writes in numbers or with a month left out, calendars that it hasn't, and a second date beside the first.
 *
 * @param parcel the language's own words, where the platform doesn't know it
 * @param beside the calendar of the second date
 */
export async function loadWriters(
  locale: string,
  parcel?: Parcel,
  beside?: string,
): Promise<Writers> {
  const { language, calendar = 'gregory' } = new Intl.Locale(locale);
  const own = parcel && (await (await import('./own-writers.ts')).loadOwn(parcel, locale));
  const days = language === 'si' ? await sinhalaDays() : undefined;
  const plain: WriterOf =
    own?.DateTimeFormat ?? ((...args) => days?.(...args) ?? new Intl.DateTimeFormat(...args));
  const between = betweenIn(language);
  const joined: WriterOf = (...args) =>
    between ? withRanges(plain(...args), between) : plain(...args);
  const first = await writerIn(calendar, joined);
  const second = beside ? await writerIn(beside, joined) : undefined;
  const make: WriterOf = (_, options) => {
    const writer = first(locale, options);
    if (!second || !isDay(options) || (aligned.test(beside!) && !options.year)) return writer;
    return withBeside(writer, second(locale, { ...options, weekday: undefined }));
  };
  // `Intl`'s own members can't be spread.
  return Object.assign(Object.create(Intl) as Writers, own, { DateTimeFormat: constructing(make) });
}

/** Whether a day is asked for that stands alone, rather than before a time. */
function isDay({ month, day, weekday }: Intl.DateTimeFormatOptions): boolean {
  return Boolean(month && day && weekday !== 'short');
}

/** What writes the dates of one calendar, the Gregorian where the platform has no such calendar. */
async function writerIn(name: string, write: WriterOf): Promise<WriterOf> {
  const bikram = name === 'bikram' ? (await import('./bikram.ts')).toBikram : undefined;
  const known = Intl.supportedValuesOf('calendar').includes(name) ? name : 'gregory';
  return (locale, options) => {
    const isConverted = aligned.test(name) || options.calendar !== 'gregory';
    const calendar = isConverted ? known : 'gregory';
    const { baseName, numberingSystem, hourCycle } = new Intl.Locale(locale);
    const own = new Intl.Locale(baseName, { calendar, numberingSystem, hourCycle }).toString();
    // A heading with the Gregorian year above says nothing of another calendar's.
    const year = isDay(options) && !aligned.test(name) ? 'numeric' : options.year;
    const wanted = { ...options, calendar: undefined, year };
    return bikram && isConverted ? bikram(own, wanted) : write(own, wanted);
  };
}

/**
 * CLDR 48 names Sinhala's Gregorian months after those of the lunar year (July is "ඇසළ"); Sri Lanka writes "ජූලි", as CLDR
 * did before and our own words do.
 */
async function sinhalaDays(): Promise<(...args: Parameters<WriterOf>) => DateWriter | undefined> {
  const [{ ownDays }, { words }] = await Promise.all([
    import('./own-dates.ts'),
    import('./cldr/si.generated.ts'),
  ]);
  return (locale, options) => {
    const isOwn = !options.timeStyle && !options.timeZoneName && locale.includes('ca-gregory');
    return isOwn ? ownDays(words, locale, options) : undefined;
  };
}

const wide = { numbers: ' – ', phrases: ' – ', times: '–' };

/**
 * What ranges are joined with where `formatRange` can't be trusted: it writes Chinese and Lao ones in bare numbers,
 * Mongolian months in Roman ones, Pashto ones in another order than its dates, leaves the first month of Swahili
 * ones out, and pads the hours of Thai, Vietnamese, Burmese and Pashto ones only; WebKit's older data drop the second month of
 * Persian ones.
 */
function betweenIn(language: string): Between | undefined {
  const betweens: Readonly<Record<string, Between>> = {
    zh: { numbers: '至', phrases: '至', times: '–' },
    fa: { numbers: ' تا ', phrases: ' تا ', times: ' تا ' },
    sw: wide,
    mn: wide,
    lo: wide,
    si: wide,
    vi: wide,
    ps: dash,
    my: dash,
    th: dash,
  };
  return betweens[language];
}
