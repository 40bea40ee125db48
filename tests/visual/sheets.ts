/** What each sheet shows: an element as a page would have it. */
export const elements: Readonly<Record<string, string>> = {
  'event-cards': '<convene-event-cards src="FEED" limit="1"></convene-event-cards>',
  'event-list': '<convene-event-list src="STATES" limit="3"></convene-event-list>',
  'event-card': '<convene-event-card src="FEED" when="past"></convene-event-card>',
  'outcome-list': '<convene-outcome-list src="FEED" limit="1"></convene-outcome-list>',
  'region-map': '<convene-region-map src="FEED" area="142"></convene-region-map>',
  'related-posts': '<convene-related-posts src="FEED" limit="2"></convene-related-posts>',
  report: '<convene-report src="FEED" limit="1"></convene-report>',
  filter:
    '<convene-feed src="FEED"><convene-filter></convene-filter><convene-event-list limit="2"></convene-event-list></convene-feed>',
  subscribe: '<convene-subscribe src="https://example.org/feed.json"></convene-subscribe>',
  exit: '<convene-exit><a href="https://example.org/">Leave this page</a></convene-exit>',
};

export const presets = ['quiet', 'campaign', 'editorial', 'contrast', 'compact'] as const;

/** In pixels: a sidebar, a phone, a column. */
const widths = [240, 480, 900];

const schemes = { light: ['#ffffff', '#1f2428'], dark: ['#14161a', '#eceae4'] } as const;

const languages = { ltr: 'en', rtl: 'ar' } as const;

/** How wide a sheet is. */
export const sheetWidth = widths.reduce((sum, width) => sum + width + 40, 0);

/**
 * A page with an element under a preset: light and dark, from left to right and from right to left, in three widths.
 */
export function writeSheet(element: string, preset: string): string {
  const widget = elements[element]!.replace('FEED', '/demo/feed.json').replace(
    'STATES',
    '/demo/feed-states.json',
  );
  const rooms = Object.entries(schemes).flatMap(([scheme, [ground, ink]]) =>
    Object.entries(languages).map(
      ([dir, lang]) =>
        `<section dir="${dir}" lang="${lang}" style="color-scheme:${scheme};background:${ground};color:${ink}">
${widths.map((width) => `<div style="width:${width}px">${widget}</div>`).join('')}</section>`,
    ),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${element}, ${preset}</title>
<link rel="icon" href="/demo/pictures/icon.svg"><link rel="stylesheet" href="/dist/presets/${preset}.css">
<style>body{margin:0;font:16px/1.5 sans-serif}section{display:flex;gap:40px;padding:20px;align-items:start}</style>
<script type="module" crossorigin="anonymous" src="/dist/convene.js"></script>${rooms.join('\n')}`;
}
