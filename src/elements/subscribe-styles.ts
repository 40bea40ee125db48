import { css } from 'lit';
import { titleStyles } from './title.ts';

export const subscribeStyles = css`
  ${titleStyles} .ways {
    border-block-start: 1px solid var(--line);
  }
  .way {
    padding-block: 1.3em 1.5em;
    border-block-end: 1px solid var(--line);
  }
  .way .title {
    font-size: 1.125em;
  }
  .note {
    margin-block: 0.25em 0.9em;
    max-inline-size: 60ch;
    color: var(--muted);
    font-size: max(0.9375em, 12px);
  }
  .way .button {
    display: inline-block;
    min-block-size: 2.6em;
    padding: 0.5em 1em;
    font-size: max(0.9375em, 12px);
    line-height: 1.4;
    cursor: pointer;
  }
  .way .button:hover {
    background: var(--tint);
  }
  .sites {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 1.1em;
    margin-block: 0.8em 0.9em;
    font-size: max(0.9375em, 12px);
  }
  .sites a {
    padding-block: 0.15em;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-inline-size: 42em;
  }
  .address {
    flex: 1 1 14em;
    min-inline-size: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--line);
    border-radius: var(--convene-button-radius, 4px);
    background: none;
    color: inherit;
    font-size: max(0.9375em, 12px);
    text-overflow: ellipsis;
  }
  .said {
    margin-block-start: 0.75em;
  }
  .said:empty {
    display: none;
  }
  @media print {
    .copy .button {
      display: none;
    }
    .way {
      break-inside: avoid;
    }
  }
`;
