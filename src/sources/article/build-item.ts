import type { FeedEvent, Item } from '../../model/feed.ts';
import { blankItem } from '../blank.ts';
import { fold, slug } from '../fold.ts';
import type { ReviewEntry } from '../source.ts';
import type { ArticleSource, Block } from './blocks.ts';
import { buildEvent } from './build-event.ts';
import { readCallToAction } from './call-to-action.ts';
import { isCreditLine } from './credits.ts';
import type { ArticleText, Note } from './drafts.ts';
import { gatherEvents } from './gather-events.ts';
import {
  creditNotes,
  datelineDay,
  headNotes,
  kindOf,
  readPhoto,
  tied,
  toReview,
} from './item-parts.ts';
import { guessLanguage } from './language.ts';
import { readOutcomes } from './outcomes.ts';

const MOST_BLOCKS = 2500;
const MOST_TEXT = 400_000;

/** An article as an item of a proposal, and the review that says why each inferred thing was read so. */
export function buildItem(source: ArticleSource): {
  item: Item;
  review: ReviewEntry[];
  isCut: boolean;
} {
  const { blocks, isCut } = withinBounds(source.blocks);
  const title = source.title ?? '';
  const whole = [title, ...blocks.map((block) => block.text)].join('\n');
  const language = source.language ?? guessLanguage(whole);
  const dated = source.published === undefined ? datelineDay(blocks, language) : undefined;
  const published = source.published ?? dated?.day;
  const notes: Note[] = [...headNotes(source)];
  if (dated !== undefined)
    notes.push({
      path: 'published',
      value: dated.day,
      reason: 'the dateline that the text opens with',
      quote: dated.quote,
    });

  const list = readOutcomes(blocks, true);
  const telling =
    list === undefined ? blocks : blocks.filter((_, i) => i <= list.from || i >= list.to);
  const article: ArticleText = {
    title,
    blocks: telling,
    whole,
    language,
    ...(published === undefined ? {} : { published }),
  };
  const gathered = gatherEvents(article);
  notes.push(...gathered.withheld);
  const events: FeedEvent[] = [];
  const drafts: { id: string; block: number; title: string }[] = [];
  gathered.events.forEach((draft, i) => {
    const built = buildEvent(draft, draft.scope, article);
    const event = { ...built.event, id: freeId(built.event.id, events) };
    events.push(event);
    drafts.push({
      id: event.id,
      block: blocks.indexOf(telling[draft.block] as Block),
      title: event.title,
    });
    notes.push(...built.notes.map((note) => ({ ...note, path: `events[${i}].${note.path}` })));
  });

  const confirmed =
    list !== undefined && readOutcomes(blocks, events.length > 0) !== undefined ? list : undefined;
  const outcomes = confirmed === undefined ? [] : tied(confirmed, drafts, blocks, notes);
  if (list !== undefined && confirmed === undefined) {
    notes.push({
      path: 'outcomes',
      value: list.outcomes.map((o) => o.title),
      reason: 'a list of results, but the article tells of no event that they came of',
      quote: list.title,
      withheld: true,
    });
  }
  const cta = readCallToAction({ ...source, blocks });
  if (cta !== undefined)
    notes.push({ path: 'cta', value: cta.cta, reason: cta.reason, quote: cta.quote });
  source.related.forEach((related, i) =>
    notes.push({ path: `related[${i}]`, value: related, reason: 'a link among the related posts' }),
  );
  const photo = readPhoto(source, blocks, notes);
  creditNotes(
    blocks,
    gathered.events.flatMap((event) => [...event.scope]),
    notes,
  );
  const kind = kindOf(events, outcomes, published);
  if (kind !== undefined) notes.push({ path: 'kind', value: kind.kind, reason: kind.reason });

  const text = textOf(blocks, cta?.cta.text);
  const item = blankItem({
    id: source.url ?? (slug(`${title} ${published ?? ''}`) || 'article'),
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(title === '' ? {} : { title }),
    ...(source.summary === undefined ? {} : { summary: source.summary }),
    ...(text === '' ? {} : { text }),
    ...(kind === undefined ? {} : { kind: kind.kind }),
    ...(published === undefined ? {} : { published }),
    ...(source.language === undefined ? {} : { language: source.language }),
    tags: source.tags,
    ...(photo === undefined ? {} : { photo }),
    events,
    ...(confirmed === undefined ? {} : { outcomesTitle: confirmed.title }),
    outcomes,
    ...(cta === undefined ? {} : { cta: cta.cta }),
    related: source.related,
  });
  return { item, review: notes.map(toReview), isCut };
}

function withinBounds(blocks: readonly Block[]): { blocks: readonly Block[]; isCut: boolean } {
  let length = 0;
  const end = blocks.findIndex(
    (block, i) => (length += block.text.length) > MOST_TEXT || i >= MOST_BLOCKS,
  );
  return end < 0 ? { blocks, isCut: false } : { blocks: blocks.slice(0, end), isCut: true };
}

function freeId(id: string, events: readonly FeedEvent[]): string {
  let free = id || 'event';
  for (let n = 2; events.some((event) => event.id === free); n++) free = `${id}-${n}`;
  return free;
}

/** The main column's paragraphs; credits and the appeal have their own places. */
function textOf(blocks: readonly Block[], appeal: string | undefined): string {
  const kept = blocks.filter(
    (block) =>
      block.text !== '' &&
      !isCreditLine(block.text) &&
      (appeal === undefined || fold(block.text) !== fold(appeal)),
  );
  return kept
    .map((block, i) =>
      block.kind === 'item' && kept[i + 1]?.list === block.list
        ? `${block.text}\n`
        : `${block.text}\n\n`,
    )
    .join('')
    .trim();
}
