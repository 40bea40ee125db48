import { feed, nonce, strict, tag } from './parts.mjs';

/** @type {Record<string, import('./page.mjs').HostilePage>} */
export const strictPages = {
  'script-by-host': {
    promise: 2,
    what: 'script-src by host',
    policy: `${strict}; script-src 'self'`,
  },
  'script-by-nonce': {
    promise: 2,
    what: 'script-src by nonce',
    policy: `${strict}; script-src 'nonce-${nonce}'`,
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
  'script-by-hash': {
    promise: 2,
    what: 'script-src by the loader’s hash and the folder of what it imports, nothing inline',
    policy: `${strict}; script-src 'HASH(convene.js)' 'HASH(oracle)' HOST/dist/`,
    oracle: 'HASH(oracle)',
    ours: '<script type="module" crossorigin="anonymous" integrity="HASH(convene.js)" src="/dist/convene.js"></script>',
  },
  'classic-by-hash': {
    promise: 2,
    what: 'script-src by the classic script’s hash alone',
    policy: `${strict}; script-src 'HASH(convene.classic.js)' 'HASH(oracle)'`,
    oracle: 'HASH(oracle)',
    ours: '<script defer="" crossorigin="anonymous" integrity="HASH(convene.classic.js)" src="/dist/convene.classic.js"></script>',
  },
  'wrong-hash': {
    promise: 14,
    what: 'integrity of another file',
    ours: '<script type="module" crossorigin="anonymous" integrity="HASH(frame.js)" src="/dist/convene.js?wrong"></script>',
    isKept: true,
    isSilent: true,
  },
  'trusted-types-default': {
    promise: 2,
    what: 'Trusted Types, a default policy of the page’s own that lets nothing through',
    policy: "require-trusted-types-for 'script'; trusted-types convene default",
    before: `<script nonce="${nonce}">if (window.trustedTypes) trustedTypes.createPolicy('default', { createHTML: function () { return null; }, createScript: function () { return null; }, createScriptURL: function () { return null; } });</script>`,
  },
  'no-pictures': {
    promise: 2,
    what: 'img-src refuses pictures',
    policy: "img-src 'none'",
    allowed: /^violation: img-src/,
  },
  'no-permissions': {
    promise: 2,
    what: 'Permissions-Policy refuses everything',
    headers: {
      'permissions-policy':
        'geolocation=(), clipboard-read=(), clipboard-write=(), storage-access=(), web-share=(), unload=(), sync-xhr=(), fullscreen=(), autoplay=()',
    },
  },
  'referrer-policy': {
    promise: 13,
    what: 'a Referrer-Policy that tells everything',
    headers: { 'referrer-policy': 'unsafe-url' },
  },
  'lent-nothing': {
    promise: 2,
    what: 'Cross-Origin-Embedder-Policy: credentialless',
    headers: { 'cross-origin-embedder-policy': 'credentialless' },
  },
  sandbox: {
    promise: 2,
    what: 'a sandbox of no origin, where storage throws',
    policy: 'sandbox allow-scripts',
    isApart: true,
  },
  'sandbox-keep-last': {
    promise: 9,
    what: 'keep-last where storage throws',
    policy: 'sandbox allow-scripts',
    isApart: true,
    body: tag('event-list', ' keep-last=""'),
  },
};
