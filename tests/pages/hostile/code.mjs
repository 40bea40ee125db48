import { code, feed, own } from './parts.mjs';

/** @type {Record<string, import('./page.mjs').HostilePage>} */
export const codePages = {
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
};
