/** What only some events have, and what only they load. */
import '../text/messages/en-more.ts';
export { formatTimes, renderClocks } from './clocks.ts';
export { formatPrevious } from '../text/previous.ts';
export { renderRegistration } from './registration.ts';
