import type { ImportedItem } from '../model/imported-item.ts';
import { readMoment } from './read-moment.ts';

/**
 * The publication of a post from its two clocks: the site's (`date`), which says the day, and UTC (`date_gmt`); their
 * difference is the offset. `0000-00-00` is none.
 */
export function readPostTime(
  local: string,
  utc: string,
): Pick<ImportedItem, 'published' | 'publishedAt'> {
  const own = readMoment(local);
  const universal = readMoment(utc);
  if (!own?.instant || !universal?.instant) {
    return { published: own?.day ?? universal?.day, publishedAt: universal?.instant };
  }
  const [onSite, inUtc] = [own, universal].map(({ instant = '' }) => Date.parse(instant));
  const minutes = Math.round(((onSite ?? 0) - (inUtc ?? 0)) / 60_000);
  // No place on earth is further from UTC; one of the two was changed by hand.
  if (Math.abs(minutes) > 15 * 60) return { published: own.day, publishedAt: universal.instant };
  return { published: own.day, publishedAt: own.instant.replace(/Z$/, toOffset(minutes)) };
}

function toOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
