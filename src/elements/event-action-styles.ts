import { css } from 'lit';

/** The row of what can be done with an event, and what opens under it. */
export const actionStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.6em;
    margin-block-start: 1.5em;
  }
  .actions .button {
    display: inline-block;
    min-block-size: 2.75em;
    padding: 0.55em 1em;
    line-height: 1.4;
    font-size: max(0.9375em, 12px);
    list-style: none;
    cursor: pointer;
  }
  .actions .button:hover {
    background: var(--tint);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .menu > summary::after {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.6em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }
  .menu[open] {
    flex-basis: 100%;
  }
  .menu[open] > summary::after {
    transform: translateY(0.1em) rotate(225deg);
  }
  .choices {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    margin-block: 0.6em 0.4em;
    padding: 0.9em 1.1em 1.1em;
    border-radius: var(--radius);
    background: var(--tint);
  }
  .choices > label {
    inline-size: 100%;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.4em;
  }
  .links a,
  .plain {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 0.15em;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 600;
    text-decoration: underline 1px var(--muted);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .plain:hover {
    text-decoration: underline 2px;
  }
  .field {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.3em;
    padding: 0.5em 0.7em;
    border: 1px solid var(--line);
    border-radius: var(--convene-button-radius, 4px);
    background: var(--surface);
    color: var(--convene-color, inherit);
    font-size: max(0.9375rem, 12px);
    line-height: 1.45;
    resize: vertical;
  }
`;
