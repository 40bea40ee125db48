import { english, type Language } from './language.ts';
import { lazy } from './lazy.ts';
import type { Messages } from './messages.ts';
import type { Spoken } from './spoken.ts';

const made = new WeakMap<Spoken, Language>();

/** A language of what is particular to it: one, however often it is asked for; English where there is nothing. */
export function makeLanguage(spoken: Spoken | undefined): Language {
  if (!spoken) return english;
  let language = made.get(spoken);
  if (!language) made.set(spoken, (language = languageOf(spoken)));
  return language;
}

function languageOf({ tag, locale, intl, isolate, dir = 'ltr', ...words }: Spoken): Language {
  const written = { tag, locale, intl, isolate };
  const { messages: first, loadMore, loadFind, loadKeep, loadMap } = words;
  if (!loadMore) return { ...english, ...written };
  const messages = first as Messages;
  return {
    ...written,
    dir,
    messages,
    more: lazy(async () => Object.assign(messages, (await loadMore()).messages)),
    find: lazy(loadFind!),
    keep: lazy(loadKeep!),
    map: lazy(loadMap!),
  };
}
