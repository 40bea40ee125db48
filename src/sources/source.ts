import type { Item, UrlString } from '../model/feed.ts';

/** What an importer is told about its input; nothing is read from the machine. */
export interface ImportContext {
  /** The address the input was read from: relative addresses are resolved against it. */
  readonly url?: UrlString;
  /** The moment of the run. It may bound a window of time; it never fills in a date that isn't there. */
  readonly now: Date;
  /** The `Content-Type` header that came with the input. */
  readonly contentType?: string;
  /** The language of the input, where the publisher has stated it and the input doesn't. */
  readonly language?: string;
}

/** Something that was wrong with the input, or that the feed can't hold, and how to mend it. */
export interface SourceProblem {
  /** A stable, kebab-case name: `no-date`, `zone-unknown`, `block-unreadable`. */
  readonly code: string;
  /** Where it stands in the input: `row 7, Start`, `VEVENT 3, DTSTART`, `script 2`. */
  readonly where: string;
  /** What was expected, and what stood there. */
  readonly message: string;
  /** What the publisher can do about it. */
  readonly fix: string;
}

/** Something that was inferred rather than read, for a person to confirm before it is published. */
export interface ReviewEntry {
  /** The place in the result: `items[0].events[0].areas[2]`. */
  readonly path: string;
  /** What is proposed to stand there; for something that was left out, what it would have been. */
  readonly value: unknown;
  /** Why it was read so. */
  readonly reason: string;
  /** The words of the source that it was read from. */
  readonly quote?: string;
  /** `proposed` (the default) stands in the items; `withheld` does not, since the source was not plain enough. */
  readonly standing?: 'proposed' | 'withheld';
}

/** What an importer returns: sound items in the source's order, and all there is to say about the rest. */
export interface ImportResult {
  readonly items: readonly Item[];
  readonly problems: readonly SourceProblem[];
  /** Present where the importer inferred something. Items with such fields are a proposal. */
  readonly review?: readonly ReviewEntry[];
}

/**
 * The one signature of all importers. Bytes are decoded by the importer; a string has been decoded already.
 * An importer has no clock, network or disk, gives the same answer in every time zone, never throws,
 * never rejects, and never invents a field: what the source doesn't say stays absent.
 */
export type Importer<Options extends object = object> = (
  input: string | Uint8Array,
  context: ImportContext & Options,
) => ImportResult | Promise<ImportResult>;
