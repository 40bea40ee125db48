import type { LanguageTag } from '../model/feed.ts';
import { english, type Language } from './language.ts';
import { lazy } from './lazy.ts';
import type { FirstMessages, Messages, MoreMessages } from './messages.ts';

type Load = () => Promise<{
  readonly messages: FirstMessages;
  readonly loadMore: () => Promise<{ readonly messages: MoreMessages }>;
}>;

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

async function makeLanguage(tag: string, manner: Manner): Promise<Language> {
  // What every platform writes as it should be needs no more than its messages.
  const isPlain =
    /^(es|fr|pt|id|fil)(-[A-Z]{2})?$/.test(tag) && !manner.calendar && !manner.numbers;
  const own = isPlain
    ? { tag: tag.replace(/-.*/, ''), locale: `${tag}-u-ca-gregory`, intl: Intl }
    : await (await import('./manner.ts')).describe(tag, manner, (name) => name in catalogues);
  const module = await catalogues[own.tag]?.();
  if (!module) return { ...english, ...own };
  const messages = module.messages as Messages;
  const more = lazy(async () => Object.assign(messages, (await module.loadMore()).messages));
  return { dir: 'ltr', ...own, messages, more };
}
