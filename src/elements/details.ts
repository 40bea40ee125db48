import type { Feed, FeedEvent } from '../model/feed.ts';
import type { ParsedFeed } from '../model/parse-feed.ts';
import type { Language } from '../text/language.ts';
import { formatArea } from '../text/where.ts';
import type { Standing } from './connected.ts';

type Details = typeof import('./event-details.ts');

/** The code for times, former dates and registration, once a feed has needed it. */
export let details: Details | undefined;

/** Loads that code when a feed needs it; to be awaited before the feed is drawn, so that nothing moves. */
export async function loadDetails({ items }: Feed): Promise<void> {
  if (details || !items.some(({ events }) => events.some(isDetailed))) return;
  details = await import('./event-details.ts');
}

function isDetailed({ start, previousStart, register }: FeedEvent): unknown {
  return start?.length === 16 || previousStart || register;
}

/** The choice between the same feed in several languages, once there is one. */
export let alternates: typeof import('./alternates.ts') | undefined;

/** The feed itself, or the one of its alternates that is in the language. */
export async function chooseFeed(
  parsed: ParsedFeed,
  speech: Promise<Language>,
  element: Standing,
): Promise<ParsedFeed> {
  if (!parsed.feed.alternates.length) return parsed;
  alternates = await import('./alternates.ts');
  return alternates.chooseAlternate(parsed, await speech, element);
}

/** The language with names for what the platform has none of: regions of the world, in Chromium. */
export async function nameRegions(language: Language, { items }: Feed): Promise<Language> {
  const isNeeded = items.some(({ events, outcomes }) =>
    [...events, ...outcomes].some(({ areas }) => areas.some(({ code }) => code < 'A')),
  );
  if (!isNeeded || formatArea(language, { code: '034' }) !== '034') return language;
  const { loadRegions } = await import('../text/regions.ts');
  return loadRegions(language);
}
