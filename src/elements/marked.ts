import { html, nothing, type TemplateResult } from 'lit';
import type { FeedEvent, Item } from '../model/feed.ts';
import type { View } from './feed-element.ts';

interface Written {
  readonly item?: Item;
  readonly event?: FeedEvent;
}

/** What `lang` is to say of a text from the feed; nothing where it is the language around it. */
export function langOf(view: View, { item, event }: Written) {
  const language = event?.language ?? item?.language ?? view.feedLanguage;
  return language && language !== view.language.tag ? language : nothing;
}

/**
 * A text from the feed within one of ours. It runs its own way, that of the language around it where it is in that,
 * since it may begin with a name in another script; it stands on the side where all else on the page begins.
 */
export function renderOwn(view: View, written: Written, text: string): TemplateResult {
  const lang = langOf(view, written);
  const dir = (lang === nothing && view.language.dir) || 'auto';
  return html`<bdi lang=${lang} dir=${dir}>${text}</bdi>`;
}
