import { css } from 'lit';
import { callToActionStyles } from './call-to-action.ts';
import { cardStyles } from './card-styles.ts';
import { gridStyles } from './card-grid.ts';
import { outcomeStyles } from './outcomes.ts';
import { postStyles } from './posts.ts';

export const reportStyles = css`
  ${cardStyles} ${gridStyles} ${outcomeStyles} ${postStyles} ${callToActionStyles} .report {
    display: grid;
    gap: calc(var(--convene-section-gap, 2.75em) * var(--density));
  }
  .report > * {
    min-inline-size: 0;
  }
  .section {
    font-family: var(--convene-heading-font, inherit);
    font-size: 1.125em;
    line-height: 1.3;
    font-weight: 650;
    margin-block-end: 0.9em;
  }
  .eyebrow {
    color: var(--accent);
    font-size: max(0.875em, 12px);
    font-weight: 600;
  }
  .headline {
    margin-block-start: 0.25em;
    max-inline-size: 24em;
    font-family: var(--convene-heading-font, inherit);
    font-size: clamp(1.6em, 5cqi, 2.35em);
    line-height: 1.12;
    font-weight: 700;
    text-wrap: balance;
  }
  .headline
    > :is(:lang(en), :lang(es), :lang(fr), :lang(pt), :lang(sw), :lang(id), :lang(fil), :lang(vi)) {
    letter-spacing: -0.018em;
  }
  .dek {
    margin-block-start: 0.6em;
    max-inline-size: 46ch;
    color: var(--muted);
    font-size: 1.125em;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .hero {
    margin-block-start: 2em;
  }
  .hero .frame {
    aspect-ratio: 16 / 9;
  }
  .body {
    margin-block-start: 1.75em;
    max-inline-size: 66ch;
  }
  .body > p + p {
    margin-block-start: 1em;
  }
  @container (inline-size > 46em) {
    .hero .frame {
      aspect-ratio: 21 / 9;
    }
  }
`;
