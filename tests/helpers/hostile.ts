import * as fc from 'fast-check';

/** Names of members that the reader looks at, and some that objects inherit. */
const names = [
  'id',
  'title',
  'url',
  'start',
  'end',
  'timeZone',
  'dateText',
  'status',
  'summary',
  'content_text',
  'date_published',
  'language',
  'tags',
  'image',
  '_convene',
  'published',
  'photo',
  'alt',
  'focal',
  'variants',
  'events',
  'outcomes',
  'areas',
  'code',
  'roles',
  'places',
  'name',
  'related',
  'cta',
  'text',
  'register',
  'spec',
  'toString',
  'valueOf',
  'constructor',
  'hasOwnProperty',
  'length',
];

const words = [
  '',
  ' ',
  '2024-07-23',
  '2024-02-30',
  '2024-07-23T09:00',
  'Asia/Kathmandu',
  'Mars/Olympus',
  'en_US',
  'de_DE.UTF-8',
  'cancelled',
  'NP',
  '034',
  'javascript:alert(1)',
  'https://user@example.org/',
  '//',
  '\ud83d',
  '\u202eabc',
  '__proto__',
  '<img src=x onerror=alert(1)>',
];

const leaf = fc.oneof(
  fc.constantFrom<unknown>(...words),
  fc.constantFrom<unknown>(null, true, false, 0, -1, 0.5, 1e21, Infinity, 2024),
  fc.string({ maxLength: 8 }),
);

/** JSON of any shape, made of the names and words that a feed is read by. */
export const anything: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
    {
      weight: 4,
      arbitrary: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 8 }),
    },
  ),
})).value;

/** JSON of an event, each member of which may be anything. */
export const anyEvent = anyOf({ id: 'a', title: 'A', start: '2030-05-01' }, [
  'end',
  'timeZone',
  'status',
  'mode',
  'places',
  'areas',
  'parties',
  'photos',
  'topics',
  'register',
  'language',
  'url',
  'summary',
  'dateText',
  'previousStart',
]);

/** JSON of an item, each member of which may be anything. */
export const anyItem = fc
  .tuple(
    anyOf({ id: 'hostile' }, ['title', 'url', 'summary', 'content_text', 'tags', 'language']),
    anyOf({ kind: 'report' }, ['published', 'photo', 'outcomes', 'cta', 'related']),
    fc.array(anyEvent, { maxLength: 3 }),
  )
  .map(([item, extension, events]) => ({ ...item, _convene: { ...extension, events } }));

function anyOf(
  needed: Readonly<Record<string, unknown>>,
  free: readonly string[],
): fc.Arbitrary<Record<string, unknown>> {
  const keys = [...Object.keys(needed), ...free];
  return fc
    .dictionary(fc.constantFrom(...keys), anything, { maxKeys: 5 })
    .map((members) => ({ ...needed, ...members }));
}
