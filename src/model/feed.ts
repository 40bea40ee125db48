/**
 * What a feed holds once it has been read: sound, frozen and free of JSON's surprises.
 * The format it is read from is JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)
 * with one extension object, `_convene`.
 */

/** A date as the feed writes it; its length is its precision: `2024`, `2024-07`, `2024-07-23` or `2024-07-23T09:00`. */
export type DateString = string;

/** An http(s) address without user info, already resolved against the feed's own address. */
export type UrlString = string;

/** A BCP 47 language tag that `Intl` accepts. */
export type LanguageTag = string;

export interface Feed {
  readonly title: string;
  readonly homePageUrl?: UrlString;
  readonly feedUrl?: UrlString;
  readonly nextUrl?: UrlString;
  readonly language?: LanguageTag;
  readonly about?: string;
  /** When the feed was made: an instant, ISO 8601. */
  readonly generated?: string;
  readonly license?: string;
  readonly sources: readonly FeedSource[];
  /** The same feed in other languages, with the same event ids. */
  readonly alternates: readonly Alternate[];
  readonly cta?: CallToAction;
  readonly items: readonly Item[];
}

export interface FeedSource {
  readonly kind?: string;
  readonly url: UrlString;
}

export interface Alternate {
  readonly language: LanguageTag;
  readonly url: UrlString;
}

export type ItemKind = 'report' | 'announcement' | 'event' | 'story';

/** One published thing: an article, an announcement or a bare event. */
export interface Item {
  readonly id: string;
  readonly title?: string;
  readonly url?: UrlString;
  readonly summary?: string;
  /** Plain text; paragraphs are parted by blank lines. */
  readonly text?: string;
  readonly kind?: ItemKind;
  /** The day (or less) of publication, as the publisher wrote it. */
  readonly published?: DateString;
  readonly language?: LanguageTag;
  readonly tags: readonly string[];
  readonly photo?: Photo;
  readonly events: readonly FeedEvent[];
  readonly outcomesTitle?: string;
  readonly outcomes: readonly Outcome[];
  readonly cta?: CallToAction;
  readonly related: readonly Related[];
  readonly showFrom?: DateString;
  readonly showUntil?: DateString;
}

export type EventStatus =
  'scheduled' | 'tentative' | 'cancelled' | 'postponed' | 'rescheduled' | 'movedOnline';

/** How people take part; absent means that nobody has said. */
export type EventMode = 'inPerson' | 'online' | 'hybrid';

/** When something is. Either `start` or `dateText` is there. */
export interface When {
  readonly start?: DateString;
  /** Inclusive, and of the same precision as `start`. */
  readonly end?: DateString;
  /** An IANA name; only beside a time. */
  readonly timeZone?: string;
  /** The source's own words: "To be announced". */
  readonly dateText?: string;
}

export interface FeedEvent extends When {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly url?: UrlString;
  readonly status: EventStatus;
  /** A status in the publisher's own word, where it is none of ours. */
  readonly statusText?: string;
  readonly previousStart?: DateString;
  readonly mode?: EventMode;
  readonly places: readonly Place[];
  readonly areas: readonly Area[];
  readonly parties: readonly Party[];
  readonly photos: readonly Photo[];
  readonly topics: readonly string[];
  readonly register?: Registration;
  /** The language it is told in, where that differs from its item's. */
  readonly language?: LanguageTag;
  readonly showFrom?: DateString;
  readonly showUntil?: DateString;
}

export type Precision = 'venue' | 'locality' | 'region' | 'country';

export interface Place {
  readonly name: string;
  /** ISO 3166-1 alpha-2, or XK. */
  readonly country?: string;
  readonly precision?: Precision;
  /** Decimal degrees, WGS 84. */
  readonly latitude?: number;
  readonly longitude?: number;
}

export type Role = 'host' | 'participant' | 'focus' | 'mentioned';

/** A country or a region of the world, and what it had to do with the event. */
export interface Area {
  /** Two letters: ISO 3166-1 alpha-2 (and XK). Three digits: UN M49. */
  readonly code: string;
  /** The publisher's own name for it; shown before the platform's. */
  readonly name?: string;
  readonly roles: readonly Role[];
}

export interface Party {
  readonly role?: string;
  readonly title?: string;
  readonly name?: string;
  readonly org?: string;
}

export interface Photo {
  readonly url: UrlString;
  /** `''` means decorative. */
  readonly alt: string;
  readonly credit?: string;
  readonly width?: number;
  readonly height?: number;
  /** The point to keep in view when the photo is cropped: x and y, each from 0 to 1. */
  readonly focal?: readonly [number, number];
  /** `#rrggbb`: what stands in its place while it loads. */
  readonly color?: string;
  readonly variants: readonly PhotoVariant[];
  readonly people?: 'none' | 'consented';
}

export interface PhotoVariant {
  readonly url: UrlString;
  readonly width: number;
  /** A media type such as `image/avif`. */
  readonly type?: string;
}

export interface Outcome {
  readonly title: string;
  readonly text?: string;
  readonly topics: readonly string[];
  readonly areas: readonly Area[];
  /** Ids of the events that it came of. */
  readonly events: readonly string[];
}

/** Without `url` the text alone is shown. */
export interface CallToAction {
  readonly text: string;
  readonly label?: string;
  readonly url?: UrlString;
}

export interface Registration {
  readonly url: UrlString;
  readonly label?: string;
  readonly closes?: DateString;
}

export interface Related {
  /** `''` for a post that has no page of its own. */
  readonly url: UrlString;
  readonly title: string;
  readonly published?: DateString;
  readonly photo?: Photo;
  readonly language?: LanguageTag;
}

/** Something that was wrong with a feed and what was done about it. */
export interface Problem {
  /** `items[3]._convene.events[0].start` */
  readonly path: string;
  /** What was expected, and what stood there. */
  readonly message: string;
  /** Whether a whole item or event was left out because of it. */
  readonly isLost?: boolean;
}

/** An event together with the item that tells of it. */
export interface EventEntry {
  readonly event: FeedEvent;
  readonly item: Item;
}
