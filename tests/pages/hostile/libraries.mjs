import { code, own, tag } from './parts.mjs';

/** @type {Record<string, import('./page.mjs').HostilePage>} */
export const libraryPages = {
  'old-prototype': {
    promise: 5,
    what: 'Prototype.js 1.5-like lists',
    before: code(
      "(function () { var A = Array.prototype, I = ['each', 'eachSlice', 'all', 'any', 'collect', 'detect', 'findAll', 'grep', 'include', 'inject', 'invoke', 'max', 'min', 'partition', 'pluck', 'reject', 'sortBy', 'toArray', 'zip', 'size', 'inspect', 'clear', 'first', 'last', 'compact', 'without', 'uniq', 'clone']; for (var i = 0; i < I.length; i += 1) A[I[i]] = function () { return this; }; A.entries = function () { return this.slice(); }; A.reduce = (function (r) { return function (f) { return arguments.length ? r.apply(this, arguments) : this.length > 1 ? this : this[0]; }; })(A.reduce); A.toJSON = function () { return '[]'; }; Array.from = function (x) { if (!x) return []; var r = []; for (var i = 0; i < x.length; i += 1) r.push(x[i]); return r; }; Number.prototype.toJSON = String.prototype.toJSON = function () { return String(this); }; Date.prototype.toJSON = function () { return '\"\"'; }; Object.toJSON = String; Function.prototype.bind = function () { var f = this, a = Array.from(arguments), o = a.shift(); return function () { return f.apply(o, a.concat(Array.from(arguments))); }; }; })();",
    ),
  },
  'prototype-elements': {
    promise: 5,
    what: 'Prototype.js-like elements and events',
    before: code(
      "(function () { var E = Element.prototype; ['hide', 'show', 'update', 'replace', 'visible', 'toggle', 'select', 'match', 'insert', 'wrap', 'up', 'down', 'observe', 'fire', 'getStyle', 'setStyle', 'readAttribute', 'store'].forEach(function (n) { E[n] = function () { return this; }; }); var remove = E.remove; E.remove = function () { remove.call(this); return this; }; Event.prototype.stop = Event.prototype.preventDefault; document.viewport = {}; window.$ = function (e) { return typeof e === 'string' ? document.getElementById(e) : e; }; window.$$ = window.$A = window.$H = window.$F = window.$w = function () { return []; }; var O = Element; window.Element = function (t) { return document.createElement(t); }; window.Element.prototype = O.prototype; })();",
    ),
  },
  'mootools-functions': {
    promise: 5,
    what: 'MooTools-like Function.prototype',
    before: code(
      'Function.prototype.bind = function (o, a) { var f = this; return function () { return f.apply(o, a ? [].concat(a).concat([].slice.call(arguments)) : arguments); }; }; Function.prototype.extend = Function.prototype.implement = function () { return this; }; Function.prototype.pass = Function.prototype.delay = Function.prototype.bind; String.prototype.test = function (r) { return new RegExp(r).test(this); }; String.prototype.contains = String.prototype.includes; Array.prototype.clean = Array.prototype.flatten = Array.prototype.pick = function () { return this; }; Number.prototype.times = function () {}; Object.each = Object.merge = function () {}; Element.prototype.set = Element.prototype.get = Element.prototype.inject = function () { return this; };',
    ),
  },
  'option-poison': {
    promise: 5,
    what: 'names of options on Object.prototype',
    before: code(
      "['signal', 'capture', 'passive', 'once', 'reflect', 'state', 'noAccessor', 'detail', 'extends', 'creationOptions', 'src', 'feed', 'host', 'type', 'name', 'id', 'toJSON', 'then_', 'each', 'events', '_convene', 'area', 'url'].forEach(function (n) { Object.prototype[n] = n === 'signal' ? undefined : false; });",
    ),
  },
  datejs: {
    promise: 5,
    what: 'dates by a library of 2007',
    before: code(
      "(function () { var D = window.Date; D.parse = function () { return null; }; D.prototype.toString = function () { return 'today'; }; D.prototype.toISOString = (function (f) { return function () { return f.call(this).slice(0, 19) + 'Z'; }; })(D.prototype.toISOString); D.today = function () { return new D(); }; D.prototype.add = D.prototype.set = function () { return this; }; Number.prototype.days = 1; })();",
    ),
    allowed: /Date/,
  },
  'fixed-date': {
    promise: 5,
    what: 'Date replaced by one of another zone',
    before: code(
      '(function (D) { function F(a, b, c, d, e, f, g) { if (!(this instanceof F)) return new D().toString(); return arguments.length ? new (Function.prototype.bind.apply(D, [null].concat([].slice.call(arguments))))() : new D(D.now() + 36e5); } F.prototype = D.prototype; F.UTC = D.UTC; F.parse = D.parse; F.now = function () { return D.now() + 36e5; }; window.Date = F; })(Date);',
    ),
  },
  'little-intl': {
    promise: 5,
    what: 'Intl without its younger parts',
    before: code(
      "['DisplayNames', 'ListFormat', 'PluralRules', 'RelativeTimeFormat', 'Segmenter', 'Locale', 'DurationFormat', 'supportedValuesOf', 'getCanonicalLocales'].forEach(function (n) { delete Intl[n]; });",
    ),
  },
  'missing-parts': {
    promise: 5,
    what: 'the platform without its younger parts',
    before: code(
      'delete URL.canParse; delete window.structuredClone; delete window.requestIdleCallback; delete Array.prototype.at; delete Object.groupBy; delete Promise.withResolvers; delete window.queueMicrotask; delete window.IntersectionObserver; delete window.scheduler; delete window.navigation; delete navigator.clipboard; delete navigator.share; delete Document.prototype.startViewTransition;',
    ),
  },
  'no-signals': {
    promise: 5,
    what: 'no AbortSignal.timeout',
    before: code('delete AbortSignal.timeout; delete AbortSignal.any;'),
  },
  'no-sheets': {
    promise: 5,
    what: 'no constructed style sheets',
    before: code(
      'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replace; delete CSSStyleSheet.prototype.replaceSync;',
    ),
    body: tag('event-list') + tag('event-list', ' theme="dark" stylesheet="none.css"'),
  },
  'define-wrapped': {
    promise: 5,
    what: 'customElements.define wrapped',
    before: code(
      '(function (r, d) { r.define = function (n, c, o) { return d.call(r, n, c, o); }; r.get = (function (g) { return function (n) { return g.call(r, n); }; })(r.get); })(customElements, customElements.define);',
    ),
  },
  'define-refused': {
    promise: 5,
    what: 'customElements.define that throws',
    before: code("customElements.define = function () { throw new Error('not here'); };"),
    isKept: true,
  },
  'no-custom-elements': {
    promise: 5,
    what: 'no customElements at all',
    before: code(
      "Object.defineProperty(window, 'customElements', { value: undefined, configurable: true });",
    ),
    isKept: true,
    isSilent: true,
  },
  'shadow-wrapped': {
    promise: 5,
    what: 'attachShadow wrapped',
    before: code(
      '(function (a) { Element.prototype.attachShadow = function (o) { var r = a.call(this, o); r.seen = true; return r; }; })(Element.prototype.attachShadow);',
    ),
  },
  'shadow-refused': {
    promise: 5,
    what: 'attachShadow that throws',
    before: code("Element.prototype.attachShadow = function () { throw new Error('not here'); };"),
    isKept: true,
  },
  'fetch-throws': {
    promise: 8,
    what: 'fetch that throws',
    before: code("window.fetch = function () { throw new Error('not here'); };"),
    isKept: true,
  },
  'no-fetch': {
    promise: 8,
    what: 'no fetch',
    before: code('window.fetch = undefined;'),
    isKept: true,
  },
  'fetch-of-nothing': {
    promise: 8,
    what: 'fetch that resolves to nothing',
    before: code('window.fetch = function () { return Promise.resolve(); };'),
    isKept: true,
  },
  offline: {
    promise: 9,
    what: 'no network',
    before: code(
      "Object.defineProperty(navigator, 'onLine', { value: false }); window.fetch = function () { return Promise.reject(new TypeError('Failed to fetch')); };",
    ),
    isKept: true,
  },
  'no-storage': {
    promise: 9,
    what: 'storage that throws, with keep-last',
    before: code(
      "['localStorage', 'sessionStorage', 'indexedDB', 'caches'].forEach(function (n) { Object.defineProperty(window, n, { get: function () { throw new Error('not here'); } }); });",
    ),
    body: tag('event-list', ' keep-last=""'),
    after: `<convene-event-cards keep-last="" src="/tests/pages/hostile/none.json">${own}</convene-event-cards>`,
  },
  zone: {
    promise: 5,
    what: 'timers, listeners and promises wrapped, as by zone.js',
    before: code(
      "(function () { ['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame'].forEach(function (n) { var o = window[n]; window[n] = function (f) { var a = [].slice.call(arguments, 1); return o.apply(window, [function () { return f.apply(this, arguments); }].concat(a)); }; }); var on = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (t, f, o) { return on.call(this, t, typeof f === 'function' ? function (e) { return f.call(this, e); } : f, o); }; var then = Promise.prototype.then; Promise.prototype.then = function (a, b) { return then.call(this, a && function (v) { return a(v); }, b); }; })();",
    ),
  },
  'slow-timers': {
    promise: 5,
    what: 'timers that never go off',
    before: code('window.setTimeout = window.setInterval = function () { return 0; };'),
  },
  'dom-wrapped': {
    promise: 5,
    what: 'DOM methods wrapped, as by consent and ad scripts',
    before: code(
      "['appendChild', 'insertBefore', 'removeChild', 'replaceChild', 'cloneNode'].forEach(function (n) { var o = Node.prototype[n]; Node.prototype[n] = function () { return o.apply(this, arguments); }; }); ['setAttribute', 'getAttribute', 'append', 'querySelector'].forEach(function (n) { var o = Element.prototype[n]; Element.prototype[n] = function () { return o.apply(this, arguments); }; }); document.createElement = (function (c) { return function (n) { return c.call(document, n); }; })(document.createElement);",
    ),
  },
  'dom-police': {
    promise: 5,
    what: 'a script that takes unknown attributes and empty elements away',
    after: code(
      "new MutationObserver(function () { document.querySelectorAll('main *').forEach(function (e) { if (!e.textContent && !e.shadowRoot) e.remove(); e.removeAttribute('style'); e.removeAttribute('class'); e.removeAttribute('lang'); }); }).observe(document, { childList: true, subtree: true, attributes: true });",
    ),
  },
  'global-names': {
    promise: 5,
    what: 'globals of the page’s own with the platform’s names',
    before: code(
      "var name = 'x', status = 'y', origin = 'z', event = {}, find = null, start = 1, ask = 2, html = 3, css = 4, lit = 5, convene = 6, Convene = 7; window.parent = window.self = window.top_ = {};",
    ),
  },
  shims: {
    promise: 5,
    what: 'Map, Set, WeakMap and Symbol shimmed',
    before: code(
      "['Map', 'Set', 'WeakMap', 'WeakSet'].forEach(function (n) { var C = window[n]; var S = class extends C {}; Object.defineProperty(S, 'name', { value: n }); window[n] = S; }); window.Reflect = { get: Reflect.get, set: Reflect.set, apply: Reflect.apply, construct: Reflect.construct, has: Reflect.has, ownKeys: Reflect.ownKeys, getOwnPropertyDescriptor: Reflect.getOwnPropertyDescriptor, defineProperty: Reflect.defineProperty, getPrototypeOf: Reflect.getPrototypeOf };",
    ),
  },
};
