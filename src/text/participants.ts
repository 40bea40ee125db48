import type { FeedEvent } from '../model/feed.ts';
import { sayCount } from './count.ts';
import { type Language, say } from './language.ts';
import { formatList, sortBy } from './lists.ts';
import { formatArea } from './where.ts';

/** "With Bangladesh, Cambodia, India, Malaysia and 5 more": who took part besides the hosts, the first four named. */
export function formatParticipants(language: Language, event: FeedEvent): string {
  const { areas } = event;
  const guests = areas.filter(
    ({ roles }) => roles.includes('participant') && !roles.includes('host'),
  );
  if (!guests.length) return '';
  const names = sortBy(
    language,
    guests.map((area) => formatArea(language, area)),
    (name) => name,
  );
  const shown = names.length > 5 ? names.slice(0, 4) : names;
  const count = names.length - shown.length;
  const all = count ? [...shown, sayCount(language, 'more', count)] : shown;
  return say(language, 'with', { names: formatList(language, all) });
}
