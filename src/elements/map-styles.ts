import { css } from 'lit';

/** The room of the map beside its list, its colours, and the words around it. Land is the page itself; the sea is tinted. */
export const mapStyles = css`
  :host {
    --surface: var(--convene-surface, Canvas);
    --sea: color-mix(in srgb, var(--accent) 9%, transparent);
    --faint: color-mix(in srgb, currentColor 38%, transparent);
  }
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --surface: var(
        --convene-surface,
        oklch(from currentColor clamp(0.17, (0.63 - l) * 1000, 1) 0 h)
      );
    }
  }
  .map {
    position: relative;
    aspect-ratio: 5 / 4;
    max-inline-size: 48em;
    margin-block-end: 1.1em;
    break-inside: avoid;
  }
  .map.world {
    aspect-ratio: 2;
    max-inline-size: 64em;
  }
  .tip {
    position: absolute;
    z-index: 1;
    max-inline-size: min(18em, 70%);
    margin: 4px;
    padding: 0.45em 0.7em;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--surface);
    font-size: max(0.875em, 12px);
    line-height: 1.4;
    text-align: start;
  }
  .key {
    margin-block-start: 1.75em;
    color: var(--muted);
    font-size: max(0.75em, 12px);
    line-height: 1.5;
    max-inline-size: 62em;
  }
  .lines {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.4em;
    margin-block: 0.2em;
  }
  .lines li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .key .swatch {
    color: inherit;
  }
  .key .edge {
    stroke: var(--faint);
  }
  .disputes {
    columns: 24em;
    margin-block-start: 0.4em;
    column-gap: 2em;
  }
  .disputes li {
    padding-block: 0.15em;
    break-inside: avoid;
  }
  .key summary {
    list-style: none;
    color: inherit;
    font-size: inherit;
  }
  .key summary::-webkit-details-marker {
    display: none;
  }
  .area.on {
    background: var(--tint);
    box-shadow: 0 0 0 0.35em var(--tint);
    border-radius: 1px;
  }
  figure.alone .roles {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @container (min-width: 54em) {
    figure.both:has(> .map:not(.world)) {
      display: grid;
      grid-template-columns: minmax(0, 1.8fr) minmax(13em, 1fr);
      grid-template-rows: auto auto 1fr;
      column-gap: 2.75em;
    }
    figure.both:has(> .map:not(.world)) > .key {
      margin-block-start: 0;
    }
    figure.both > .summary {
      grid-column: 1 / -1;
    }
    figure.both:has(> .map:not(.world)) > .roles {
      grid-column: 2;
      grid-row: 2 / span 2;
      align-self: start;
      align-content: start;
    }
  }
  .summary {
    margin-block-end: 0.9em;
  }
`;
