/**
 * Pages that are hard on what they embed, each for one reason. `policy` is sent as a header, `before` runs before ours,
 * `after` when everything is there. Where `isKept` is set nothing can run, and the page's own words must stay.
 *
 * @typedef {{
 *   promise: number, what: string, policy?: string, headers?: Record<string, string>, type?: string, doctype?: string,
 *   root?: string, head?: string, before?: string, ours?: string, body?: string, after?: string,
 *   isKept?: boolean, allowed?: RegExp,
 * }} HostilePage
 */

const nonce = 'c29tZXRoaW5n';
const own = '<p>Own words</p>';
const feed = '/tests/pages/hostile/feed.json';
const tag = (name = 'event-cards', more = '') =>
  `<convene-${name} src="${feed}"${more}>${own}</convene-${name}>`;
const loader = (path = '/dist/convene.js') =>
  `<script type="module" crossorigin="anonymous" nonce="${nonce}" src="${path}"></script>`;
const code = (/** @type {string} */ text) => `<script nonce="${nonce}">${text}</script>`;
const style = (/** @type {string} */ text) => `<style nonce="${nonce}">${text}</style>`;
const late = (/** @type {string} */ text) =>
  `<script nonce="${nonce}">addEventListener('load', () => setTimeout(() => { ${text} }));</script>`;

const strict =
  "default-src 'none'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'";
const main = "document.querySelector('main')";

