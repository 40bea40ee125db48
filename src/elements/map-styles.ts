import { css } from 'lit';

/** The map: a picture in the page's own two tones and the accent. Land is the page itself; the sea is tinted. */
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
    aspect-ratio: 1;
    margin-block-end: 0.75em;
    border-radius: var(--radius);
    overflow: clip;
    break-inside: avoid;
  }
  @container (min-width: 400px) {
    .map {
      aspect-ratio: 4 / 3;
    }
  }
  .map:has(svg) {
    aspect-ratio: auto;
  }
  .map:has(.tip) {
    overflow: visible;
  }
  .picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: var(--radius);
    overflow: hidden;
    fill: none;
    stroke: none;
    stroke-linejoin: round;
  }
  .picture path,
  .picture circle,
  .picture rect {
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .sea {
    fill: var(--sea);
    fill-rule: evenodd;
  }
  .coast,
  .border {
    stroke: var(--faint);
    stroke-width: 0.6px;
  }
  .border.dashed {
    stroke: var(--muted);
    stroke-width: 1px;
    stroke-dasharray: 4 3;
  }
  .border.dotted {
    stroke: var(--muted);
    stroke-width: 1.6px;
    stroke-linecap: round;
    stroke-dasharray: 0 3.2;
  }
  .disputed {
    fill: color-mix(in srgb, currentColor 6%, transparent);
  }
  .around {
    stroke: var(--accent);
    stroke-width: 1.6px;
    stroke-dasharray: 7 3;
  }
  .picture .shape {
    fill: var(--surface);
    stroke: var(--accent);
    stroke-width: 1px;
    pointer-events: all;
  }
  .picture path.shape {
    fill: var(--tint);
  }
  .picture .shape.host {
    fill: var(--accent);
    stroke: var(--surface);
    stroke-width: 0.8px;
  }
  .picture .shape.mentioned {
    fill: transparent;
    stroke: var(--muted);
  }
  .picture .shape.on {
    stroke: currentColor;
    stroke-width: 2.5px;
  }
  .picture .hit {
    pointer-events: all;
  }
  .hatch {
    stroke: var(--accent);
    stroke-width: 1.1px;
  }
  .hatch.reverse {
    stroke: var(--faint);
    stroke-width: 1px;
  }
  .dots {
    stroke: var(--accent);
    stroke-width: 2.8px;
    stroke-linecap: round;
  }
  .dots.on-host {
    stroke: var(--surface);
  }
  .picture .disc {
    fill: color-mix(in srgb, var(--surface) 55%, transparent);
    stroke: currentColor;
    stroke-width: 0.8px;
  }
  .picture .pin {
    fill: var(--surface);
    fill-rule: evenodd;
    stroke: currentColor;
    stroke-width: 1.2px;
  }
  .picture text {
    fill: currentColor;
    stroke: var(--surface);
    stroke-width: 3px;
    paint-order: stroke;
    font-size: 12px;
    font-weight: 550;
    letter-spacing: normal;
    word-spacing: normal;
    text-anchor: middle;
    pointer-events: none;
  }
  .picture text.neighbour {
    fill: var(--muted);
    font-weight: 400;
  }
  .specks {
    stroke: var(--faint);
    stroke-width: 3px;
    stroke-linecap: round;
  }
  .picture text.on-host {
    fill: var(--surface);
    stroke: var(--accent);
  }
  .picture .numeral {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .picture .count {
    fill: var(--surface);
    stroke: currentColor;
    stroke-width: 1.2px;
  }
  .locator circle {
    fill: var(--surface);
    stroke: var(--faint);
    stroke-width: 0.8px;
  }
  .locator path {
    fill: var(--faint);
    fill-rule: evenodd;
  }
  .locator rect {
    fill: color-mix(in srgb, var(--accent) 18%, transparent);
    stroke: var(--accent);
    stroke-width: 1.5px;
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
  .key ul:not(.lines) {
    columns: 24em;
    column-gap: 2em;
  }
  .key li {
    break-inside: avoid;
  }
  .area.on {
    background: var(--tint);
    box-shadow: 0 0 0 0.35em var(--tint);
    border-radius: 1px;
  }
  figure.map .roles {
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
    figure.both > .key {
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
  @media (forced-colors: active) {
    :host {
      --accent: CanvasText;
    }
    .sea,
    .disputed {
      fill: none;
    }
    .coast,
    .border,
    .hatch,
    .around,
    .dots {
      stroke: CanvasText;
    }
    .picture .shape {
      stroke: CanvasText;
      fill: none;
    }
    .picture .shape.host {
      fill: CanvasText;
      stroke: Canvas;
    }
    .picture .shape.on {
      stroke: Highlight;
    }
    .picture text {
      fill: CanvasText;
      stroke: Canvas;
    }
    .picture text.on-host,
    .dots.on-host {
      fill: Canvas;
      stroke: CanvasText;
    }
    .area.on {
      outline: 1px solid Highlight;
    }
  }
  @media print {
    .sea {
      fill: none;
    }
    .coast,
    .border {
      stroke: #000;
    }
    .tip {
      display: none;
    }
    figure.map .roles {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
  }
`;
