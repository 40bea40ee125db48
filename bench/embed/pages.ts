import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HandFeed, toCards } from './by-hand.ts';
import type { Case } from './cases.ts';
import { makeFeed } from './feed.ts';
import { parseFeed } from '../../src/model/parse-feed.ts';
import { prerender } from '../../src/prerender/prerender.ts';
import { english } from '../../src/text/language.ts';
import { staticImports } from '../../scripts/static-imports.mjs';
import { peers } from './peers.ts';

/** A page and the files that it needs, by path. */
export interface Contender {
  readonly name: string;
  readonly title: string;
  /** Whether it takes part; in every case when absent. */
  readonly isWanted?: (one: Case) => boolean;
  /** The page, for a feed at this address: so many events in each of so many widgets. */
  page(feed: string, count: number, widgets?: number): string | Promise<string>;
}

const dist = join(import.meta.dirname, '../../dist');
const text = `<p>${'A page says what it has to say before and after what it embeds. '.repeat(6)}</p>`;

const style = `<style>
body { margin: 0; padding: 16px; font: 16px/1.5 system-ui, sans-serif; }
.cards { display: grid; gap: 36px 24px; margin: 0; padding: 0; list-style: none; }
.when, .place { margin: 0; font-size: 14px; } .when { color: #0b6460; font-weight: 600; }
.summary { margin: 0; font-size: 15px; } h3 { margin: 5px 0; font-size: 20px; line-height: 1.2; }
</style>`;

function pageOf(head: string, widget: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Meetings</title><link rel="icon" href="data:,">${style}${head}
<h1>Meetings</h1>${text}${widget}${text.repeat(8)}`;
}

/** What a partner's own developer would write; a file of its own, as the scripts of sites mostly are. */
export const handScript = `${toCards.toString()}
const places = [...document.querySelectorAll('.meetings')];
const { feed, count } = places[0].dataset;
const read = await (await fetch(feed)).json();
for (const place of places) place.innerHTML = toCards(read, Number(count));
`;

const show = '<script type="module" src="/by-hand.js"></script>';

const placeOf = (feed: string, count: number, more = '') =>
  `<div class="meetings" data-feed="${feed}" data-count="${String(count)}"${more}></div>`;

const preload = (feed: string) =>
  `<link rel="preload" as="fetch" crossorigin="anonymous" href="${feed}">`;

const loader = '<script type="module" crossorigin="anonymous" src="/dist/convene.js"></script>';

/** Room for a first screen, so that nothing in sight moves. */
const room = 'display: block; min-block-size: 100vh';

const cardsOf = (feed: string, count: number, more = '') =>
  `<convene-event-cards src="${feed}" limit="${count}"${more}></convene-event-cards>`;

/** The first widget under some text, the others after more of it. */
const times = (widgets: number, widget: string) => Array(widgets).fill(widget).join(text);

export const contenders: readonly Contender[] = [
  {
    name: 'hand',
    title: 'fetch and one innerHTML',
    page: (feed, count, widgets = 1) => pageOf(show, times(widgets, placeOf(feed, count))),
  },
  {
    name: 'inline',
    title: 'the same, its script in the page',
    page: (feed, count, widgets = 1) =>
      pageOf(`<script type="module">${handScript}</script>`, times(widgets, placeOf(feed, count))),
  },
  {
    name: 'hints',
    title: 'fetch and one innerHTML, feed preloaded, room held',
    page: (feed, count, widgets = 1) =>
      pageOf(preload(feed) + show, times(widgets, placeOf(feed, count, ` style="${room}"`))),
  },
  {
    name: 'static',
    title: 'static HTML',
    page(_feed, count, widgets = 1) {
      const drawn = toCards(JSON.parse(makeFeed(count)) as HandFeed, count);
      return pageOf('', times(widgets, drawn));
    },
  },
  {
    name: 'lines',
    title: 'Convene, the two lines alone',
    page: (feed, count, widgets = 1) => pageOf(loader, times(widgets, cardsOf(feed, count))),
  },
  {
    name: 'snippet',
    title: 'Convene, with hints and room held',
    page: (feed, count, widgets = 1) =>
      pageOf(
        preload(feed) +
          loader +
          [...staticImports(dist, 'event-cards.js')]
            .map((file) => `<link rel="modulepreload" href="/dist/${file}">`)
            .join(''),
        times(widgets, cardsOf(feed, count, ` style="${room}"`)),
      ),
  },
  {
    name: 'twenty',
    title: 'Convene, the two lines alone, of a feed of 20',
    isWanted: ({ pageSize }) => !!pageSize,
    page: (_feed, count) => pageOf(loader, cardsOf('/twenty.json', count)),
  },
  {
    name: 'prerendered',
    title: 'Convene, prerendered',
    async page(feed, count, widgets = 1) {
      const parsed = parseFeed(JSON.parse(makeFeed(count)));
      const options = { src: feed, limit: count, language: english, now: Date.now() };
      const widget = await prerender('event-cards', parsed.feed, options);
      return pageOf(loader, times(widgets, widget));
    },
  },
];

/** The same page with somebody else's widget. */
export const others: readonly Contender[] = peers.map(({ name, title }) => ({
  name,
  title,
  page: (feed, count) =>
    pageOf(
      (name === 'event-calendar' ? `<link rel="stylesheet" href="/peers/${name}.css">` : '') +
        `<script type="module" src="/peers/${name}.js"></script>`,
      `<div data-peer data-feed="${feed}" data-count="${String(count)}"></div>`,
    ),
}));

/** A built file, or nothing. */
export function readBuilt(path: string): Buffer | undefined {
  if (!path.startsWith('/dist/')) return undefined;
  return readFileSync(join(dist, path.slice('/dist/'.length)));
}
