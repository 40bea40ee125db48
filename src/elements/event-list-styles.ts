import { css } from 'lit';
import { pillStyles } from './pills.ts';
import { titleStyles } from './title.ts';

export const listStyles = css`
  ${pillStyles} ${titleStyles} .group {
    padding-block: 0 0.55em;
    border-block-end: 1px solid var(--line);
    color: var(--muted);
    font-size: max(0.9375em, 12px);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .list + .group {
    margin-block-start: 1.75em;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(6.5em, 11%) 1fr;
    gap: 0.15em 1.5em;
    padding-block: calc(0.95em * var(--density));
    border-block-end: 1px solid var(--line);
  }
  .when {
    font-weight: 650;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  .when > time {
    display: block;
  }
  .when > .muted {
    font-weight: 400;
  }
  .title {
    font-size: calc(1.0625em * var(--convene-title-scale, 1));
    text-wrap: pretty;
  }
  .about {
    margin-block-start: 0.1em;
  }
  .about:empty,
  .pills:not(:has(*)) {
    display: none;
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.3em 0.65em;
    margin-block-start: 0.4em;
    font-size: max(0.9375em, 12px);
  }
  @container (inline-size < 30em) {
    .row {
      grid-template-columns: 1fr;
    }
    .when {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.65em;
      align-items: baseline;
    }
  }
  @media print {
    .row {
      break-inside: avoid;
    }
  }
`;
