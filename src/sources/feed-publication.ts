import { isCalendarEntry } from './feed-event.ts';
import type { ProblemList } from './problem-list.ts';
import { contentOf, nodesOf, type RawNode } from './raw-entry.ts';
import { readMoment, type Moment } from './read-moment.ts';

/** Atom's `published` is the publication; `updated` stands in for it only where nothing else does. */
export function readPublication(
  entry: RawNode,
  where: string,
  problems: ProblemList,
): Moment | undefined {
  if (isCalendarEntry(entry)) return undefined;
  const names =
    'pubDate aside:published atom:published published dc:date dcterms:issued dcterms:created dcterms:date date aside:updated atom:updated updated dcterms:modified';
  const written = names
    .split(' ')
    .flatMap((name) => nodesOf(entry, name).map(contentOf))
    .filter(Boolean);
  const [first] = written;
  if (!first) {
    return problems.add(
      'no-date',
      where,
      'the entry has no date of publication',
      'Add a pubDate, or leave it: it is shown without one.',
    );
  }
  const moment = written.map(readMoment).find((read) => read !== undefined);
  // The clock of a system that knows no date stands at the beginning of time.
  if (!moment || /^1970-01-01T00:00:00/.test(moment.instant ?? '')) {
    return problems.add(
      'date-unreadable',
      where,
      `expected a date like "Tue, 24 Sep 2024 08:00:00 +0000", got "${first.slice(0, 60)}"`,
      'Mend the date where the feed is made.',
    );
  }
  if (moment.instant && moment.zone !== 'told') {
    const got = moment.zone === 'none' ? 'no time zone' : 'a time zone that could be several';
    problems.add(
      'date-without-zone',
      where,
      `the date "${first.slice(0, 60)}" has ${got}; it is taken to be UTC`,
      'End it with an offset such as +0000.',
    );
  }
  return moment;
}
