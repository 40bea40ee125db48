import { html, nothing, type TemplateResult } from 'lit';
import type { FeedEvent, Item } from '../model/feed.ts';
import type { View } from './feed-element.ts';

interface Written {
  readonly item?: Item;
  readonly event?: FeedEvent;
}

function languageOf(view: View, { item, event }: Written): string | undefined {
  return event?.language ?? item?.language ?? view.feedLanguage;
}

/** What `lang` is to say of a text from the feed; nothing where it is the language around it. */
export function langOf(view: View, written: Written) {
  const language = languageOf(view, written);
  return language && language !== view.language.tag ? language : nothing;
}

/** What `dir` is to say of it: a text in Urdu may begin with a Latin name. */
export function dirOf(view: View, written: Written): 'rtl' | 'auto' {
  return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(languageOf(view, written)!) ? 'rtl' : 'auto';
}

/** A line from the feed within one of ours. */
export function renderOwn(view: View, written: Written, text: string): TemplateResult {
  return html`<bdi lang=${langOf(view, written)} dir=${dirOf(view, written)}>${text}</bdi>`;
}
