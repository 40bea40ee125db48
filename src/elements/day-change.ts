import type { FeedEvent } from '../model/feed.ts';
import { stateOf } from '../model/span.ts';
import { formatProgress } from '../text/state.ts';
import { onPage } from './on-page.ts';
import type { Standing } from './standing.ts';

const quarter = 900_000;

/** What the page runs on; tests bring their own. */
export interface Surroundings {
  readonly now: () => number;
  readonly after: (milliseconds: number, run: () => void) => unknown;
  readonly onVisible: (run: () => void) => void;
}

const page: Surroundings = {
  now: () => Date.now(),
  after: (milliseconds, run) => setTimeout(run, milliseconds),
  onVisible: (run) => {
    document.addEventListener('visibilitychange', () => document.hidden || run());
  },
};

/**
 * Has every element say anew what changes with the day: "Tomorrow" becomes "Today", what is over leaves. One timer for
 * all, at each quarter of an hour, as midnights and beginnings are; and a look when the page is seen again, since timers
 * rest in hidden pages. What says the same as before is left alone.
 */
export function watchDay(around: Surroundings = page): void {
  let known = new Map<Standing, string>();
  const look = () => {
    const said = new Map<Standing, string>();
    for (const element of onPage()) {
      const words = wordsOf(element, around.now());
      const before = known.get(element);
      if (before !== undefined && before !== words) element.requestUpdate('language');
      said.set(element, words);
    }
    known = said;
  };
  const wait = () => {
    around.after(quarter - (around.now() % quarter) + 50, () => {
      look();
      wait();
    });
  };
  look();
  wait();
  around.onVisible(look);
}

/** Everything that an element says of now. */
function wordsOf({ parsed, language }: Standing, now: number): string {
  if (!parsed) return '';
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const say = (event: FeedEvent) =>
    stateOf(event, now) + formatProgress(language, event, { now, timeZone });
  const year = new Date(now).getUTCFullYear();
  // Of a long feed only what is near in time can have changed.
  const isNear = ({ start, end = start }: FeedEvent) =>
    !start || (yearOf(start) <= year + 1 && yearOf(end!) >= year - 1);
  return parsed.feed.items.flatMap(({ events }) => events.filter(isNear).map(say)).join();
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
