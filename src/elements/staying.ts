/** What only those need who stay on a page. */
export { watchDay } from './day-change.ts';
export { watchTags } from './tag-change.ts';
