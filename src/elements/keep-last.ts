import { html, type TemplateResult } from 'lit';
import type { Feed } from '../model/feed.ts';
import type { ParsedFeed } from '../model/parse-feed.ts';
import { toJsonFeed } from '../outputs/json-feed.ts';
import { readFailure } from '../feed/failure.ts';
import { addressOf, findFeed } from '../feed/find-feed.ts';
import { LoadError } from '../feed/load-error.ts';
import { parseText } from '../feed/load-feed.ts';
import { sayKeep } from '../text/keep-messages.ts';
import { formatDate } from '../text/when.ts';
import type { Kept } from './fail.ts';
import type { View } from './feed-element.ts';

/** More than this of one feed is not the page's storage's to hold. */
const most = 500_000;

/** A failure with what was kept; the failure itself is shared with elements that keep nothing. */
class KeptError extends LoadError {
  constructor(
    error: LoadError,
    readonly kept: Kept,
  ) {
    super(error.reason, error.url, error.status);
    this.again = error.again;
  }
}

/**
 * As `findFeed`, for a page that has asked to keep the last good copy in its visitor's storage: where the feed can't
 * be had, the error carries that copy.
 */
export async function findKept(...[src, from, response]: Parameters<typeof findFeed>) {
  const url = addressOf(src);
  try {
    const parsed = await findFeed(src, from, response);
    keep(url, parsed.feed);
    return parsed;
  } catch (cause) {
    const kept = readKept(url);
    const error = readFailure(cause, url);
    throw kept ? new KeptError(error, kept) : error;
  }
}

/** Storage may be full, refused or absent: then nothing is kept. */
function keep(url: string, feed: Feed): void {
  try {
    const day = new Date().toISOString().slice(0, 10);
    const text = JSON.stringify({ day, feed: toJsonFeed(feed) });
    if (text.length <= most) localStorage.setItem(`convene:${url}`, text);
  } catch {
    // As before.
  }
}

/** What was kept is read like a feed from anywhere: others can write to a page's storage. */
function readKept(url: string): Kept | undefined {
  try {
    const text = localStorage.getItem(`convene:${url}`) ?? '';
    const { day, feed } = JSON.parse(text) as { readonly day: unknown; readonly feed: unknown };
    if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
    const last: ParsedFeed = parseText(JSON.stringify(feed), url);
    return { last, note: (view) => renderNote(view, day) };
  } catch {
    return undefined;
  }
}

function renderNote({ language }: View, day: string): TemplateResult {
  return html`<p>${sayKeep(language, 'asOf', { date: formatDate(language, day) })}</p>`;
}
