import { css } from 'lit';
import { photoStyles } from './photo.ts';
import { pillStyles } from './pills.ts';
import { titleStyles } from './title.ts';

/** What `renderCard` needs, besides the tokens. */
export const cardStyles = css`
  ${photoStyles} ${pillStyles} ${titleStyles} .words {
    margin-block-start: 0.85em;
  }
  .words > * + * {
    margin-block-start: 0.3em;
  }
  .tile {
    display: grid;
    align-content: end;
    padding: 1.1em;
  }
  .tile > * {
    color: var(--accent);
    font-weight: 650;
  }
  .large {
    font-size: 3em;
    line-height: 1.2;
  }
  .long {
    font-size: 1.9em;
  }
  .off .tile > * {
    color: var(--muted);
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.3em 0.65em;
    font-size: max(0.875em, 12px);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .when > :first-child {
    color: var(--accent);
  }
  .summary {
    display: -webkit-box;
    overflow: hidden;
    max-inline-size: 66ch;
    font-size: max(0.9375em, 12px);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
`;
