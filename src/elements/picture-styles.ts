import { css } from 'lit';

/** What is drawn: land, lines, shapes and their patterns, pins, letters and the locator. */
export const pictureStyles = css`
  .picture {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
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
    stroke: color-mix(in srgb, var(--accent) 75%, transparent);
    stroke-width: 1.8px;
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
  .picture .shape.on,
  .picture .shape:has(+ .on) {
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
`;
