import { css } from 'lit';

export const filterStyles = css`
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
  }
  .field {
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  .field.query {
    flex-basis: 100%;
  }
  label {
    display: block;
    margin-block-end: 0.3em;
    font-size: max(0.875em, 12px);
    font-weight: 600;
  }
  input,
  select {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--muted);
    border-radius: var(--convene-button-radius, 4px);
    background: transparent;
    color: inherit;
    text-overflow: ellipsis;
  }
  select {
    appearance: none;
    padding-inline-end: 2em;
    cursor: pointer;
  }
  .select {
    position: relative;
  }
  .select::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.3em);
    inset-inline-end: 0.95em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg);
    pointer-events: none;
  }
  option,
  optgroup {
    background: Canvas;
    color: CanvasText;
  }
  input:focus-visible,
  select:focus-visible {
    outline-offset: 1px;
  }
  .outcome {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 0.75em;
    min-block-size: 2.3em;
    margin-block-start: 1em;
  }
  .outcome > ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip,
  .clear {
    min-block-size: 28px;
    border: 0;
    color: inherit;
    font-size: max(0.875em, 12px);
    cursor: pointer;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.2em 0.8em;
    border: 1px solid var(--accent);
    border-radius: 1em;
    background: var(--tint);
    text-align: start;
  }
  .cross {
    flex: none;
    inline-size: 0.65em;
    block-size: 0.65em;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .clear {
    padding: 0.2em 0.3em;
    background: none;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  @media print {
    .fields,
    .clear,
    .cross {
      display: none;
    }
  }
`;
