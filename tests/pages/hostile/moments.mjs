import { code, feed, late, loader, main, own, tag } from './parts.mjs';

/** @type {Record<string, import('./page.mjs').HostilePage>} */
export const momentPages = {
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
  'inner-html': {
    promise: 7,
    what: 'put in as HTML after load',
    after: late(
      `${main}.innerHTML += '<convene-event-list src="${feed}"></convene-event-list>'; ${main}.insertAdjacentHTML('afterbegin', '<convene-event-cards src="${feed}"></convene-event-cards>');`,
    ),
  },
  template: {
    promise: 7,
    what: 'cloned from a template',
    body: `<template>${tag('event-list')}</template>`,
    after: late(
      `const t = document.querySelector('template'); ${main}.append(t.content.cloneNode(true), document.importNode(t.content, true));`,
    ),
  },
  back: {
    promise: 7,
    what: 'taken away while loading, and put back',
    after: code(
      `const e = document.querySelector('convene-event-cards'); e.remove(); addEventListener('load', () => { ${main}.append(e); e.remove(); ${main}.append(e); });`,
    ),
  },
  rerendered: {
    promise: 7,
    what: 'a page that writes its HTML anew, again and again',
    after: late(
      `const h = ${main}.innerHTML; let n = 0; const again = () => { ${main}.innerHTML = h; if ((n += 1) < 10) setTimeout(again, 15); }; again();`,
    ),
  },
  adopted: {
    promise: 7,
    what: 'adopted into a frame’s document',
    allowed: /window.0$/,
    body: '<iframe title="Frame" width="600" height="400"></iframe>',
    after: late(
      `const d = document.querySelector('iframe').contentDocument, e = document.querySelector('convene-event-cards').cloneNode(true); ${main}.append(e); const go = () => (e.shadowRoot?.querySelector('article') ? d.body.append(d.adoptNode(e)) : setTimeout(go, 10)); go();`,
    ),
  },
  srcdoc: {
    promise: 7,
    what: 'in a frame with a srcdoc',
    allowed: /window.0$/,
    body: `<iframe title="Frame" width="600" height="400" srcdoc="&lt;!DOCTYPE html&gt;&lt;html lang=en&gt;&lt;script type=module src=/dist/convene.js&gt;&lt;/script&gt;&lt;convene-event-list src='${feed}'&gt;Own words&lt;/convene-event-list&gt;"></iframe>`,
  },
  'declared-shadow': {
    promise: 7,
    what: 'in a declared shadow root',
    ours: loader('/dist/event-list.js') + loader(),
    body: `<section><template shadowrootmode="open">${tag('event-list')}</template></section>`,
  },
  'closed-details': {
    promise: 7,
    what: 'in details and a dialog that open later',
    body: `<details><summary>More</summary>${tag()}</details><dialog>${tag('event-list')}</dialog>`,
    after: late(
      "document.querySelector('details').open = true; document.querySelector('dialog').showModal(); document.activeElement.blur();",
    ),
  },
  'hidden-tab': {
    promise: 7,
    what: 'in a tab that is shown later',
    body: `<div id="tab" hidden="">${tag('event-list')}</div>`,
    after: late("document.getElementById('tab').hidden = false;"),
  },
  'odd-parents': {
    promise: 7,
    what: 'in a paragraph, a link, a label, a list, an SVG',
    body: `<p>${tag()}</p><a href="#x">${tag('event-list')}</a><label>${tag()}</label><ul>${tag()}</ul><svg width="600" height="400"><foreignObject width="600" height="400">${tag('event-list')}</foreignObject></svg>`,
  },
  editor: {
    promise: 7,
    what: 'in an editor',
    body: `<div contenteditable="true" spellcheck="false">${tag('event-list')}</div>`,
  },
  consent: {
    promise: 7,
    what: 'a script that waits for consent',
    ours: `<script type="text/plain" data-type="module" data-src="/dist/convene.js"></script>`,
    after: late(
      "const o = document.querySelector('[data-src]'), s = document.createElement('script'); s.type = o.dataset.type; s.src = o.dataset.src; o.replaceWith(s);",
    ),
  },
  'async-script': {
    promise: 7,
    what: 'an async script',
    ours: '<script type="module" async="" crossorigin="anonymous" src="/dist/convene.js"></script>',
  },
  turbo: {
    promise: 7,
    what: 'bodies that are swapped, kept and brought back, as by Turbo Drive',
    after: late(
      `const other = new DOMParser().parseFromString('<body><main>${tag('event-list')}</main></body>', 'text/html'); const kept = document.body.cloneNode(true); document.documentElement.replaceChild(document.adoptNode(other.body), document.body); setTimeout(() => { const again = document.importNode(kept, true); document.documentElement.replaceChild(again, document.body); setTimeout(() => document.documentElement.replaceChild(kept, document.body), 60); }, 60);`,
    ),
  },
  'real-turbo': {
    promise: 7,
    what: 'Turbo itself',
    allowed: /^added: window\.|^changed: (history|address|the page)/,
    ours: `<script type="module" src="/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>${loader()}`,
    body: '<a href="/hostile/real-turbo?next">Next</a>',
    after: late("if (!location.search) document.querySelector('a[href$=next]').click();"),
  },
  'no-address': {
    promise: 8,
    what: 'no address, a wrong one, a script for one',
    body: `<section class="wrong"><convene-event-list>${own}</convene-event-list><convene-event-list src="http://[">${own}</convene-event-list><convene-event-list src="javascript:oracle.ran(1)">${own}</convene-event-list><convene-event-list src="data:application/json,{}">${own}</convene-event-list><convene-event-list src="#nowhere">${own}</convene-event-list></section>`,
  },
};
