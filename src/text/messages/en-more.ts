import type { Messages } from '../messages.ts';
import { en } from './en.ts';

/** English for what only some pages show, so that the others need not load it. */
const more = {
  noUpcoming: 'No events are planned at the moment.',
  noPast: 'There are no past events yet.',
  noEvents: 'There are no events yet.',
  latestWas: 'The latest was in {date}.',
  pastEvents: 'Past events',
  insteadOf: 'instead of {date}',
  starts: 'Starts {time}',
  zoned: '{time}, {zone}',
  forYou: '{time} for you',
  outcomes: { one: '{count} outcome', other: '{count} outcomes' },
  photos: { one: '{count} photo', other: '{count} photos' },
  events: { one: '{count} event', other: '{count} events' },
  from: 'From {names}',
  meetings: 'The meetings',
  whatCame: 'What came of it',
  whoWasThere: 'Who was there',
  readNext: 'Read next',
  past: 'Past',
  upcoming: 'Upcoming',
  report: 'Report',
  announcement: 'Announcement',
  event: 'Event',
  story: 'Story',
  host: 'Hosts',
  participant: 'Took part',
  focus: 'In focus',
  mentioned: 'Mentioned',
  countriesHosted: { one: '{count} host', other: '{count} hosts' },
  countriesTookPart: { one: '{count} took part', other: '{count} took part' },
  countriesInFocus: { one: '{count} in focus', other: '{count} in focus' },
  register: 'Register',
  registerUntil: 'until {date}',
  noOutcomes: 'No outcomes have been published yet.',
  noAreas: 'No countries have been named yet.',
  noPosts: 'There is nothing to read here yet.',
  noReport: 'There is no report yet.',
} satisfies Omit<Messages, keyof typeof en>;

Object.assign(en, more);
