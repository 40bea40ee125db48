import { html, type TemplateResult } from 'lit';

/** A heading of the level that the page asks for; what would be deeper than 6 is 6. */
export function renderHeading(level: number, content: unknown, name: string): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 class=${name} part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${name}>${content}</h6>`;
  }
}
