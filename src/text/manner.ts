import type { Language } from './language.ts';
import type { Parcel } from './parcels.ts';
import { policies } from './policy.ts';

/** What the page asks for besides a language. */
export interface Manner {
  /** One of `Intl`'s calendars (`persian`), or two, the second to stand beside the first (`gregory buddhist`). */
  readonly calendar?: string;
  /** One of `Intl`'s numbering systems (`latn`, `deva`). */
  readonly numbers?: string;
}

/** How a language is written. */
export type Written = Pick<Language, 'tag' | 'locale' | 'intl' | 'dir' | 'isolate'>;

/** What there is to write languages with. */
export interface Known {
  readonly hasMessages: (tag: string) => boolean;
  readonly isHelped: (language: string) => boolean;
  /** What a language that the platform doesn't know is written from. */
  readonly parcelOf: (language: string) => Parcel | undefined;
}

/** How a language is written, and by what name it has messages: English where there are none in it. */
export async function describe(
  tag: string,
  { calendar = '', numbers = '' }: Manner,
  known: Known,
): Promise<Written> {
  const asked = new Intl.Locale(canonical(tag));
  const { language, region, baseName } = asked;
  const found = findName(baseName, known.hasMessages);
  if (!found && language !== 'en') return describe('en', { calendar, numbers }, known);
  const own = region && found !== baseName ? undefined : policies[language];
  const base = baseName === 'en' ? 'en-001' : writable(asked, found);
  const [first = 'gregory', beside] = calendar.match(/[a-z][a-z-]{2,}/g) ?? [];
  const digits = /^[a-z]{3,8}$/.test(numbers) ? { numberingSystem: numbers } : undefined;
  const plain = new Intl.Locale(base, { calendar: first, ...own, ...digits }).toString();
  // Formatters are kept by their locale: the second calendar has to be part of it.
  const locale = beside ? `${plain}-x-${beside}` : plain;
  const isHelped = beside || first !== 'gregory' || known.isHelped(language);
  const intl = isHelped
    ? await (await import('./writers.ts')).loadWriters(locale, known.parcelOf(language), beside)
    : Intl;
  const described = { tag: found ?? 'en', locale, intl };
  return /^(ar|fa|ps|ur)$/.test(language) ? { ...described, dir: 'rtl', isolate } : described;
}

/** `en_US` is as good as `en-US`, and what is no tag at all is English. WebKit keeps old tags of Dari and Filipino. */
function canonical(tag: string): string {
  const today = tag
    .replaceAll('_', '-')
    .replace(/^prs\b(-af\b)?/i, 'fa-AF')
    .replace(/^tl\b/i, 'fil');
  try {
    return Intl.getCanonicalLocales(today)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function findName(tag: string, hasMessages: Known['hasMessages']): string | undefined {
  if (hasMessages(tag)) return tag;
  const shorter = tag.replace(/-?[^-]*$/, '');
  return shorter ? findName(shorter, hasMessages) : { fa: 'fa-AF', zh: 'zh-Hans' }[tag];
}

/** The tag itself, so that its country has its say; that of the messages where it is written in another script. */
function writable(asked: Intl.Locale, found = 'en'): string {
  const isSame = asked.maximize().script === new Intl.Locale(found).maximize().script;
  return isSame ? asked.baseName : found;
}

/** A Latin name or time in Arabic script, isolated: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates */
function isolate(text: string): string {
  return /^[^\u0600-\u06ff]*[A-Za-z][^\u0600-\u06ff]*$/.test(text) ? `\u2068${text}\u2069` : text;
}
