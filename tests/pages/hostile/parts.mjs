export const nonce = 'c29tZXRoaW5n';
export const own = '<p>Own words</p>';
export const feed = '/tests/pages/hostile/feed.json';
export const tag = (name = 'event-cards', more = '') =>
  `<convene-${name} src="${feed}"${more}>${own}</convene-${name}>`;
export const loader = (path = '/dist/convene.js') =>
  `<script type="module" crossorigin="anonymous" nonce="${nonce}" src="${path}"></script>`;
export const code = (/** @type {string} */ text) => `<script nonce="${nonce}">${text}</script>`;
export const style = (/** @type {string} */ text) => `<style nonce="${nonce}">${text}</style>`;
export const late = (/** @type {string} */ text) =>
  `<script nonce="${nonce}">addEventListener('load', () => setTimeout(() => { ${text} }));</script>`;

export const strict =
  "default-src 'none'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'";
export const main = "document.querySelector('main')";
