import { html, nothing, type TemplateResult } from 'lit';
import type { EventEntry, Photo, Related } from '../model/feed.ts';
import { sayFind } from '../text/find-messages.ts';
import { say } from '../text/language.ts';
import { formatList } from '../text/lists.ts';
import type { View } from './feed-element.ts';
import { renderPhoto } from './photo.ts';

/** How many of each are shown. */
const few = 3;

/** What came of a past event: its outcomes, the post that tells of it, further posts, and photos. */
export function renderFollowUp(view: View, { event, item }: EventEntry): unknown {
  const { language } = view;
  const outcomes = item.outcomes.filter(({ events }) => events.includes(event.id));
  const isTold = item.kind === 'report' || item.kind === 'story' || outcomes.length > 0;
  const own = isTold && item.url && item.title && item.url !== event.url;
  const photos = event.photos.slice(0, few);
  const posts = isTold ? item.related.slice(0, few) : [];
  if (!own && !outcomes.length && !photos.length && !posts.length) return nothing;
  const kind = say(language, item.kind ?? 'report');
  return html`<div class="after" part="after">
    ${
      outcomes.length
        ? html`<p class="muted">${sayFind(language, 'after')}</p>
            <ul role="list">
              ${outcomes.map(({ title }) => html`<li><bdi>${title}</bdi></li>`)}
            </ul>`
        : nothing
    }
    ${
      own
        ? html`<p class="muted">
            ${kind}: <a href=${item.url!}><bdi>${item.title}</bdi></a>
          </p>`
        : nothing
    }
    ${posts.length ? renderPosts(view, posts) : nothing}
    ${photos.length ? renderPhotos(view, photos) : nothing}
  </div>`;
}

function renderPosts(view: View, posts: readonly Related[]): TemplateResult {
  return html`<p class="muted">
    ${say(view.language, 'readNext')}:
    ${posts.map(({ url, title }, index) => {
      const name = html`<bdi>${title}</bdi>`;
      return html`${index ? ' · ' : nothing}${url ? html`<a href=${url}>${name}</a>` : name}`;
    })}
  </p>`;
}

function renderPhotos({ language }: View, photos: readonly Photo[]): TemplateResult {
  const credits = [...new Set(photos.flatMap(({ credit }) => credit ?? []))];
  return html`<div class="photos">${photos.map((photo) => renderPhoto(photo, '8rem'))}</div>
    ${
      credits.length
        ? html`<p class="muted credit" part="credit">
            ${sayFind(language, 'pictures', { names: formatList(language, credits) })}
          </p>`
        : nothing
    }`;
}
