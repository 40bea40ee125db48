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

/** What `dir` is to say of it: that of the language around it, which may begin with a name in another script. */
export function dirOf(view: View, written: Written): 'ltr' | 'rtl' | 'auto' {
  return (langOf(view, written) === nothing && view.language.dir) || 'auto';
}

/** A line from the feed within one of ours. */
export function renderOwn(view: View, written: Written, text: string): TemplateResult {
  return html`<bdi lang=${langOf(view, written)} dir=${dirOf(view, written)}>${text}</bdi>`;
}
