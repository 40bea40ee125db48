import type { Outcome } from '../../model/feed.ts';
import { headingAbove, sectionUnder, type Block } from './blocks.ts';
import { isCreditLine } from './credits.ts';
import { findEventNames, isSameName } from './event-names.ts';
import { sentencesOf } from './sentences.ts';

/** Outcomes as an article lists them, before they are tied to events. */
export interface OutcomeList {
  readonly title: string;
  readonly outcomes: readonly Outcome[];
  readonly reasons: readonly string[];
  /** The indexes of its heading and of the block after its last. */
  readonly from: number;
  readonly to: number;
  /** What stands between heading and list: "these two events resulted in …". */
  readonly intro: string;
}

const HEADING =
  /^(?:(?:the|our|some|what are the)\s)?(?:(?:\p{L}[\p{L}’'-]*\s){0,4}?(?:outcomes?|takeaways?|take-aways|achievements|results|highlights and outcomes)(?:\s(?:and|&|of|from|from the|of the)\s.{2,60})?|what (?:we achieved|was achieved|came (?:of|out of) (?:it|the \p{L}+)|we agreed|was agreed)|(?:key )?(?:commitments|agreements|decisions)(?: made| reached)?|(?:principales )?(?:resultados|logros|conclusiones|acuerdos)(?: (?:clave|principales|y|del|de|alcanzados).{0,60})?|(?:principaux )?(?:résultats|acquis|conclusions)(?: (?:clés|principaux|et|de|du|obtenus).{0,60})?|(?:principais )?(?:resultados|conclusões|conquistas)(?: .{0,60})?|(?:hasil|capaian|hasil-hasil)(?: (?:utama|dan|pertemuan|kunci).{0,60})?)\s*:?$/iu;
const OTHER_RESULTS =
  /\b(?:election|exam|test|search|survey|poll|research|study|financial|quarterly|annual|expected|intended|learning|poll|lab)\b/i;
const SHORTEST_TITLE = 3;
const LONGEST_HEAD = 90;

/** The list under a heading of outcomes, results or takeaways; its items' first words before a colon, or in bold, are their heads. */
export function readOutcomes(
  blocks: readonly Block[],
  hasEvents: boolean,
): OutcomeList | undefined {
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind !== 'heading' || !isOutcomesHeading(block.text, hasEvents)) continue;
    const list = listUnder(blocks, at) ?? headingsUnder(blocks, at) ?? leadsUnder(blocks, at);
    if (list !== undefined) return list;
  }
  return undefined;
}

function isOutcomesHeading(text: string, hasEvents: boolean): boolean {
  if (text.length > 110 || !HEADING.test(text.trim()) || OTHER_RESULTS.test(text)) return false;
  // "Results" of an article without a meeting may be anybody's.
  return hasEvents || /\b(?:outcomes?|take-?aways?)\b/i.test(text);
}

function listUnder(blocks: readonly Block[], at: number): OutcomeList | undefined {
  const level = blocks[at]?.level ?? 6;
  let first = at + 1;
  while (first < blocks.length && blocks[first]?.kind !== 'item') {
    const block = blocks[first];
    if (block?.kind === 'heading' && block.level <= level) return undefined;
    if (block?.kind === 'heading' || first - at > 4) return undefined;
    first++;
  }
  const list = blocks[first]?.list;
  let to = first;
  while (to < blocks.length && blocks[to]?.kind === 'item' && blocks[to]?.list === list) to++;
  const items = blocks.slice(first, to);
  if (items.length === 0) return undefined;
  const read = items.map(outcomeOf).filter((outcome) => outcome.title.length >= SHORTEST_TITLE);
  return finish(blocks, at, first, to, read, 'an item of the list under this heading');
}

/** Smaller headings, each with a paragraph. */
function headingsUnder(blocks: readonly Block[], at: number): OutcomeList | undefined {
  const level = blocks[at]?.level ?? 6;
  const outcomes: Outcome[] = [];
  let i = at + 1;
  let first = 0;
  for (; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || (block.kind === 'heading' && block.level <= level)) break;
    if (block.kind !== 'heading') continue;
    first ||= i;
    const next = blocks[i + 1];
    const text = next?.kind === 'paragraph' && !isCreditLine(next.text) ? { text: next.text } : {};
    outcomes.push({ title: withoutNumber(block.text), ...text, topics: [], areas: [], events: [] });
  }
  return outcomes.length < 2
    ? undefined
    : finish(
        blocks,
        at,
        first,
        i,
        outcomes,
        'a smaller heading under this heading, with its paragraph',
      );
}

