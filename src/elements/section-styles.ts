import { css, type CSSResult } from 'lit';
import { adopt } from './adopt.ts';
import { listStyles } from './event-list-styles.ts';
import { photoStyles } from './photo.ts';

/** What longer lists need besides the styles of the element that they stand in. */
export const sectionStyles: readonly CSSResult[] = [
  photoStyles,
  listStyles,
  css`
    .shown {
      margin-block-end: 1.25em;
    }
    .section + .section {
      margin-block-start: 2.25em;
    }
    .section > .row-notice {
      margin-block-end: 1.5em;
    }
    .after {
      display: grid;
      gap: 0.3em;
      margin-block-start: 0.55em;
      padding-inline-start: 0.9em;
      border-inline-start: 2px solid var(--line);
    }
    .after ul {
      font-size: max(0.9375em, 12px);
    }
    .photos {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(6em, 8em));
      gap: 0.5em;
      margin-block-start: 0.25em;
    }
    .after .frame {
      border-radius: calc(var(--radius) * 0.6);
    }
    .more-line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75em;
      margin-block-start: 1.25em;
    }
    .more-line .button {
      cursor: pointer;
    }
    .more-line > .muted {
      font-variant-numeric: tabular-nums;
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }
    .chips .button {
      padding-block: 0.35em;
      font-weight: 400;
      text-align: start;
      cursor: pointer;
    }
    /* What is far from the screen is there to be found and to be counted, but neither laid out nor painted. */
    .list > :nth-child(n + 31) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 5.5em;
    }
    .skip:not(:focus) {
      position: absolute;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .skip {
      margin-block-end: 1em;
    }
    article:focus {
      outline: none;
    }
    .list > :nth-child(n + 31) article:focus-visible {
      outline-offset: -2px;
    }
    article:focus-visible {
      outline: 2px solid var(--accent);
      outline-offset: 3px;
    }
  `,
];

/** Adds them to an element's tree, once; they come with the code that needs them. */
export function adoptSectionStyles(root: ParentNode): void {
  // In front, so that what the element itself says still holds.
  for (const styles of [...sectionStyles].reverse()) adopt(root, styles, true);
}
