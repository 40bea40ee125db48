import { html, nothing } from 'lit';
import type { Photo } from '../model/feed.ts';
import { isSaving, renderAsk } from './ask-picture.ts';

/** A photo's variants by width and kind, its focal point kept, loaded when near; on request where data is to be saved. */
export function renderImage(photo: Photo, sizes: string): unknown {
  if (isSaving()) return renderAsk(photo);
  const [x, y] = photo.focal ?? [0.5, 0.5];
  const types = new Set(photo.variants.flatMap(({ type }) => type ?? []));
  return html`${[...types].map((type) => {
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
    />`;
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