/** Paragraphs that begin with a head in bold or before a colon. */
function leadsUnder(blocks: readonly Block[], at: number): OutcomeList | undefined {
  const outcomes: Outcome[] = [];
  let first = 0;
  let i = at + 1;
  for (; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.kind !== 'paragraph') break;
    const headed = headOf(block);
    if (headed === undefined) {
      if (outcomes.length > 0) break;
      continue;
    }
    first ||= i;
    outcomes.push({ ...headed, topics: [], areas: [], events: [] });
  }
  return outcomes.length < 2
    ? undefined
    : finish(
        blocks,
        at,
        first,
        i,
        outcomes,
        'a paragraph under this heading that begins with a head of its own',
      );
}

function finish(
  blocks: readonly Block[],
  at: number,
  first: number,
  to: number,
  outcomes: readonly Outcome[],
  reason: string,
): OutcomeList {
  const intro = blocks
    .slice(at + 1, first)
    .map((block) => block.text)
    .join(' ');
  const title = (blocks[at]?.text ?? '').replace(/\s*:$/, '');
  return { title, outcomes, reasons: outcomes.map(() => reason), from: at, to, intro };
}

function outcomeOf(block: Block): Outcome {
  const bare = { topics: [], areas: [], events: [] };
  const headed = headOf(block);
  if (headed !== undefined) return { ...headed, ...bare };
  const text = withoutNumber(block.text);
  const [first = text, ...rest] = sentencesOf(text);
  const title = first.replace(/[.;]$/, '');
  return rest.length === 0 ? { title, ...bare } : { title, text: rest.join(' '), ...bare };
}

/** "New Partnerships: The organization …", "**New partnerships.** The …", "New partnerships – the …". */
function headOf(block: Block): Pick<Outcome, 'title' | 'text'> | undefined {
  const text = withoutNumber(block.text);
  const lead = block.lead === undefined ? undefined : withoutNumber(block.lead);
  if (
    lead !== undefined &&
    lead.length >= SHORTEST_TITLE &&
    lead.length <= LONGEST_HEAD * 1.5 &&
    text.startsWith(lead) &&
    lead.length < text.length
  ) {
    const rest = text.slice(lead.length).replace(/^[\s:.–—-]+/, '');
    if (rest !== '') return { title: lead.replace(/[\s:.–—-]+$/, ''), text: rest };
  }
  const [, head, rest] = /^([^:.!?]{3,90}?)(?::\s+|\s[–—]\s+)(\S.*)$/s.exec(text) ?? [];
  return head === undefined || rest === undefined || head.split(' ').length > 12
    ? undefined
    : { title: head.trim(), text: rest };
}

function withoutNumber(text: string): string {
  return text.replace(/^(?:\d{1,2}[.)]|[-•*–])\s+/, '');
}

/** Which of the events a list of outcomes came of: all that its introduction counts, the one whose section it stands in, or the only one. */
export function eventsOfOutcomes(
  list: OutcomeList,
  events: readonly { readonly id: string; readonly block: number; readonly title: string }[],
  blocks: readonly Block[],
): { ids: string[]; reason: string } {
  const [only] = events;
  if (events.length === 1 && only !== undefined)
    return { ids: [only.id], reason: 'the article tells of one event' };
  const words = [list.intro, ...list.outcomes.map((o) => `${o.title} ${o.text ?? ''}`)].join(' ');
  const [named, ...others] = events.filter((event) =>
    findEventNames(list.title).some((name) => isSameName(name.name, event.title)),
  );
  if (named !== undefined && others.length === 0)
    return { ids: [named.id], reason: 'the heading of the list names this event' };
  const level = blocks[list.from]?.level ?? 6;
  for (
    let above = headingAbove(blocks, list.from);
    above >= 0;
    above = headingAbove(blocks, above)
  ) {
    const end = above + 1 + sectionUnder(blocks, above).length;
    const told = events.filter((event) => event.block >= above && event.block < end);
    const [owner] = told.length === 1 ? told : [];
    if (owner !== undefined && (blocks[above]?.level ?? 6) < level)
      return { ids: [owner.id], reason: "the list stands in this event's section" };
  }
  if (
    /\b(?:these|both|the)\s(?:two|three|four|five|both)?\s?(?:events|meetings|conferences|workshops|forums|gatherings|engagements)\b|\bboth\b|\bambos\b|\bestos (?:dos )?eventos\b|\bces deux\b/i.test(
      words,
    )
  ) {
    return {
      ids: events.map((event) => event.id),
      reason: 'the words before the list speak of these events together',
    };
  }
  return { ids: [], reason: '' };
}
