import { css, html, nothing, type TemplateResult } from 'lit';
import type { Photo } from '../model/feed.ts';
import { say } from '../text/language.ts';
import type { View } from './feed-element.ts';

/**
 * A photo in a frame of fixed shape: its variants by width and kind, its focal point kept, loaded when near.
 *
 * @param sizes how wide it will be: https://html.spec.whatwg.org/multipage/images.html#sizes-attributes
 */
export function renderPhoto(photo: Photo, sizes: string): TemplateResult {
  const [x, y] = photo.focal ?? [0.5, 0.5];
  const types = new Set(photo.variants.flatMap(({ type }) => type ?? []));
  return html`<picture class="frame" part="picture">
    ${[...types].map((type) => {
      return html`<source type=${type} srcset=${srcset(photo, type)} sizes=${sizes} />`;
    })}
    <img
      part="photo"
      alt=${photo.alt}
      width=${photo.width ?? nothing}
      height=${photo.height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      sizes=${sizes}
      srcset=${srcset(photo) || nothing}
      .style=${`object-position:${x * 100}% ${y * 100}%;background:${photo.color ?? 'none'}`}
      @error=${hide}
      src=${photo.url}
    />
  </picture>`;
}

function srcset({ url, width, variants }: Photo, type?: string): string {
  const own = variants.filter((variant) => variant.type === type);
  if (!own.length) return '';
  const all = type || !width ? own : [...own, { url, width }];
  return all.map((variant) => `${variant.url.replaceAll(',', '%2C')} ${variant.width}w`).join(', ');
}

/** A picture that does not come leaves its tinted frame, not a broken sign. */
function hide(event: Event): void {
  (event.target as HTMLElement).hidden = true;
}

/** "Picture: ARAT", under its picture. */
export function renderCredit({ language }: View, photo: Photo | undefined): unknown {
  if (!photo?.credit) return nothing;
  return html`<p class="credit" part="credit">
    ${say(language, 'credit', { name: photo.credit })}
  </p>`;
}

export const photoStyles = css`
  .frame {
    display: block;
    overflow: hidden;
    aspect-ratio: 3 / 2;
    border-radius: var(--radius);
    background: var(--tint);
  }
  .frame img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .frame img[hidden] {
    display: none;
  }
  .credit {
    margin-block-start: 0.4em;
    color: var(--muted);
    font-size: max(0.75em, 12px);
    line-height: 1.4;
  }
`;
