import { code, loader, nonce } from './parts.mjs';

/** @type {Record<string, import('./page.mjs').HostilePage>} */
export const twicePages = {
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
  'all-alone': { promise: 6, what: 'the whole bundle alone', ours: loader('/dist/all.js') },
  'older-first': {
    promise: 6,
    what: 'a pinned version first, another after it',
    ours: loader('/dist/VERSION/convene.js') + loader(),
  },
  'three-times': {
    promise: 6,
    what: 'module, bundle, classic script, twice each',
    ours:
      loader() +
      loader('/dist/all.js') +
      `<script nonce="${nonce}" src="/dist/convene.classic.js"></script>` +
      loader() +
      loader('/dist/all.js?2') +
      `<script nonce="${nonce}" src="/dist/convene.classic.js?2"></script>`,
  },
};
