import type { Messages } from '../messages.ts';

/** English, as far as every page needs it; `en-more.ts` has the rest. */
export const en = {
  underWay: 'Under way',
  underWayDay: 'Under way, day {day} of {days}',
  cancelled: 'Cancelled',
  toBeAnnounced: 'Date to be announced',
  within: '{name}, {land}',
  online: 'Online',
  alsoOnline: 'and online',
  credit: 'Picture: {name}',
  failed: 'This could not be loaded.',
  alsoOn: 'It is also on {site}.',
  retry: 'Try again',
} satisfies Partial<Messages>;
