import type { LanguageTag } from '../model/feed.ts';
import { type Catalogue, catalogues } from './catalogues.ts';
import { isForeign, isHelped } from './helped.ts';
import type { Known, Manner, Written } from './manner.ts';
import { type Parcel, parcels } from './parcels.ts';

const parcelOf = (language: string): Parcel | undefined =>
  isForeign(language) ? parcels[language] : undefined;

const known: Known = { hasMessages: (tag) => tag in catalogues, isHelped, parcelOf };

/** What is particular to a language: how it is written, and its messages, unless English has to stand in for them. */
export type Spoken = Written & Partial<Catalogue>;

const asked = new Map<string, Promise<Spoken>>();

/**
 * What a language takes, asked for all at once, before the elements' core is there. `makeLanguage` makes a language of
 * it, and `loadLanguage` says which one a tag finds.
 */
export function askSpoken(tag: LanguageTag, manner: Manner = {}): Promise<Spoken> {
  const key = [tag, manner.calendar, manner.numbers].join();
  let load = asked.get(key);
  if (!load) {
    load = makeSpoken(tag, manner);
    asked.set(key, load);
    // Whoever asks next asks anew.
    load.catch(() => asked.delete(key));
  }
  return load;
}

async function makeSpoken(tag: string, manner: Manner): Promise<Spoken> {
  // What every platform writes as it should be needs no more than its messages.
  const isPlain =
    /^(es|fr|pt|id|fil)(-[A-Z]{2})?$/.test(tag) && !manner.calendar && !manner.numbers;
  if (!isPlain) askLikely(tag);
  const written = isPlain
    ? { tag: tag.replace(/-.*/, ''), locale: `${tag}-u-ca-gregory`, intl: Intl }
    : await (await import('./manner.ts')).describe(tag, manner, known);
  return { ...written, ...(await catalogues[written.tag]?.()) };
}

/** Each of these would else be asked for once another has come: on a slow line, one after the other. */
function askLikely(tag: string): void {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  const parcel = parcelOf(language);
  const name = Object.keys(catalogues).find((tagged) => tagged.split('-')[0] === language);
  const likely: (false | (() => Promise<unknown>) | undefined)[] = [
    () => import('./manner.ts'),
    catalogues[name ?? ''],
    isHelped(language) && (() => import('./writers.ts')),
    parcel && (() => import('./own-writers.ts')),
    parcel?.words,
    parcel?.countries,
    parcel?.zones,
  ];
  for (const ask of likely) if (ask) void ask().catch(() => undefined);
}
