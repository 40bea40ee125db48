import { css, html, type TemplateResult } from 'lit';
import type { EventEntry } from '../model/feed.ts';
import { isOff } from '../model/span.ts';
import { formatStatus } from '../text/state.ts';
import type { View } from './feed-element.ts';
import { renderHeading } from './heading.ts';
import { renderOwn } from './marked.ts';

/** An event's title, linked where there is a page; that it is off is part of its name. */
export function renderTitle(view: View, entry: EventEntry): TemplateResult {
  const { event, item } = entry;
  const link = view.link?.(entry);
  const url = event.url ?? item.url ?? link?.href;
  const own = renderOwn(view, entry, event.title);
  const title = isOff(event)
    ? html`<span class="unseen">${formatStatus(view.language, event)}: </span>${own}`
    : own;
  return renderHeading(
    view.level,
    url ? html`<a href=${url} part="link" @click=${link}>${title}</a>` : title,
    'title',
  );
}

export const titleStyles = css`
  .title {
    font-family: var(--convene-heading-font, inherit);
    font-size: calc(1.25em * var(--convene-title-scale, 1));
    line-height: 1.25;
    font-weight: var(--convene-title-weight, 650);
    text-wrap: balance;
  }
`;
