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
    padding: calc(1.4em * var(--density)) 1.6em;
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
    color: var(--convene-accent, var(--accent));
  }
  .button.solid > bdi {
    color: var(
      --convene-on-accent,
      color(
        from currentColor xyz calc(0.95 * clamp(0, (0.179 - y) * 1e5, 1))
          clamp(0, (0.179 - y) * 1e5, 1) calc(1.09 * clamp(0, (0.179 - y) * 1e5, 1))
      )
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
