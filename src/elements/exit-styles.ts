/** Lit's `css` would bring Lit, which this element does without. The variables are those that every element has. */
export const exitStyles = `
  :host {
    display: block !important;
    --danger: var(--convene-danger, oklch(from currentColor clamp(0.4, 0.37 + l * 0.43, 0.8) 0.16 27));
    --muted: var(--convene-muted, color-mix(in srgb, currentColor 68%, transparent));
    color: var(--convene-color, inherit);
    font-family: var(--convene-font, inherit);
    font-size: max(var(--convene-font-size, 1em), 12px);
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font: inherit;
  }
  .root {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 1em;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.75em;
    min-block-size: 2.75em;
    padding: 0.6em 1.15em;
    border: 1px solid currentColor;
    border-radius: var(--convene-button-radius, 4px);
    background: currentColor;
    color: var(--danger);
    font-weight: 650;
    cursor: pointer;
  }
  .button > * {
    color: var(--convene-on-accent, oklch(from currentColor clamp(0.18, (0.63 - l) * 1000, 1) 0.01 h));
  }
  .button:hover .words {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2px solid var(--danger);
    outline-offset: 3px;
  }
  .lights {
    display: none;
    gap: 0.3em;
  }
  [data-pressed] .lights {
    display: flex;
  }
  .lights i {
    inline-size: 0.55em;
    block-size: 0.55em;
    border: 1px solid;
    border-radius: 50%;
  }
  [data-pressed] .lights i:first-child,
  [data-pressed='2'] .lights i:nth-child(2) {
    background: currentColor;
  }
  .key,
  details {
    color: var(--muted);
    font-size: max(0.875em, 12px);
    line-height: 1.45;
  }
  details {
    flex-basis: 100%;
    max-inline-size: 64ch;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  ul {
    display: grid;
    gap: 0.35em;
    margin-block: 0.35em 0;
    padding-inline-start: 1.2em;
  }
  .unseen,
  .said {
    position: absolute;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :host([fixed]) {
    position: sticky !important;
    inset-block-start: 0.75em;
    z-index: 2147483647;
    inline-size: fit-content;
    margin-inline-start: auto;
    padding: 0.75em;
    border: 1px solid var(--convene-line, color-mix(in srgb, currentColor 16%, transparent));
    border-radius: var(--convene-radius, 6px);
    background: var(--convene-surface, Canvas);
  }
  @media (max-width: 40em) {
    :host([fixed]) {
      position: fixed !important;
      inset: auto 0 0;
      inline-size: auto;
      max-block-size: 80vh;
      overflow-y: auto;
      padding-block-end: max(0.75em, env(safe-area-inset-bottom));
      border-width: 1px 0 0;
      border-radius: 0;
    }
    :host([fixed]) .button {
      inline-size: 100%;
    }
  }
  @media (pointer: coarse) and (hover: none) {
    .key {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
