import { css } from 'lit';

/**
 * The ground that every element stands on: the page's own font and text colour, one accent made from them, and what
 * keeps a theme's habits out. Everything with a name that begins with `--convene-` is the page's to set: see tokens.json.
 *
 * Whatever accent the page sets, text in it can be read: on a light page it is darkened to a luminance of 0.126 at most, on
 * a dark one brought up to 0.32, its hue kept: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance is the Y of XYZ. Which
 * of the two it is, the text's colour says, and hands it on as the alpha of a mixture: 1 on a light page, else a half.
 */
export const tokens = css`
  :host {
    display: block !important;
    flex-grow: 1;
    min-inline-size: min(100%, 16em);
    container-type: inline-size;
    contain-intrinsic-inline-size: 16em;
    visibility: visible !important;
    text-indent: 0 !important;
    text-transform: none !important;
    white-space: normal !important;
    -webkit-text-fill-color: currentColor;
    color: rgb(from currentColor r g b / max(alpha, 0.6));
    --accent: color(
      from
        color-mix(
          in xyz,
          var(
            --convene-accent,
            oklch(from currentColor clamp(0.4, 0.37 + l * 0.43, 0.8) 0.083 190)
          ),
          color(from currentColor xyz 0 0 0 / calc((0.3 - y) * 1e5))
        )
        xyz
        calc(
          x * min(2 * alpha, (9.126 - 9 * alpha) / y) + 0.95 * max(0, (1 - alpha) * (0.64 - 2 * y))
        )
        calc(y * min(2 * alpha, (9.126 - 9 * alpha) / y) + max(0, (1 - alpha) * (0.64 - 2 * y)))
        calc(
          z * min(2 * alpha, (9.126 - 9 * alpha) / y) + 1.09 * max(0, (1 - alpha) * (0.64 - 2 * y))
        ) /
        1
    );
    --danger: var(
      --convene-danger,
      oklch(from currentColor clamp(0.4, 0.37 + l * 0.43, 0.8) 0.16 27)
    );
    --muted: var(--convene-muted, color-mix(in srgb, currentColor 68%, transparent));
    --line: var(--convene-line, color-mix(in srgb, currentColor 16%, transparent));
    --tint: var(
      --convene-tint,
      color-mix(in srgb, var(--convene-accent, var(--accent)) 9%, transparent)
    );
    --radius: var(--convene-radius, 6px);
    --density: var(--convene-density, 1);
    --gap: calc(var(--convene-gap, 1.5em) * var(--density));
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    color: var(--convene-color, inherit);
    font-family: var(--convene-font, inherit);
    font-size: max(var(--convene-font-size, 1em), 12px);
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--convene-underline, var(--muted));
    text-underline-offset: 0.2em;
  }
  a:hover,
  a:focus-visible {
    text-decoration-thickness: 2px;
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 3px;
  }
  .muted {
    color: var(--muted);
    font-size: max(0.875em, 12px);
    line-height: 1.45;
  }
  .button {
    padding: 0.6em 0.95em;
    border: 1px solid;
    border-radius: var(--convene-button-radius, 4px);
    background: none;
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em 1.25em;
    padding: 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  * + .notice,
  [role='status'] > .notice {
    margin-block-start: 1.5em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .button,
    [role='status'] {
      display: none;
    }
  }
`;
