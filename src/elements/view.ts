import type { EventEntry } from '../model/feed.ts';
import type { Language } from '../text/language.ts';
import type { Clock } from '../text/times.ts';
import type { Standing } from './standing.ts';

/** What the template functions are told besides the data. */
export interface View {
  readonly language: Language;
  readonly clock: Clock;
  readonly host: Standing;
  /** 2 to 6: the level of an element's topmost headings. */
  readonly level: number;
  /** The feed's language, where items don't say theirs. */
  readonly feedLanguage?: string;
  /** Draws an event's item of a list, or hands on the one that was drawn, where lists come to be drawn again and again. */
  readonly item?: (entry: EventEntry, draw: (view: View, entry: EventEntry) => unknown) => unknown;
  /** What the title of an event leads to besides its page, where the page asks for it. */
  link?: (entry: EventEntry) => TitleLink | undefined;
}

export interface TitleLink extends EventListenerObject {
  /** Where it leads when the event has no page. */
  readonly href: string;
}

let zone: string | undefined;

/** What the templates of an element are told, now. */
export function viewOf(host: Standing & { readonly headingLevel: number }): View {
  const now = Date.now();
  return {
    language: host.language,
    host,
    clock: {
      now,
      get today() {
        return new Date(now - new Date(now).getTimezoneOffset() * 60_000)
          .toISOString()
          .slice(0, 10);
      },
      // The costliest of all that a view holds, and few ask for it.
      get timeZone() {
        return (zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);
      },
    },
    level: Math.min(6, Math.max(2, Math.round(host.headingLevel) || 3)),
    feedLanguage: host.parsed?.feed.language,
  };
}
