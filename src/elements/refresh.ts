import { addressOf } from '../feed/find-feed.ts';
import { parseInterval } from '../feed/refresh-interval.ts';
import { rereadFeed } from '../feed/reread-feed.ts';
import { parseRetryAfter } from '../feed/retry-after.ts';
import type { FeedElement } from './feed-element.ts';
import { holdPlace } from './hold-place.ts';
import { onPage } from './on-page.ts';
import { prepareVoice, sayNews } from './say-news.ts';
import { whenSeen } from './when-seen.ts';

/** What refreshing runs on; tests bring their own. */
export interface Refreshing {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  readonly after: (milliseconds: number, run: () => void) => unknown;
  /** From 0 to 1, so that not all visitors ask at once. */
  readonly random: () => number;
  /** Calls when the page and one of the elements are seen, or nearly so. */
  readonly whenSeen: (elements: () => readonly Element[], run: () => void) => void;
}

const page: Refreshing = {
  fetch: (...request) => globalThis.fetch(...request),
  now: () => Date.now(),
  after: (milliseconds, run) => setTimeout(run, milliseconds),
  random: () => Math.random(),
  whenSeen,
};

/** However often it failed, it is asked for this often. */
const longest = 6 * 3_600_000;

/** Has feeds read again while somebody looks; one timer an address, however many elements show it. */
export class Refresher {
  readonly #around: Refreshing;
  readonly #known = new Set<string>();
  readonly #told = new Set<string>();

  constructor(around: Refreshing = page) {
    this.#around = around;
  }

  /** Lets an element's feed be read again as often as its `refresh` says. */
  watch(element: FeedElement): void {
    const text = element.getAttribute('refresh');
    // Inside a convene-feed it is that one's feed which is read again.
    if (text === null || element.scope || !element.src || element.src.startsWith('#')) return;
    if (!parseInterval(text)) {
      if (!this.#told.has(text)) console.warn(`Convene: refresh="${text}" is no time like "15m"`);
      this.#told.add(text);
      return;
    }
    prepareVoice(element);
    const url = addressOf(element.src);
    if (this.#known.has(url)) return;
    this.#known.add(url);
    this.#wait(url, 0);
  }

  #wait(url: string, failures: number, asked = 0): void {
    const { after, random } = this.#around;
    const intervals = showing(url).map(intervalOf);
    const interval = Math.min(...(intervals.length ? intervals : [3_600_000]));
    const backedOff = Math.min(Math.max(interval, longest), interval * 2 ** failures);
    // A failure meets many at once; they come back one by one.
    const spread = failures ? 0.5 + random() / 2 : 1 + random() / 10;
    after(Math.max(asked, interval, backedOff * spread), () => {
      this.#around.whenSeen(
        () => showing(url),
        () => void this.#read(url, failures),
      );
    });
  }

  async #read(url: string, failures: number): Promise<void> {
    const { fetch, now } = this.#around;
    try {
      const news = await rereadFeed(url, fetch);
      if (news) await update(url, news);
      this.#wait(url, 0);
    } catch (error) {
      const header = error instanceof Response ? error.headers.get('retry-after') : null;
      this.#wait(url, failures + 1, parseRetryAfter(header, now()));
    }
  }
}

async function update(url: string, news: Parameters<typeof sayNews>[1]): Promise<void> {
  const elements = showing(url);
  for (const element of elements) {
    holdPlace(element);
    await element.reload();
    await element.updateComplete;
  }
  sayNews(elements, news);
}

function intervalOf(element: FeedElement): number {
  return parseInterval(element.getAttribute('refresh') ?? '') ?? Infinity;
}

/** The elements on the page that show a feed and want it read again. */
function showing(url: string): FeedElement[] {
  return standing().filter(
    (element) => intervalOf(element) < Infinity && !element.scope && addressOf(element.src) === url,
  );
}

function standing(): FeedElement[] {
  return onPage() as unknown as FeedElement[];
}

const refresher = new Refresher();

/** On this page. */
export function watchFeed(element: Element): void {
  const known = standing().find((each) => each === element);
  if (known) refresher.watch(known);
}
