import type { FeedEvent, Item } from '../model/feed.ts';
import { importArticle } from './article.ts';
import { isSameName } from './article/event-names.ts';
import { fold } from './fold.ts';
import { importJsonLd } from './json-ld.ts';
import type { ImportContext, ImportResult, ReviewEntry, SourceProblem } from './source.ts';

/**
 * Reads a web page, or plain text, by all that it offers: what its JSON-LD states comes first, and what its words say fills in the rest as a proposal.
 * A page that lists several events in JSON-LD and is no article is read by its JSON-LD alone.
 */
export function importPage(input: string | Uint8Array, context: ImportContext): ImportResult {
  const stated = importJsonLd(input, context);
  const [first] = stated.items;
  const ldProblems = stated.problems.filter((problem) => problem.code !== 'nothing-found');
  const isData =
    typeof input === 'string' ? /^\s*[[{]/.test(input) : input[0] === 0x7b || input[0] === 0x5b;
  if (isData && stated.items.length > 0) return stated;
  const told = importArticle(input, context);
  const [article] = told.items;
  if (first === undefined) return { ...told, problems: [...ldProblems, ...told.problems] };
  if (stated.items.length > 1 || article === undefined) return { ...stated, review: [] };
  const { item, review } = combine(first, article, told.review ?? []);
  const problems = told.problems.filter((problem) => !isAnswered(problem, item));
  return { items: [item], problems: [...ldProblems, ...problems], review };
}

/** The stated item, completed by the told one; notes on what the stated one overrules are dropped. */
function combine(
  stated: Item,
  told: Item,
  notes: readonly ReviewEntry[],
): { item: Item; review: ReviewEntry[] } {
  const review: ReviewEntry[] = [];
  const events: FeedEvent[] = [...stated.events];
  const moved = new Map<number, number>();
  told.events.forEach((event, i) => {
    const at = events.findIndex((other) => isOneEvent(other, event));
    const known = events[at];
    if (known === undefined) {
      moved.set(i, events.push(withFreeId(event, events)) - 1);
      return;
    }
    moved.set(i, at);
    if (
      known.start !== undefined &&
      event.start !== undefined &&
      !event.start.startsWith(known.start.slice(0, 10))
    ) {
      const reason = 'the words of the page name another date than its JSON-LD, which was followed';
      review.push({
        path: `items[0].events[${at}].start`,
        value: event.start,
        reason,
        standing: 'withheld',
      });
    }
    events[at] = completed(known, event);
  });
  for (const note of notes) {
    const path = movedPath(note, told, events, moved);
    if (path === undefined) continue;
    const overruled = note.standing !== 'withheld' && isStated(note.path, stated, told, path);
    if (!overruled) review.push({ ...note, path });
  }
  const item: Item = {
    ...told,
    ...stated,
    kind: stated.kind ?? told.kind,
    tags: stated.tags.length > 0 ? stated.tags : told.tags,
    photo: stated.photo === undefined ? told.photo : withCredit(stated.photo, told.photo),
    events,
    outcomes:
      stated.outcomes.length > 0
        ? stated.outcomes
        : told.outcomes.map((outcome) => ({
            ...outcome,
            events: outcome.events.map((id) => renamed(id, told, events, moved)),
          })),
    related: stated.related.length > 0 ? stated.related : told.related,
  };
  return { item: withoutUndefined(item), review };
}

/** One event told twice: the same start, or one name in the same year. */
function isOneEvent(a: FeedEvent, b: FeedEvent): boolean {
  const sameDay = a.start !== undefined && a.start.slice(0, 10) === b.start?.slice(0, 10);
  const sameYear =
    a.start === undefined || b.start === undefined || a.start.slice(0, 4) === b.start.slice(0, 4);
  return sameDay || (sameYear && isSameName(a.title, b.title));
}

/** What the JSON-LD leaves open, as the words say it: areas of those who took part, a place, a mode, who stood for whom. */
function completed(stated: FeedEvent, told: FeedEvent): FeedEvent {
  const areas = [...stated.areas];
  for (const area of told.areas) {
    const at = areas.findIndex((other) => other.code === area.code);
    const known = areas[at];
    if (known === undefined) {
      // Where it is held is stated already.
      const roles =
        stated.places.length > 0 ? area.roles.filter((role) => role !== 'host') : area.roles;
      if (roles.length > 0) areas.push({ ...area, roles });
    } else areas[at] = { ...known, roles: [...new Set([...known.roles, ...area.roles])] };
  }
  return {
    ...told,
    ...stated,
    areas,
    places: stated.places.length > 0 ? stated.places : told.places,
    parties: stated.parties.length > 0 ? stated.parties : told.parties,
    photos: stated.photos.length > 0 ? stated.photos : told.photos,
    ...(stated.start === undefined || stated.end !== undefined || told.start !== stated.start
      ? {}
      : { end: stated.end }),
  };
}

function withCredit(photo: NonNullable<Item['photo']>, told: Item['photo']): Item['photo'] {
  return photo.credit === undefined && told?.credit !== undefined
    ? { ...photo, credit: told.credit }
    : photo;
}

/** Where a note's value stands among what was combined; nothing where it was left out. */
function movedPath(
  { path, standing }: ReviewEntry,
  told: Item,
  events: readonly FeedEvent[],
  moved: ReadonlyMap<number, number>,
): string | undefined {
  const [, index, rest = ''] = /^items\[0\]\.events\[(\d+)\](.*)$/.exec(path) ?? [];
  if (index === undefined) return path;
  const at = moved.get(Number(index)) ?? Number(index);
  const own = `items[0].events[${at}]`;
  const [, area] = /^\.areas\[(\d+)\]/.exec(rest) ?? [];
  if (area === undefined || standing === 'withheld') return `${own}${rest}`;
  const code = told.events[Number(index)]?.areas[Number(area)]?.code;
  const to = events[at]?.areas.findIndex((other) => other.code === code) ?? -1;
  return to < 0 ? undefined : `${own}.areas[${to}]`;
}

/** Whether the note speaks of a member that the JSON-LD has itself. */
function isStated(path: string, stated: Item, told: Item, movedTo: string): boolean {
  const [, own] = /^items\[0\]\.(title|published|photo|summary|kind|language)$/.exec(path) ?? [];
  if (own !== undefined)
    return (
      stated[own as keyof Item] !== undefined &&
      fold(String(stated[own as keyof Item])) !== fold(String(told[own as keyof Item]))
    );
  const [, index, name] =
    /^items\[0\]\.events\[(\d+)\]\.(title|start|summary|mode|status|register|places|parties|photos)/.exec(
      movedTo,
    ) ?? [];
  const event = index === undefined ? undefined : stated.events[Number(index)];
  const value =
    event === undefined || name === undefined ? undefined : event[name as keyof FeedEvent];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function renamed(
  id: string,
  told: Item,
  events: readonly FeedEvent[],
  moved: ReadonlyMap<number, number>,
): string {
  const at = told.events.findIndex((event) => event.id === id);
  return events[moved.get(at) ?? -1]?.id ?? id;
}

function withFreeId(event: FeedEvent, others: readonly FeedEvent[]): FeedEvent {
  let id = event.id;
  for (let n = 2; others.some((other) => other.id === id); n++) id = `${event.id}-${n}`;
  return { ...event, id };
}

function isAnswered(problem: SourceProblem, item: Item): boolean {
  return (
    (problem.code === 'no-title' && item.title !== undefined) ||
    (problem.code === 'no-date' && (item.published !== undefined || item.kind === 'event'))
  );
}

function withoutUndefined(item: Item): Item {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined),
  ) as unknown as Item;
}
