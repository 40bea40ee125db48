/** What only some events have, and only they load. */
import '../text/messages/en-more.ts';
export { formatParticipants } from '../text/participants.ts';
export { formatTimes } from './clocks.ts';
export { formatPrevious } from '../text/previous.ts';
export { renderRegistration } from './registration.ts';
