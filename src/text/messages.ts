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
  | 'failed'
  | 'alsoOn'
  | 'retry';

/** A sentence with `{places}` for values, or one a plural category (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
export type Message = string | PluralForms;

export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
>;

export type Messages = Readonly<Record<MessageKey, Message>>;
