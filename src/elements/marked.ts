import { nothing } from 'lit';
import type { EventEntry, Item } from '../model/feed.ts';
import type { View } from './feed-element.ts';

/** What `lang` is to say of a text from the feed; nothing where it is the language around it. */
export function langOf(view: View, { item, event }: { item: Item; event?: EventEntry['event'] }) {
  const language = event?.language ?? item.language ?? view.feedLanguage;
  return language && language !== view.language.tag ? language : nothing;
}
