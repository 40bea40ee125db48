/**
 * English: what is said by the button that leaves a page, by what is read again while a page stays open, and beside
 * long lists. `{exit}` is the button's own words, which have to be found in its name as they are. "Escape" is the key:
 * written as keyboards of the language name it. `leaving` is for ears alone and tells nothing of where one was.
 */
export const stayEn = {
  exit: 'Leave this page',
  exitName: 'Emergency: {exit}',
  exitKey: 'Or press Escape three times.',
  exitTwo: 'Press Escape two more times to leave this page.',
  exitOne: 'Press Escape once more to leave this page.',
  exitOff: 'You are still on this page.',
  leaving: 'Loading…',
  limits: 'What it cannot hide',
  limitsBlank:
    'The page goes blank at once and another site takes its place. But somebody may still see:',
  limitsHistory:
    'In your browser’s history: this page, and those you looked at before. You can clear it, or use a private window from the start.',
  limitsNetwork:
    'On the network: the sites you visit. Your internet provider can see them, and so can whoever runs the Wi-Fi, even in a private window.',
  limitsDevice:
    'On this device: everything, if it belongs to your employer or somebody has put spying software on it. A device that nobody watches is safer.',
  updated: 'Updated.',
  skipList: 'Skip to the end of the list',
} as const satisfies Record<string, string>;

/** English: what has come or changed since the page was opened, in so many events. */
export const stayCountsEn = {
  newEvents: { one: '{count} new event', other: '{count} new events' },
  changedEvents: { one: '{count} event changed', other: '{count} events changed' },
  cancelledEvents: { one: '{count} event cancelled', other: '{count} events cancelled' },
} as const;
