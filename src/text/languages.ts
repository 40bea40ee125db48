import type { LanguageTag } from '../model/feed.ts';
import { english, type Language } from './language.ts';
import type { Messages } from './messages.ts';
import { policies } from './policy.ts';

type Load = () => Promise<{ readonly messages: Messages }>;

/** Where a language's messages are. English is there at once. */
export const catalogues: Readonly<Record<string, Load | undefined>> = {
  am: () => import('./messages/am.ts'),
  ar: () => import('./messages/ar.ts'),
  bn: () => import('./messages/bn.ts'),
  es: () => import('./messages/es.ts'),
  'fa-AF': () => import('./messages/fa-AF.ts'),
  fil: () => import('./messages/fil.ts'),
  fr: () => import('./messages/fr.ts'),
  hi: () => import('./messages/hi.ts'),
  id: () => import('./messages/id.ts'),
  km: () => import('./messages/km.ts'),
  lo: () => import('./messages/lo.ts'),
  mn: () => import('./messages/mn.ts'),
  my: () => import('./messages/my.ts'),
  ne: () => import('./messages/ne.ts'),
  ps: () => import('./messages/ps.ts'),
  pt: () => import('./messages/pt.ts'),
  si: () => import('./messages/si.ts'),
  sw: () => import('./messages/sw.ts'),
  ta: () => import('./messages/ta.ts'),
  th: () => import('./messages/th.ts'),
  ur: () => import('./messages/ur.ts'),
  vi: () => import('./messages/vi.ts'),
  'zh-Hans': () => import('./messages/zh-Hans.ts'),
};

/** What the page asks for besides a language. */
export interface Manner {
  /** One of `Intl`'s calendars (`persian`), or two, the second to stand beside the first (`gregory buddhist`). */
  readonly calendar?: string;
  /** One of `Intl`'s numbering systems (`latn`, `deva`). */
  readonly numbers?: string;
}

const loads = new Map<string, Promise<Language>>();

/**
 * The language that a tag asks for, by BCP 47 lookup (https://www.rfc-editor.org/rfc/rfc4647#section-3.4): `pt-BR`
 * finds `pt`, `prs` and `fa` find `fa-AF`. English where there is none of it, or where it can't be loaded.
 */
export function loadLanguage(tag: LanguageTag, manner: Manner = {}): Promise<Language> {
  const key = [tag, manner.calendar, manner.numbers].join();
  let load = loads.get(key);
  if (!load) {
    load = makeLanguage(tag, manner).catch(() => {
      // Whoever asks next asks anew.
      loads.delete(key);
      return english;
    });
    loads.set(key, load);
  }
  return load;
}

async function makeLanguage(
  tag: string,
  { calendar = '', numbers = '' }: Manner,
): Promise<Language> {
  const asked = new Intl.Locale(canonical(tag) || 'en');
  const { language, region } = asked;
  const found = findCatalogue(asked.baseName);
  if (!found && language !== 'en') return makeLanguage('en', { calendar, numbers });
  const [digits, hourCycle] = (policies[language]?.split(' ') ?? []) as [string?, 'h12'?];
  const own = region && found !== asked.baseName ? {} : { numberingSystem: digits, hourCycle };
  const base = asked.baseName === 'en' ? 'en-001' : writable(asked, found);
  const [first = 'gregory', beside] = calendar.match(/[a-z][a-z-]{2,}/g) ?? [];
  const digitsAsked = /^[a-z]{3,8}$/.test(numbers) ? { numberingSystem: numbers } : undefined;
  const locale = new Intl.Locale(base, { calendar: first, ...own, ...digitsAsked }).toString();
  const [module, intl] = await Promise.all([
    found ? catalogues[found]!() : english,
    needsHelp(language, first, beside)
      ? import('./writers.ts').then(({ loadWriters }) => loadWriters(locale, beside))
      : Intl,
  ]);
  const isRight = /^(ar|fa|ps|ur)$/.test(language);
  const dir = isRight ? 'rtl' : 'ltr';
  return {
    tag: found ?? 'en',
    locale,
    intl,
    messages: module.messages,
    dir: found ? dir : undefined,
  };
}

/** `en_US` is as good as `en-US`, and what is no tag at all is none. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function findCatalogue(tag: string): string | undefined {
  if (catalogues[tag]) return tag;
  const shorter = tag.replace(/-?[^-]*$/, '');
  if (shorter) return findCatalogue(shorter);
  return { fa: 'fa-AF', zh: 'zh-Hans' }[tag];
}

/** The tag itself, so that its country has its say; the catalogue's where it is written in another script. */
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
