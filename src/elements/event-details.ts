/** What only some events have, and only they load. */
export { formatParticipants } from '../text/participants.ts';
export { formatTimes } from './clocks.ts';
export { formatPrevious } from '../text/previous.ts';
export { renderRegistration } from './registration.ts';
