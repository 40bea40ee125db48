import { css, html, nothing, type TemplateResult } from 'lit';
import type { Related } from '../model/feed.ts';
import { formatDate } from '../text/when.ts';
import type { View } from './feed-element.ts';
import { renderHeading } from './heading.ts';
import { renderCredit, renderPhoto } from './photo.ts';

/** Posts to read: picture, title and date each. */
export function renderPosts(view: View, posts: readonly Related[]): TemplateResult {
  const hasPhotos = posts.some(({ photo }) => photo);
  return html`<ul class=${hasPhotos ? 'posts' : 'posts plain'} role="list" part="posts">
    ${posts.map((post) => html`<li>${renderPost(view, post)}</li>`)}
  </ul>`;
}

function renderPost(view: View, post: Related): TemplateResult {
  const { url, title, published, photo, language } = post;
  const name = html`<bdi lang=${language ?? nothing}>${title}</bdi>`;
  const picture = photo
    ? html`<div>${renderPhoto(photo, '(min-width: 40rem) 20rem, 8rem')}</div>`
    : html`<div class="frame none"></div>`;
  return html`<article class="post" part="post">
    ${picture}
    <div>
      ${renderHeading(view.level, url ? html`<a href=${url} part="link">${name}</a>` : name, 'title')}
      ${
        published
          ? html`<p class="muted" part="when">
              <time datetime=${published}>${formatDate(view.language, published)}</time>
            </p>`
          : nothing
      }
      ${renderCredit(view, photo)}
    </div>
  </article>`;
}

export const postStyles = css`
  .posts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--gap);
  }
  .post .title {
    font-size: 1.0625em;
    line-height: 1.3;
  }
  .post .frame {
    margin-block-end: 0.7em;
  }
  .post .frame.none,
  .plain .frame {
    display: none;
  }
  .post .credit {
    margin-block-start: 0;
  }
  .plain li {
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--line);
  }
  @container (inline-size < 34em) {
    .posts:not(.plain) .post {
      display: grid;
      grid-template-columns: minmax(5em, 33%) 1fr;
      gap: 0.85em;
    }
    .post .frame {
      margin: 0;
    }
    .posts:not(.plain) .post > :only-child {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size < 14em) {
    .posts:not(.plain) .post {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
