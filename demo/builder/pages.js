import { attributesOf, escape, writeAttributes, writeRule } from './attributes.js';

/**
 * A partner's page, as far as it matters here.
 *
 * @typedef {{ name: string, ground: string, ink: string, css: string, start: string, end: string }} PartnerPage
 */

const words =
  '<p>Four times a year we meet with partners from the region. This is what is coming up.</p>';

/** @type {Readonly<Record<string, PartnerPage>>} */
export const pages = {
  wordpress: {
    name: 'Like a WordPress theme',
    ground: '#f9f9f9',
    ink: '#111111',
    css: `body{margin:0;font:1.05rem/1.6 Cardo,Georgia,serif}header,main{max-width:44rem;margin:auto;padding:1.5rem}
header{display:flex;justify-content:space-between;align-items:baseline}header b{font-size:1.25rem}nav{font:.9rem system-ui,sans-serif}h1{font:400 2.1rem/1.15 Cardo,Georgia,serif;margin:1rem 0}`,
    start: `<header><b>Harbour Trust</b><nav>About · News · Donate</nav></header><main><h1>Where we meet</h1>${words}`,
    end: '</main>',
  },
  bootstrap: {
    name: 'Like Bootstrap',
    ground: '#ffffff',
    ink: '#212529',
    css: `*,::before,::after{box-sizing:border-box}body{margin:0;font:1rem/1.5 system-ui,'Segoe UI',Roboto,sans-serif}h1,p{margin:0 0 1rem}h1{font-size:2rem;font-weight:500;line-height:1.2}
header{display:flex;gap:1.5rem;padding:.9rem 1.5rem;background:#0d6efd;color:#fff}header b{font-weight:500;font-size:1.25rem}header span{margin-inline-start:auto}main{max-width:60rem;margin:auto;padding:2rem 1.5rem}`,
    start: `<header><b>Alliance</b><span>Home</span><nav>Events</nav></header><main><h1>Events</h1>${words}`,
    end: '</main>',
  },
  plain: {
    name: 'A plain page',
    ground: '#ffffff',
    ink: '#000000',
    css: 'body{margin:1rem}',
    start: `<h1>Events</h1>${words}`,
    end: '',
  },
  dark: {
    name: 'A dark page',
    ground: '#14161a',
    ink: '#eceae4',
    css: `:root{color-scheme:dark}body{margin:0;font:1.05rem/1.6 'Avenir Next',Avenir,Futura,system-ui,sans-serif}main{max-width:56rem;margin:auto;padding:2rem 1.5rem}h1{font-size:2.4rem;line-height:1.05;margin:0 0 1rem;letter-spacing:-.02em}`,
    start: `<main><h1>Programme</h1>${words}`,
    end: '</main>',
  },
};

/**
 * A partner's page with the chosen element on it.
 *
 * @param {import('./choice.js').Choice} choice
 * @returns {string} a document for an `iframe`'s `srcdoc`
 */
export function previewOf(choice) {
  const { css, ground, ink, start, end } =
    pages[choice.page] ?? /** @type {PartnerPage} */ (pages['plain']);
  const tag = `convene-${choice.element}`;
  const preset = /^\w+$/.test(choice.preset)
    ? `<link rel="stylesheet" href="../dist/presets/${choice.preset}.css">`
    : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A partner’s page</title>${preset}<style>${css}body{background:${ground};color:${ink}}${writeRule(tag, choice)}</style>
<script type="module" crossorigin="anonymous" src="../dist/convene.js"></script><body>${start}
<${tag} src="${escape(choice.src || 'feed.json')}"${writeAttributes(attributesOf(choice))}></${tag}>${end}`;
}
