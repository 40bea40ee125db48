/** What a long feed takes once its first events are there. */
export { holdPlace } from './hold-place.ts';
export { turn } from './turn.ts';
