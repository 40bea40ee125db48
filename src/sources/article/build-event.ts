import type { FeedEvent } from '../../model/feed.ts';
import { blankEvent } from '../blank.ts';
import { slug } from '../fold.ts';
import { readAreas } from './areas.ts';
import type { Block } from './blocks.ts';
import { isCreditLine } from './credits.ts';
import { spanOf, type ArticleText, type EventDraft, type Note } from './drafts.ts';
import { isLabelLine } from './lines.ts';
import { readParties } from './parties.ts';
import { readEventPhotos } from './photos.ts';

const LONGEST_SUMMARY = 700;

/** A draft as an event of the feed, with a note for each thing that was inferred; paths of the notes are within the event. */
export function buildEvent(
  draft: EventDraft,
  scope: readonly Block[],
  article: ArticleText,
): { event: FeedEvent; notes: Note[] } {
  const { phrase, place, title } = draft;
  const { areas, notes: areaNotes } = readAreas(scope, place, article.language);
  const { photos, notes: photoNotes } = readEventPhotos(ownSection(draft, scope, article));
  const { parties, notes: partyNotes } = readParties(scope);
  const summary = readSummary(draft, scope, article);
  const year = phrase.start?.slice(0, 4) ?? '';
  const zone =
    phrase.timeZone !== undefined && (phrase.start ?? '').length > 10
      ? { timeZone: phrase.timeZone }
      : {};
  const dated =
    phrase.start === undefined
      ? { dateText: phrase.text }
      : {
          start: phrase.start,
          ...(phrase.until === undefined ? {} : { end: phrase.until }),
          ...zone,
        };
  const event = blankEvent({
    id: slug(`${title} ${place?.place.name ?? ''} ${year}`),
    title,
    ...dated,
    ...(summary === undefined ? {} : { summary }),
    ...(draft.status === undefined ? {} : { status: draft.status }),
    ...(draft.previousStart === undefined ? {} : { previousStart: draft.previousStart }),
    ...(draft.mode === undefined ? {} : { mode: draft.mode }),
    ...(draft.register === undefined ? {} : { register: draft.register }),
    places: place === undefined ? [] : [place.place],
    areas,
    photos,
    parties,
  });
  return {
    event,
    notes: [
      ...ownNotes(draft),
      ...(summary === undefined ? [] : [summaryNote(summary)]),
      ...areaNotes,
      ...photoNotes,
      ...partyNotes,
    ],
  };
}

function ownNotes(draft: EventDraft): Note[] {
  const { phrase, place, quote } = draft;
  const notes: Note[] = [{ path: 'title', value: draft.title, reason: draft.titleReason, quote }];
  if (phrase.start === undefined) {
    notes.push({
      path: 'dateText',
      value: phrase.text,
      reason: 'the words name no year, and none was added',
      quote,
    });
  } else {
    notes.push({ path: 'start', value: spanOf(phrase), reason: draft.dateReason, quote });
  }
  if (phrase.zoneUnknown === true) {
    notes.push({
      path: 'timeZone',
      value: phrase.text,
      reason: 'an offset or an abbreviation is no time zone: write the IANA name',
      quote,
      withheld: true,
    });
  }
  if (place !== undefined)
    notes.push({
      path: 'places[0]',
      value: place.place,
      reason: place.countryReason ?? 'the words name the place; its country is not told',
      quote: place.quote,
    });
  for (const path of ['mode', 'status', 'register'] as const) {
    if (draft[path] !== undefined)
      notes.push({ path, value: draft[path], reason: 'words beside the date say so', quote });
  }
  return notes;
}

/** The first paragraph of an event's own section. */
function readSummary(
  draft: EventDraft,
  scope: readonly Block[],
  article: ArticleText,
): string | undefined {
  if (draft.source === 'sentence' || scope.length === article.blocks.length) return undefined;
  const first = scope.find(
    (block) =>
      block.kind === 'paragraph' &&
      block.text.length > 60 &&
      !isLabelLine(block.text) &&
      !isCreditLine(block.text),
  );
  return first === undefined || first.text.length > LONGEST_SUMMARY ? undefined : first.text;
}

function summaryNote(summary: string): Note {
  return {
    path: 'summary',
    value: summary,
    reason: "the first paragraph of the event's own section",
  };
}

/** Pictures are an event's only where a heading or its own lines part its section from the rest. */
function ownSection(
  draft: EventDraft,
  scope: readonly Block[],
  article: ArticleText,
): readonly Block[] {
  return draft.source === 'sentence' && scope.length === article.blocks.length ? [] : scope;
}
