import { loader, nonce, tag } from './parts.mjs';

/**
 * A page that is hard on what it embeds, for one reason. `policy` is sent as a header, `before` runs before ours, `after`
 * when everything is there; `oracle` is the hash by which alone the account may run. Where `isKept` is set nothing can
 * be shown, the page's own words must stay, and one line says why, unless our code never runs: `isSilent`. One that `isApart` is of no origin, and tells what became of it.
 *
 * @typedef {{
 *   promise: number, what: string, policy?: string, headers?: Record<string, string>, type?: string, doctype?: string,
 *   root?: string, head?: string, before?: string, oracle?: string, ours?: string, body?: string, after?: string,
 *   isKept?: boolean, isSilent?: boolean, isApart?: boolean, allowed?: RegExp,
 * }} HostilePage
 */

/**
 * A page with an element that does all that it must not.
 *
 * @type {HostilePage}
 */
export const careless = {
  promise: 3,
  what: 'a careless element',
  policy: "img-src 'self'",
  ours: `<script src="/tests/pages/hostile/careless.js"></script><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" />`,
};

/**
 * A page as it is sent.
 *
 * @param {HostilePage} page
 * @param {(text: string) => string} fill puts in what the server alone knows: HOST, VERSION, HASH(of a file)
 * @returns {{ body: string, type: string, headers: Record<string, string> }}
 */
export function writePage(page, fill) {
  const { policy, headers = {}, type = 'text/html', root = 'lang="en"' } = page;
  const { doctype = '<!DOCTYPE html>', head = '', before = '', ours = loader() } = page;
  const { body = '', after = '', oracle, isApart } = page;
  const namespace = type.includes('xml') ? 'xmlns="http://www.w3.org/1999/xhtml" ' : '';
  const permit = oracle ? `crossorigin="anonymous" integrity="${oracle}"` : `nonce="${nonce}"`;
  const account = `<script ${permit} src="/tests/pages/hostile/oracle.js"></script>`;
  const teller = isApart ? '<script src="/tests/pages/hostile/tell.js"></script>' : '';
  const html = `${doctype}
<html ${namespace}${root}><head><meta charset="utf-8" /><title>Host</title>
${head}${before}${account}${ours}</head>
<body><main><h1>Host</h1>${tag()}${body}</main>${after}${teller}</body></html>`;
  const all = policy ? { ...headers, 'content-security-policy': fill(policy) } : headers;
  return { body: fill(html), type, headers: all };
}
