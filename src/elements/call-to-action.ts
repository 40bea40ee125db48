import { css, html, nothing } from 'lit';
import type { CallToAction } from '../model/feed.ts';

/** What the publisher asks of its readers: a tinted band with one button. */
export function renderCallToAction(cta: CallToAction | undefined): unknown {
  if (!cta) return nothing;
  const { text, label, url } = cta;
  if (url && !label) {
    return html`<p class="cta" part="cta">
      <a href=${url}><bdi>${text}</bdi></a>
    </p>`;
  }
  return html`<div class="cta" part="cta">
    <p><bdi>${text}</bdi></p>
    ${
      url
        ? html`<a class="button solid" part="button" href=${url}><bdi>${label}</bdi></a>`
        : nothing
    }
  </div>`;
}

export const callToActionStyles = css`
  .cta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 1em 2em;
    padding: 1.4em 1.6em;
    border-inline-start: 4px solid var(--accent);
    border-start-end-radius: var(--radius);
    border-end-end-radius: var(--radius);
    background: var(--tint);
    font-size: 1.0625em;
  }
  .cta > p {
    flex: 1 1 18em;
    max-inline-size: 44ch;
  }
  .button.solid {
    border-color: currentColor;
    background: currentColor;
    color: var(--accent);
  }
  .button.solid > bdi {
    color: var(
      --convene-on-accent,
      oklch(from currentColor clamp(0.18, (0.63 - l) * 1000, 1) 0.01 h)
    );
  }
  .button.solid:hover > bdi {
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .button.solid {
      border-color: ButtonText;
    }
  }
`;
