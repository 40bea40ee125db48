// A page that has a Lit of its own, with the name that Lit gives its policy.
import { html, LitElement } from 'lit';

customElements.define(
  'host-greeting',
  class extends LitElement {
    /** @override */
    render() {
      return html`<p>Hello</p>`;
    }
  },
);
document.body?.append(document.createElement('host-greeting'));
