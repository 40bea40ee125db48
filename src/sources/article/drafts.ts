import type { EventMode, EventStatus, Party, Registration } from '../../model/feed.ts';
import type { DatePhrase } from '../date-phrases.ts';
import type { Block } from './blocks.ts';
import type { PlaceReading } from './places.ts';

/** Something to tell the reviewer; its path is completed when the item is put together. */
export interface Note {
  /** Within the event (`start`, `places[0]`) or within the item. */
  readonly path: string;
  readonly value: unknown;
  readonly reason: string;
  readonly quote?: string;
  readonly withheld?: boolean;
}

/** An event as one passage of an article tells of it. */
export interface EventDraft {
  readonly title: string;
  readonly titleReason: string;
  readonly phrase: DatePhrase;
  readonly dateReason: string;
  readonly place?: PlaceReading;
  readonly mode?: EventMode;
  readonly status?: EventStatus;
  readonly previousStart?: string;
  readonly register?: Registration;
  readonly parties: readonly Party[];
  /** How plain it was: a heading, lines with labels, a line under a heading, a sentence. */
  readonly source: 'heading' | 'labels' | 'line' | 'sentence';
  /** The index of the block that it was read from. */
  readonly block: number;
  /** The blocks that tell of this event and no other. */
  readonly scope: readonly Block[];
  readonly quote: string;
  readonly notes: readonly Note[];
}

/** What every reader of events is given. */
export interface ArticleText {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Everything in the main column, for looking up what a name is said beside. */
  readonly whole: string;
  readonly language: string;
  readonly published?: string;
}

/** What a reader found, and what it found and would not vouch for. */
export interface Found {
  readonly drafts: readonly EventDraft[];
  readonly withheld: readonly Note[];
}

/** The span in words, for a reason: "2024-07-23 to 2024-07-25". */
export function spanOf(phrase: DatePhrase): string {
  if (phrase.start === undefined) return phrase.text;
  return phrase.until === undefined ? phrase.start : `${phrase.start} to ${phrase.until}`;
}
