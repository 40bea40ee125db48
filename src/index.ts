/** Every element, registered: for people who bundle, and for the one-file build. */
export { EventCards } from './elements/event-cards.ts';
export { EventList } from './elements/event-list.ts';
export { EventCard } from './elements/event-card.ts';
export { OutcomeList } from './elements/outcome-list.ts';
export { RegionMap } from './elements/region-map.ts';
export { RelatedPosts } from './elements/related-posts.ts';
export { Report } from './elements/report.ts';
export { FeedScope } from './elements/feed.ts';
export { Filter } from './elements/filter.ts';
export { Subscribe } from './elements/subscribe.ts';
export { Exit } from './elements/exit.ts';
export { FeedElement, type View } from './elements/feed-element.ts';
export { ConveneErrorEvent } from './elements/error-event.ts';
export { ConveneLoadEvent } from './elements/events.ts';
export { ConveneSelectEvent } from './elements/select-event.ts';
export type * from './model/feed.ts';
