import type { LoadReason } from '../../../src/feed/load-error.ts';
import {
  type Answer,
  body,
  cutOff,
  drips,
  endless,
  everSoSlow,
  feed,
  good,
  hints,
  html,
  large,
  latin1,
  nested,
  noise,
  nothingEver,
  redirect,
  reset,
  rss,
  stalledBody,
  status,
  twiceTold,
  utf16,
  zipped,
} from './answers.ts';

/** What comes of it: the feed is shown, or why not, with the status where there is one. */
type End = 'shown' | LoadReason | readonly [LoadReason, number];
/** A server of its own that answers so, or an address where there is none. */
export type Fault = readonly [what: string, answer: Answer | string, ends: End];

const text = good.toString();
const plain = { 'content-type': 'text/plain' };
const page = { 'content-type': 'text/html' };

/** Odd, and none the worse for it. */
const harmless: readonly Fault[] = [
  ['a type of plain text', feed(plain), 'shown'],
  [
    'a type of HTML, not to be sniffed',
    feed({ ...page, 'x-content-type-options': 'nosniff' }),
    'shown',
  ],
  ['a byte order mark', body(`\ufeff${text}`), 'shown'],
  ['compression', body(zipped, { 'content-encoding': 'gzip' }), 'shown'],
  ['a body in pieces', drips(20, 50), 'shown'],
  ['early hints', hints, 'shown'],
  ['a redirect for good', redirect(301, '/feed'), 'shown'],
  ['a redirect for now', redirect(307, '/feed'), 'shown'],
  ['credentials for everybody', feed({ 'access-control-allow-credentials': 'true' }), 'shown'],
  ['cookies', feed({ 'set-cookie': ['a=1', 'b=2; Path=/'] }), 'shown'],
  [
    'a wish to be downloaded',
    feed({ 'content-disposition': 'attachment; filename=x.exe' }),
    'shown',
  ],
  ['a wish to go elsewhere', feed({ refresh: '0;url=javascript:ran=1' }), 'shown'],
  ['a policy of its own', feed({ 'content-security-policy': 'sandbox' }), 'shown'],
  ['a status of 203', feed({}, 203), 'shown'],
  ['the same key twice, the last one good', body(twiceTold), 'shown'],
  ['letters of another encoding', body(latin1), 'shown'],
  ['fifty thousand lists in each other', body(nested), 'shown'],
];

/** An answer, but no feed. */
const wrong: readonly Fault[] = [
  ['a sign-in page', body(html, page), 'not-json'],
  ['an RSS feed', body(rss, { 'content-type': 'application/rss+xml' }), 'not-json'],
  ['nothing', body(''), 'not-json'],
  ['no content (204)', status(204), 'not-json'],
  ['half of it', body(text.slice(0, 300)), 'not-json'],
  ['it twice', body(text + text), 'not-json'],
  ['a comment', body(`// feed\n${text}`), 'not-json'],
  ['a call', body(`callback(${text})`), 'not-json'],
  ['a guard before it', body(`)]}'\n${text}`), 'not-json'],
  ['UTF-16', body(utf16), 'not-json'],
  ['bytes of zero', body(text.replace('Workshop', 'Work\u0000shop')), 'not-json'],
  ['null', body('null'), 'not-a-feed'],
  ['a list', body('[]'), 'not-a-feed'],
  ['a text', body('"feed"'), 'not-a-feed'],
  ['an error in JSON', body('{"error":"no such feed"}'), 'not-a-feed'],
  ['items that are no list', body('{"items":{"length":3}}'), 'not-a-feed'],
  ['fifty megabytes', body(large), 'too-large'],
  ['a body without end', endless, 'too-large'],
];

/** An answer that is none. */
const refused: readonly Fault[] = [
  ...[304, 400, 401, 403, 404, 410, 451, 500, 501, 502, 503, 504, 511].map((code): Fault => [
    `status ${code}`,
    status(code),
    ['http', code],
  ]),
  ['a wish for a password', status(401, { 'www-authenticate': 'Basic realm="x"' }), ['http', 401]],
  ['429, later in seconds', status(429, { 'retry-after': '120' }), ['http', 429]],
  [
    '503, later by a date',
    status(503, { 'retry-after': new Date(4e12).toUTCString() }),
    ['http', 503],
  ],
  ['a redirect to nowhere', redirect(302), ['http', 302]],
];

/** No answer. */
const gone: readonly Fault[] = [
  ['a name that nobody has', 'http://nobody.invalid/feed.json', 'network'],
  ['a port where nobody listens', 'http://127.0.0.1:9/feed.json', 'network'],
  ['another scheme', 'ftp://127.0.0.1/feed.json', 'network'],
  ['a reset', reset, 'network'],
  ['an end in the middle', cutOff, 'network'],
  ['noise', noise, 'network'],
  ['what is called compressed and is not', body(good, { 'content-encoding': 'gzip' }), 'network'],
  ['redirects in a circle', redirect(302, '/'), 'network'],
  ['a redirect to a script', redirect(302, 'javascript:ran=1'), 'network'],
  ['a redirect to data', redirect(302, 'data:application/json,{}'), 'network'],
  ['a redirect to where nobody is', redirect(302, 'http://nobody.invalid/'), 'network'],
  ['no leave for other origins', feed({ 'access-control-allow-origin': '' }), 'network'],
  [
    'leave for another origin',
    feed({ 'access-control-allow-origin': 'https://x.example' }),
    'network',
  ],
  ['leave given twice', feed({ 'access-control-allow-origin': '*, *' }), 'network'],
];

const slow: readonly Fault[] = [
  ['an answer that never begins', nothingEver, 'timeout'],
  ['a body that stops', stalledBody, 'timeout'],
  ['a byte now and then', everSoSlow, 'timeout'],
];

export const faults: readonly Fault[] = [...harmless, ...wrong, ...refused, ...gone, ...slow];
