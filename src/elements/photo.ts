import { css, html, nothing, type TemplateResult } from 'lit';
import type { Photo } from '../model/feed.ts';
import { say } from '../text/language.ts';
import { lazy, later } from '../text/lazy.ts';
import type { View } from './feed-element.ts';

/** The words of a page don't wait for its pictures: their room is there at once, and they come into it. */
const images = lazy(() => import('./image.ts'), later);

/**
 * A photo in a frame of fixed shape.
 *
 * @param sizes how wide it will be: https://html.spec.whatwg.org/multipage/images.html#sizes-attributes
 */
export function renderPhoto(photo: Photo, sizes: string): TemplateResult {
  return html`<picture class="frame" part="picture">
    ${images()?.renderImage(photo, sizes)}
  </picture>`;
}

/** "Picture: ARAT", under its picture. */
export function renderCredit({ language }: View, photo: Photo | undefined): unknown {
  if (!photo?.credit) return nothing;
  return html`<p class="muted credit" part="credit">
    ${say(language, 'credit', { name: photo.credit })}
  </p>`;
}

export const photoStyles = css`
  .frame {
    display: block;
    overflow: hidden;
    aspect-ratio: var(--convene-picture-ratio, 3 / 2);
    border-radius: var(--radius);
    background: var(--tint);
  }
  img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  [hidden] {
    display: none;
  }
  .credit {
    margin-block-start: 0.4em;
    font-size: max(0.75em, 12px);
  }
`;
