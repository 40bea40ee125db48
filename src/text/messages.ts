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
  | 'within'
  | 'online'
  | 'alsoOnline'
  | 'with'
  | 'from'
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
  | 'partlyOn'
  | 'retry'
  | 'clocks'
  | 'clocksBoth'
  | 'clocksEvent'
  | 'clocksVisitor'
  | 'seeOriginal'
  | 'seeTranslation';

/** What they say of so many things. */
export type CountKey =
  | 'more'
  | 'outcomes'
  | 'photos'
  | 'events'
  | 'meetings'
  | 'countriesHosted'
  | 'countriesTookPart'
  | 'countriesInFocus';

/** A text a plural category of the language: https://cldr.unicode.org/index/cldr-spec/plural-rules */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
>;

/** Texts with `{places}` for values. */
export type Messages = Readonly<Record<MessageKey, string> & Record<CountKey, PluralForms>>;

/** What every page may need, and what only some do: each language's messages come in two modules. */
export type FirstMessages = Pick<Messages, keyof typeof en>;
export type MoreMessages = Omit<Messages, keyof typeof en>;
