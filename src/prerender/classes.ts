import type { FeedElement } from '../elements/feed-element.ts';
import type { View } from '../elements/view.ts';
import type { Feed } from '../model/feed.ts';

/** An element as far as it is drawn without a page. */
export type Drawn = FeedElement & { renderFeed(feed: Feed, view: View): unknown };

const modules = {
  'event-cards': async () => (await import('../elements/event-cards.ts')).EventCards,
  'event-list': async () => (await import('../elements/event-list.ts')).EventList,
  'event-card': async () => (await import('../elements/event-card.ts')).EventCard,
  'outcome-list': async () => (await import('../elements/outcome-list.ts')).OutcomeList,
  'region-map': async () => (await import('../elements/region-map.ts')).RegionMap,
  'related-posts': async () => (await import('../elements/related-posts.ts')).RelatedPosts,
  report: async () => (await import('../elements/report.ts')).Report,
} as const;

/** The elements that can be prerendered, without `convene-`. */
export type PrerenderedName = keyof typeof modules;

export const PRERENDERED = Object.keys(modules) as readonly PrerenderedName[];

/** An element's class, in Node: Lit brings what of the DOM it stands on. */
export async function classOf(name: PrerenderedName): Promise<new () => Drawn> {
  return (await modules[name]()) as unknown as new () => Drawn;
}