/** @type {Record<string, HostilePage>} */
export const pages = {
  // 2: strict pages
  'script-by-host': {
    promise: 2,
    what: 'script-src by host',
    policy: `${strict}; script-src 'self'`,
  },
  'script-by-nonce': {
    promise: 2,
    what: 'script-src by nonce',
    policy: `${strict}; script-src 'nonce-${nonce}' 'self'`,
  },
  'script-by-trust': {
    promise: 2,
    what: "'strict-dynamic'",
    policy: `${strict}; script-src 'nonce-${nonce}' 'strict-dynamic'`,
  },
  'feed-by-address': {
    promise: 2,
    what: 'connect-src names only the feed',
    policy: `default-src 'none'; script-src 'self'; connect-src HOST${feed}`,
  },
  'no-eval': {
    promise: 2,
    what: 'no eval, no inline style',
    policy: "script-src 'self'; style-src 'none'; connect-src 'self'",
  },
  'no-connection': {
    promise: 8,
    what: 'connect-src refuses the feed',
    policy: "script-src 'self'; connect-src 'none'",
    isKept: true,
    allowed: /^violation: connect-src/,
  },
  'trusted-types': {
    promise: 2,
    what: 'Trusted Types, our policy allowed',
    policy: "require-trusted-types-for 'script'; trusted-types convene",
  },
  'trusted-types-any': {
    promise: 2,
    what: 'Trusted Types, any policy',
    policy: "require-trusted-types-for 'script'",
  },
  'trusted-types-none': {
    promise: 2,
    what: 'Trusted Types, every policy refused',
    policy: "require-trusted-types-for 'script'; trusted-types 'none'",
    isKept: true,
    allowed: /^violation: trusted-types/,
  },
  'own-embedder': {
    promise: 2,
    what: 'Cross-Origin-Embedder-Policy',
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
  },
  // 4: the page's habits
  'all-unset': {
    promise: 4,
    what: '* { all: unset !important }',
    head: style('* { all: unset !important }'),
  },
  'all-hidden': {
    promise: 4,
    what: 'div, ul, a { display: none }',
    head: style('div, ul, li, a, p, article, section, h3, span { display: none !important }'),
  },
  'host-hidden': {
    promise: 4,
    what: 'unknown tags hidden',
    head: style(':not(:defined), convene-event-cards { display: none !important }'),
  },
  'inherited-traps': {
    promise: 4,
    what: 'traps that are inherited',
    head: style(
      'main { visibility: hidden; font-size: 0; text-indent: -9999px; text-transform: uppercase; white-space: nowrap; letter-spacing: 0.4em; line-height: 0 }',
    ),
  },
  'small-root': {
    promise: 4,
    what: '62.5 % root',
    head: style('html { font-size: 62.5% } body { font-size: 0.6rem }'),
  },
  'svg-rules': {
    promise: 4,
    what: 'svg { fill: red }',
    head: style('svg, img { display: none !important; fill: red !important }'),
  },
  preflight: {
    promise: 4,
    what: 'a utility framework’s reset',
    head: style(
      '*, ::before, ::after { box-sizing: border-box; border: 0 solid } h3 { font-size: inherit; font-weight: inherit } ol, ul { list-style: none; margin: 0; padding: 0 } a { color: inherit; text-decoration: inherit }',
    ),
  },
  quirks: { promise: 4, what: 'quirks mode', doctype: '' },
  xhtml: {
    promise: 4,
    what: 'XHTML (with the classic script: there are no modules in XML)',
    ours: '<script src="/dist/convene.classic.js"></script>',
    type: 'application/xhtml+xml',
  },
  base: {
    promise: 4,
    what: '<base href>',
    ours: `<base href="https://elsewhere.example/deep/" target="_top" />${loader('HOST/dist/convene.js')}`,
  },
  'right-to-left': { promise: 4, what: 'right to left', root: 'lang="en" dir="rtl"' },
  // 5: the page's code
  'enumerable-arrays': {
    promise: 5,
    what: 'Prototype.js-like Array.prototype',
    before: code(
      "Array.prototype.toJSON = function () { return 'broken'; }; Array.prototype.each = Array.prototype.forEach; Array.prototype.uniq = function () { return this; }; String.prototype.strip = String.prototype.trim; String.prototype.toJSON = function () { return 'broken'; }; Function.prototype.wrap = function (f) { return f; };",
    ),
  },
  'enumerable-objects': {
    promise: 5,
    what: 'additions to Object.prototype',
    before: code(
      "Object.prototype.extend = function () {}; Object.prototype.limit = 0; Object.prototype.title = 'x'; Object.prototype.items = [];",
    ),
  },
  'old-mootools': {
    promise: 5,
    what: 'MooTools-like natives',
    before: code(
      'Function.prototype.bind = (function (bind) { return function () { return bind.apply(this, arguments); }; })(Function.prototype.bind); Array.from = function (a) { return [].slice.call(a); }; Element.prototype.store = function () {}; Array.prototype.contains = function (a) { return this.indexOf(a) > -1; }; window.$ = window.$$ = function () { return []; };',
    ),
  },
  'patched-core': {
    promise: 5,
    what: 'core-js-like patches',
    before: code(
      "(function () { var P = window.Promise; function Shim(f) { return new P(f); } Shim.prototype = P.prototype; ['all', 'race', 'resolve', 'reject', 'allSettled', 'any', 'withResolvers'].forEach(function (n) { if (P[n]) Shim[n] = P[n].bind(P); }); window.Promise = Shim; var assign = Object.assign; Object.assign = function () { return assign.apply(Object, arguments); }; })();",
    ),
  },
  'replaced-fetch': {
    promise: 5,
    what: 'fetch replaced by a slim one',
    before: code(
      "(function (fetch) { window.fetch = function (url, o) { return fetch(String(url), { credentials: 'omit' }).then(function (r) { return r.text().then(function (t) { return { ok: r.ok, status: r.status, url: '', text: function () { return Promise.resolve(t); } }; }); }); }; })(window.fetch);",
    ),
  },
  'replaced-json': {
    promise: 5,
    what: 'JSON replaced',
    before: code(
      '(function (j) { window.JSON = { parse: function (t) { return j.parse(t); }, stringify: function (v) { return j.stringify(v); } }; })(JSON);',
    ),
  },
  amd: {
    promise: 5,
    what: 'AMD define, CommonJS module',
    before: code(
      "window.define = function () { throw new Error('define'); }; define.amd = {}; window.module = { exports: {} }; window.exports = module.exports; window.require = function () { throw new Error('require'); };",
    ),
  },
  'no-console': {
    promise: 5,
    what: 'a console without methods',
    before: code('window.console = {};'),
    after: `<convene-event-cards src="/tests/pages/hostile/none.json">${own}</convene-event-cards>`,
  },
  frozen: {
    promise: 5,
    what: 'frozen intrinsics',
    before: code(
      '[Object, Array, Function, String, Number, Promise, Map, Set, RegExp, Error, Date].forEach(function (C) { Object.freeze(C); Object.freeze(C.prototype); });',
    ),
  },
  'no-frames': {
    promise: 5,
    what: 'animation frames that never come',
    before: code(
      'window.requestAnimationFrame = function () { return 0; }; window.requestIdleCallback = undefined;',
    ),
  },
  'clobbered-ids': {
    promise: 5,
    what: 'ids in the way',
    body: '<a id="litHtmlVersions"></a><a id="litElementVersions"></a><a id="reactiveElementVersions"></a><form id="document"></form><form id="customElements"></form><a id="convene"></a><a id="fetch"></a><a id="trustedTypes"></a><a id="litNonce"></a>',
  },
  'clobbered-names': {
    promise: 5,
    what: 'names in the way',
    body: '<form name="body"><input name="matches"><input name="querySelectorAll"><input name="localName"></form><img name="querySelectorAll" alt=""><img name="documentElement" alt=""><img name="head" alt=""><form name="adoptedStyleSheets"></form><img name="customElements" alt="">',
  },
  written: {
    promise: 5,
    what: 'document.write',
    body: code(
      `document.write('<convene-event-list src="${feed}"><p>Own words</p></convene-event-list>');`,
    ),
  },
  // 6: twice is once
  'script-twice': { promise: 6, what: 'the script twice', ours: loader() + loader() },
  'script-again': {
    promise: 6,
    what: 'the script from two addresses',
    ours: loader() + loader('/dist/convene.js?again'),
  },
  'module-and-bundle': {
    promise: 6,
    what: 'module and bundle',
    ours: loader() + loader('/dist/all.js'),
  },
  'module-and-classic': {
    promise: 6,
    what: 'module and classic script',
    ours: `${loader()}<script nonce="${nonce}" src="/dist/convene.classic.js" defer=""></script>`,
  },
  classic: {
    promise: 6,
    what: 'the classic script alone',
    ours: `<script nonce="${nonce}" src="/dist/convene.classic.js"></script>`,
  },
  'classic-trusted-types-none': {
    promise: 2,
    what: 'classic script, every policy refused',
    policy: "require-trusted-types-for 'script'; trusted-types 'none'",
    ours: '<script src="/dist/convene.classic.js"></script>',
    isKept: true,
    allowed: /^violation: trusted-types/,
  },
  'two-versions': {
    promise: 6,
    what: 'two versions',
    ours: loader() + loader('/dist/VERSION/convene.js'),
  },
  'another-lit': {
    promise: 6,
    what: 'another Lit',
    allowed: /window\.(lit|reactive)\w+$/,
    ours: `${loader('/tests/pages/hostile/another-lit.js')}${loader()}`,
  },
  'defined-already': {
    promise: 6,
    what: 'a tag that somebody has defined',
    before: code("customElements.define('convene-event-list', class extends HTMLElement {});"),
  },
  // 7: any order, any moment
  'script-last': {
    promise: 7,
    what: 'the script after the elements',
    ours: '',
    body: '',
    after: loader(),
  },
  'late-script': {
    promise: 7,
    what: 'the script added by code',
    ours: '',
    after: late(
      "const s = document.createElement('script'); s.type = 'module'; s.crossOrigin = 'anonymous'; s.src = '/dist/convene.js'; document.head.append(s);",
    ),
  },
  'late-element': {
    promise: 7,
    what: 'an element added by code',
    after: late(
      `const e = document.createElement('convene-event-list'); e.setAttribute('src', '${feed}'); ${main}.append(e);`,
    ),
  },
  moved: {
    promise: 7,
    what: 'moved, cloned, taken away while loading',
    after: code(
      `for (const e of document.querySelectorAll('convene-event-cards')) { const c = e.cloneNode(true); ${main}.append(c); ${main}.prepend(e); const gone = e.cloneNode(true); ${main}.append(gone); gone.remove(); }`,
    ),
  },
  swapped: {
    promise: 7,
    what: 'a body that is swapped',
    after: late(
      'const next = document.body.cloneNode(true); document.documentElement.replaceChild(next, document.body);',
    ),
  },
  details: {
    promise: 7,
    what: 'in details and dialog',
    body: `<details open=""><summary>More</summary>${tag()}</details><dialog open="">${tag()}</dialog>`,
  },
  table: {
    promise: 7,
    what: 'in a table',
    body: `<table><tbody><tr><td>${tag('event-list')}</td></tr></tbody></table>`,
  },
  shadow: {
    promise: 7,
    what: 'in another shadow root',
    ours: loader() + loader('/dist/event-list.js'),
    after: code(
      `const s = document.createElement('section').attachShadow({ mode: 'open' }); ${main}.append(s.host); const e = document.createElement('convene-event-list'); e.setAttribute('src', '${feed}'); s.append(e);`,
    ),
  },
  'stand-in': {
    promise: 7,
    what: 'a div in place of the tag',
    body: `<div data-convene="event-list" data-src="${feed}" data-limit="1">${own}</div>`,
  },
  'late-stand-in': {
    promise: 7,
    what: 'such a div added by code',
    after: late(
      `const d = document.createElement('div'); d.dataset.convene = 'event-list'; d.dataset.src = '${feed}'; ${main}.append(d);`,
    ),
  },
  'stand-in-by-author': {
    promise: 1,
    what: 'a div that wants more than an element',
    body: `<div data-convene="event-list" data-src="${feed}" data-onclick="oracle.ran(1)" data-style="position:fixed" data-id="main" data-onload="oracle.ran(2)">${own}</div><div data-convene="../x" data-src="${feed}">${own}</div><div data-convene="script" data-src="/x.js">${own}</div>`,
  },
};

