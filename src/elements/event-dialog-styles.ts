import { css } from 'lit';
import { actionStyles } from './event-action-styles.ts';
import { outcomeStyles } from './outcomes.ts';
import { photoStyles } from './photo.ts';
import { pillStyles } from './pills.ts';
import { titleStyles } from './title.ts';

/** The dialog of one event: a sheet in the middle of a wide screen, all of a narrow one. */
export const dialogStyles = css`
  ${photoStyles} ${pillStyles} ${titleStyles} ${outcomeStyles} ${actionStyles} :host {
    --surface: var(--convene-surface, Canvas);
  }
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --surface: var(
        --convene-surface,
        oklch(from currentColor clamp(0.2, (0.63 - l) * 1000, 1) 0 h)
      );
    }
  }
  dialog {
    container-type: inline-size;
    position: fixed;
    inset: 0;
    inline-size: min(100% - 2rem, 46rem);
    max-block-size: calc(100dvh - 4rem);
    margin: auto;
    overflow: auto;
    overscroll-behavior: contain;
    border: 0;
    border-radius: calc(var(--radius) * 1.5);
    background: var(--surface);
    text-align: start;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: flex-end;
    block-size: 0;
  }
  .close {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    margin: 0.75rem;
    border: 0;
    border-radius: 50%;
    background: var(--surface);
    color: inherit;
    cursor: pointer;
  }
  .close:hover {
    background: color-mix(in srgb, currentColor 10%, var(--surface));
  }
  .close svg {
    inline-size: 1.1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  .sheet {
    padding: 2.5rem clamp(1.25rem, 6cqi, 3rem) 3rem;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.3em 0.65em;
    padding-inline-end: 2.5rem;
    font-size: max(0.9375em, 12px);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .when > :first-child {
    color: var(--accent);
  }
  #title {
    margin-block: 0.25em 0.35em;
    font-size: clamp(1.5em, 5cqi, 2em);
    line-height: 1.15;
    font-weight: 700;
    outline: none;
  }
  .hero {
    margin-block-start: 1.25em;
  }
  .hero .frame {
    aspect-ratio: 16 / 9;
  }
  .summary {
    margin-block-start: 1.1em;
    max-inline-size: 66ch;
    white-space: pre-line;
  }
  .register {
    margin-block-start: 1em;
    color: inherit;
    font-size: 1em;
  }
  .register a {
    color: var(--accent);
    font-weight: 600;
  }
  .said:empty {
    display: none;
  }
  .said {
    margin-block-start: 0.5em;
  }
  .facts {
    margin-block-start: 1.75em;
    border-block-start: 1px solid var(--line);
    font-size: max(0.9375em, 12px);
  }
  .facts > div {
    display: grid;
    grid-template-columns: 9em 1fr;
    gap: 0 1.25em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--line);
  }
  dt {
    color: var(--muted);
  }
  .section {
    margin-block: 2em 0.8em;
    font-size: 1.125em;
    line-height: 1.3;
    font-weight: 650;
  }
  .outcome [part='from'] {
    display: none;
  }
  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 1em;
    margin-block-start: 2em;
  }
  .hand-out {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
  @container (inline-size < 30em) {
    .facts > div {
      grid-template-columns: 1fr;
    }
  }
  @media (width < 40rem) {
    dialog {
      inline-size: 100%;
      max-inline-size: none;
      block-size: 100%;
      max-block-size: none;
      border-radius: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise var(--convene-motion, 0.12s) ease-out;
    }
    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(0.5rem);
      }
    }
  }
  @media (forced-colors: active) {
    dialog {
      border: 1px solid;
    }
  }
  @media print {
    dialog {
      position: absolute;
      inline-size: 100%;
      max-inline-size: none;
      max-block-size: none;
      overflow: visible;
      background: #fff;
    }
    dialog::backdrop {
      background: #fff;
    }
    .bar,
    .actions,
    .said {
      display: none;
    }
  }
`;
