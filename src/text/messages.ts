import type { en } from './messages/en.ts';

/** Everything that the elements say in their own words, rather than in a feed's. */
export type MessageKey =
  | 'underWay'
  | 'underWayDay'
  | 'tentative'
  | 'cancelled'
  | 'postponed'
  | 'rescheduled'
  | 'movedOnline'
  | 'insteadOf'
  | 'toBeAnnounced'
  | 'starts'
  | 'zoned'
  | 'dayTime'
  | 'fromTo'
  | 'forYou'
  | 'online'
  | 'alsoOnline'
  | 'with'
  | 'more'
  | 'outcomes'
  | 'photos'
  | 'events'
  | 'from'
  | 'meetings'
  | 'whatCame'
  | 'whoWasThere'
  | 'readNext'
  | 'past'
  | 'upcoming'
  | 'report'
  | 'announcement'
  | 'event'
  | 'story'
  | 'host'
  | 'participant'
  | 'focus'
  | 'mentioned'
  | 'countriesHosted'
  | 'countriesTookPart'
  | 'countriesInFocus'
  | 'register'
  | 'registerUntil'
  | 'credit'
  | 'noUpcoming'
  | 'noPast'
  | 'noEvents'
  | 'noMatch'
  | 'noOutcomes'
  | 'noAreas'
  | 'noPosts'
  | 'noReport'
  | 'latestWas'
  | 'pastEvents'
  | 'partly'
  | 'failed'
  | 'alsoOn'
  | 'retry'
  | 'clocks'
  | 'clocksBoth'
  | 'clocksEvent'
  | 'clocksVisitor'
  | 'seeOriginal'
  | 'seeTranslation';

/** A sentence with `{places}` for values, or one a plural category (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
export type Message = string | PluralForms;

export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
>;

export type Messages = Readonly<Record<MessageKey, Message>>;

/** What every page may need, and what only some do: each language's messages come in two modules. */
export type FirstMessages = Pick<Messages, keyof typeof en>;
export type MoreMessages = Omit<Messages, keyof typeof en>;
