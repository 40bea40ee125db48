type Ask = (lang: string) => readonly Promise<unknown>[];

/** The words that cards do without, and those that only some elements say. English has but the first to ask for. */
const words = (lang: string, ...kinds: readonly ('loadFind' | 'loadKeep' | 'loadMap')[]) =>
  /^(en|$)/.test(lang)
    ? [import('../text/messages/en-more.ts')]
    : (['loadMore', ...kinds] as const).map((kind) =>
        import('./ask-speech.ts')
          .then(({ askSpoken }) => askSpoken(lang))
          .then((spoken): Promise<unknown> | undefined => spoken[kind]?.()),
      );

const list: Ask = (lang) => [
  import('./event-list.ts'),
  import('./event-sections.ts'),
  ...words(lang, 'loadFind'),
];

const outcomes: Ask = (lang) => [import('./outcome-list.ts'), ...words(lang)];

const posts: Ask = () => [import('./related-posts.ts'), import('./image.ts')];

const map: Ask = (lang) => [
  import('./region-map.ts'),
  import('./region-picture.ts'),
  import('../text/regions.ts'),
  ...words(lang, 'loadMap'),
];

/** What an element mostly comes to need for what it shows first. Cards need no more than their code. */
const needs: Readonly<Record<string, Ask>> = {
  'convene-event-list': list,
  'convene-outcome-list': outcomes,
  'convene-region-map': map,
  'convene-related-posts': posts,
  'convene-report': (lang) => [
    import('./report.ts'),
    import('./event-details.ts'),
    ...outcomes(lang),
    ...posts(lang),
    ...map(lang),
  ],
  'convene-feed': () => [import('./feed.ts'), import('./narrow.ts')],
  'convene-filter': (lang) => [
    import('./filter.ts'),
    import('../text/regions.ts'),
    ...words(lang, 'loadFind'),
  ],
  'convene-subscribe': (lang) => [import('./subscribe.ts'), ...words(lang, 'loadKeep')],
};

/**
 * Asks at once for what elements would ask for one after the other, as each file says what it needs: on a slow line,
 * that takes as long for each.
 */
export function askAhead(tags: Iterable<string>, lang: string): void {
  // Whoever needs one that does not come asks again, and says so.
  for (const tag of tags)
    for (const asked of needs[tag]?.(lang) ?? []) asked.catch(() => undefined);
}
