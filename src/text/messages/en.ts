import type { Messages } from '../messages.ts';

/** English, as far as every page needs it; `en-more.ts` has the rest. */
export const en = {
  underWay: 'Under way',
  underWayDay: 'Under way, day {day} of {days}',
  tentative: 'To be confirmed',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  rescheduled: 'New date',
  movedOnline: 'Moved online',
  toBeAnnounced: 'Date to be announced',
  online: 'Online',
  alsoOnline: 'and online',
  credit: 'Picture: {name}',
  partly: 'Some entries could not be read.',
  failed: 'This could not be loaded.',
  alsoOn: 'It is also on {site}.',
  retry: 'Try again',
} satisfies Partial<Messages>;
