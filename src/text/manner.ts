import type { Language } from './language.ts';
import type { Manner } from './languages.ts';
import { policies } from './policy.ts';

type Described = Pick<Language, 'tag' | 'locale' | 'intl' | 'dir' | 'isolate'>;

/** How a language is written, and by what name it has messages: English where there are none in it. */
export async function describe(
  tag: string,
  { calendar = '', numbers = '' }: Manner,
  hasMessages: (tag: string) => boolean,
): Promise<Described> {
  const asked = new Intl.Locale(canonical(tag));
  const { language, region, baseName } = asked;
  const found = findName(baseName, hasMessages);
  if (!found && language !== 'en') return describe('en', { calendar, numbers }, hasMessages);
  const own = region && found !== baseName ? undefined : policies[language];
  const base = baseName === 'en' ? 'en-001' : writable(asked, found);
  const [first = 'gregory', beside] = calendar.match(/[a-z][a-z-]{2,}/g) ?? [];
  const digits = /^[a-z]{3,8}$/.test(numbers) ? { numberingSystem: numbers } : undefined;
  const plain = new Intl.Locale(base, { calendar: first, ...own, ...digits }).toString();
  // Formatters are kept by their locale: the second calendar has to be part of it.
  const locale = beside ? `${plain}-x-${beside}` : plain;
  const intl = needsHelp(language, first, beside)
    ? await (await import('./writers.ts')).loadWriters(locale, beside)
    : Intl;
  const described = { tag: found ?? 'en', locale, intl };
  return /^(ar|fa|ps|ur)$/.test(language) ? { ...described, dir: 'rtl', isolate } : described;
}

/** `en_US` is as good as `en-US`, and what is no tag at all is English. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function findName(tag: string, hasMessages: (tag: string) => boolean): string | undefined {
  if (hasMessages(tag)) return tag;
  const shorter = tag.replace(/-?[^-]*$/, '');
  return shorter ? findName(shorter, hasMessages) : { fa: 'fa-AF', zh: 'zh-Hans' }[tag];
}

/** The tag itself, so that its country has its say; that of the messages where it is written in another script. */
function writable(asked: Intl.Locale, found = 'en'): string {
  const isSame = asked.maximize().script === new Intl.Locale(found).maximize().script;
  return isSame ? asked.baseName : found;
}

/** Whether `Intl` alone would leave something to be desired. */
function needsHelp(language: string, calendar: string, beside?: string): unknown {
  return (
    beside ||
    calendar !== 'gregory' ||
    /^(zh|sw|mn|lo|ps|fa|si|th|vi)$/.test(language) ||
    !Intl.DateTimeFormat.supportedLocalesOf(language).length
  );
}

/** A Latin name or time in Arabic script, isolated: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates */
function isolate(text: string): string {
  return /^[^\u0600-\u06ff]*[A-Za-z][^\u0600-\u06ff]*$/.test(text) ? `\u2068${text}\u2069` : text;
}
