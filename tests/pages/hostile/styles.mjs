import { loader, nonce, strict, style, tag } from './parts.mjs';

/** @type {Record<string, import('./page.mjs').HostilePage>} */
export const stylePages = {
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
  bootstrap: {
    promise: 4,
    what: 'Bootstrap 5 itself',
    head: '<link rel="stylesheet" href="/node_modules/bootstrap/dist/css/bootstrap.min.css">',
    body: `<div class="container py-5 text-center lead">${tag('event-list')}${tag('event-card')}</div>`,
  },
  tailwind: {
    promise: 4,
    what: 'Tailwind CSS 4 itself',
    head: '<link rel="stylesheet" href="/hostile/tailwind.css">',
    body: `<div class="mx-auto max-w-3xl p-4 leading-7">${tag('event-list')}${tag('event-card')}</div>`,
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
  transparent: {
    promise: 4,
    what: 'text that is transparent',
    head: style('main { color: transparent; -webkit-text-fill-color: transparent }'),
  },
  'flex-body': {
    promise: 4,
    what: 'body { display: flex }',
    head: style(
      'body { display: flex; flex-direction: column; align-items: center } main { display: flex }',
    ),
  },
  'grid-body': {
    promise: 4,
    what: 'body { display: grid }',
    head: style(
      'body { display: grid; grid-template-columns: 1fr 2fr } main { display: grid; grid-template-columns: repeat(3, auto); place-items: start }',
    ),
  },
  floats: {
    promise: 4,
    what: 'everything floats',
    head: style('* { float: left !important } div { clear: both; width: 30% }'),
  },
  zoom: {
    promise: 4,
    what: 'zoom and transform',
    head: style(
      'body { zoom: 1.5 } main { transform: scale(0.9) rotate(1deg); perspective: 10px }',
    ),
  },
  'ad-blocker': {
    promise: 4,
    what: 'the class list of an ad blocker',
    head: style(
      '[class*=ad-], [class*=banner], [class*=share], [class*=social], [class*=related], [class*=widget], [class*=event], [id*=event], [data-src], .card, .root, .title { display: none !important }',
    ),
  },
  'never-there': {
    promise: 4,
    what: 'transitions on everything',
    head: style(
      '* { transition: all 60s !important; animation-duration: 60s !important; animation-delay: 60s !important }',
    ),
  },
  vertical: {
    promise: 4,
    what: 'vertical writing in columns',
    head: style(
      'main { writing-mode: vertical-rl; columns: 3; unicode-bidi: bidi-override; direction: rtl }',
    ),
  },
  'heavy-main': {
    promise: 4,
    what: 'content-visibility, containment, filters',
    head: style(
      'main { content-visibility: auto; contain: content; filter: grayscale(1); overflow: clip; overscroll-behavior: none }',
    ),
  },
  'old-charset': { promise: 4, what: 'windows-1252', type: 'text/html; charset=windows-1252' },
  'base-target': { promise: 4, what: '<base target>', head: '<base target="_top" />' },
  'xhtml-strict': {
    promise: 4,
    what: 'XHTML with a policy',
    policy: `${strict}; script-src 'self' 'nonce-${nonce}'`,
    ours: '<script src="/dist/convene.classic.js" defer="defer"></script>',
    type: 'application/xhtml+xml',
  },
  framesets: {
    promise: 4,
    what: 'a doctype of 1999',
    doctype: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">',
    head: style('table, td { font-size: 0.1em } center { all: initial }'),
  },
};
