/** What only some events have, and what only they load. */
import '../text/messages/en-more.ts';
export { formatTimes } from '../text/times.ts';
export { formatPrevious } from '../text/previous.ts';
export { renderRegistration } from './registration.ts';
