import { css } from 'lit';

/** On paper: black on white whatever the page's colours are, pictures in greys, links with their addresses. */
export const printStyles = css`
  @media print {
    .root {
      --accent: #000;
      --danger: #000;
      --muted: #333;
      --line: #999;
      --tint: #fff;
      color: #000;
    }
    .tile {
      border: 1px solid;
    }
    img,
    svg {
      filter: grayscale(1);
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.75em;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    article,
    li {
      break-inside: avoid;
    }
  }
`;
