import { css } from 'lit';

/** The map in forced colours, and on paper. */
export const mapMediaStyles = css`
  @media (forced-colors: active) {
    :host {
      --accent: CanvasText;
    }
    .sea,
    .disputed {
      fill: none;
    }
    .coast,
    .border,
    .hatch,
    .around,
    .dots {
      stroke: CanvasText;
    }
    .picture .shape {
      stroke: CanvasText;
      fill: none;
    }
    .picture .shape.host {
      fill: CanvasText;
      stroke: Canvas;
    }
    .picture .shape.on,
    .picture .shape:has(+ .on) {
      stroke: Highlight;
    }
    .picture text {
      fill: CanvasText;
      stroke: Canvas;
    }
    .picture text.on-host,
    .dots.on-host {
      fill: Canvas;
      stroke: CanvasText;
    }
    .area.on {
      outline: 1px solid Highlight;
    }
  }
  @media print {
    .sea {
      fill: none;
    }
    .coast,
    .border {
      stroke: #000;
    }
    .tip,
    .key summary {
      display: none;
    }
    .key details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    figure.alone .roles {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
  }
`;
