import type { TemplateResult } from 'lit';
import type { EventEntry } from '../model/feed.ts';
import { renderRows } from './event-rows.ts';
import type { FeedElement, View } from './feed-element.ts';
import { renderFollowUp } from './follow-up.ts';
import { adoptSectionStyles } from './section-styles.ts';

/** The latest past event with what came of it, where nothing is to come. */
export function renderLatest(view: View, host: FeedElement, entry: EventEntry): TemplateResult {
  adoptSectionStyles(host.renderRoot);
  return renderRows(view, [entry], { after: renderFollowUp });
}