/**
 * A page with an element that does all that it must not.
 *
 * @type {HostilePage}
 */
const careless = {
  promise: 3,
  what: 'a careless element',
  policy: "img-src 'self'",
  ours: `<script src="/tests/pages/hostile/careless.js"></script><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" />`,
};

/**
 * A page as it is sent.
 *
 * @param {string} name
 * @param {{ host: string, version: string }} place
 * @returns {{ body: string, type: string, headers: Record<string, string> } | undefined}
 */
export function hostilePage(name, { host, version }) {
  const page = name === 'careless' ? careless : pages[name];
  if (!page) return undefined;
  const {
    policy,
    headers = {},
    type = 'text/html',
    doctype = '<!DOCTYPE html>',
    root = 'lang="en"',
  } = page;
  const { head = '', before = '', ours = loader(), body = '', after = '' } = page;
  const namespace = type.includes('xml') ? 'xmlns="http://www.w3.org/1999/xhtml" ' : '';
  const html = `${doctype}
<html ${namespace}${root}><head><meta charset="utf-8" /><title>Host</title>
${head}${before}<script nonce="${nonce}" src="/tests/pages/hostile/oracle.js"></script>${ours}</head>
<body><main><h1>Host</h1>${tag()}${body}</main>${after}</body></html>`;
  const fill = (/** @type {string} */ text) =>
    text.replaceAll('HOST', host).replaceAll('VERSION', version);
  const all = policy ? { ...headers, 'content-security-policy': fill(policy) } : headers;
  return { body: fill(html), type, headers: all };
}

/**
 * Serves those pages from the tests' own server.
 *
 * @param {string} version of the project, whose folder one of the pages uses
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function hostilePlugin(version) {
  return {
    name: 'hostile-pages',
    serve({ path, request }) {
      const name = /^\/hostile\/([\w-]+)$/.exec(path)?.[1];
      return name && hostilePage(name, { host: `http://${request.host}`, version });
    },
  };
}
