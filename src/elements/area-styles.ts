import { css } from 'lit';

/** The columns of countries and regions. */
export const areaStyles = css`
  .summary + .roles {
    margin-block-start: 1.1em;
  }
  .roles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    grid-auto-flow: dense;
    gap: 1.75em var(--gap);
  }
  .name {
    display: flex;
    align-items: center;
    gap: 0.55em;
    margin-block-end: 0.6em;
    font-size: max(0.9375em, 12px);
    font-weight: 650;
  }
  .swatch {
    flex: none;
    inline-size: 1.45em;
    block-size: 1em;
    color: var(--accent);
    fill: none;
  }
  .role li {
    padding-block: 0.3em;
    font-size: max(0.9375em, 12px);
  }
  .role li .muted {
    font-size: 0.92em;
  }
  .name:has(+ .claim) {
    margin-block-end: 0.2em;
  }
  .role:has(.long) {
    grid-column: 1 / -1;
  }
  .long {
    columns: 9.5em;
    column-gap: var(--gap);
  }
  .long li {
    break-inside: avoid;
  }
  .claim {
    margin-block-end: 0.5em;
  }
  .number {
    margin-inline: 0.3em 0.1em;
    color: var(--muted);
    font-size: max(0.8em, 12px);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .events {
    display: inline-block;
    vertical-align: top;
  }
  .events summary {
    min-block-size: 24px;
    list-style: none;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .events summary::-webkit-details-marker {
    display: none;
  }
  .events[open] {
    display: block;
  }
  .events li {
    padding-block: 0.15em;
    padding-inline-start: 1em;
  }
  .pick {
    min-block-size: 24px;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: underline 1px var(--muted);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .pick:hover {
    text-decoration: underline 2px;
  }
  .pick[aria-pressed='true'] {
    color: var(--accent);
    font-weight: 650;
    text-decoration: none;
  }
  .pick[aria-pressed='true']::after {
    content: ' ✓' / '';
  }
  .rest {
    display: none;
  }
  .more {
    min-block-size: 24px;
    padding: 0.3em 0;
    border: 0;
    background: none;
    color: var(--muted);
    font: inherit;
    font-size: max(0.9375em, 12px);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .more:hover {
    color: inherit;
  }
  @media print {
    .rest {
      display: list-item;
    }
    .more {
      display: none;
    }
  }
`;
