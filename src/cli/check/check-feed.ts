import * as v from 'valibot';
import type { Finding } from '../finding.ts';
import { feedDocument, type FeedDocument } from '../schema/feed.ts';
import { toFindings, unknownMember } from '../schema/issues.ts';
import { knownKeys, schemaAt } from '../schema/schema-at.ts';
import { checkEvent, checkPhoto } from './check-event.ts';
import { checkShown } from './check-dates.ts';
import { checkId, checkNext, nothingSeen, type Seen } from './check-ids.ts';
import { checkCode } from './check-places.ts';
import { tellerAt } from './tell.ts';

export interface CheckContext {
  /** The name of the file, for the findings. */
  readonly file: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What other pages of the same feed hold; it is added to. */
  readonly seen?: Seen;
}

/** Everything that is wrong with a feed as it is written, strictly: nothing is put right and nothing passed over. */
export function checkFeed(document: unknown, context: CheckContext): Finding[] {
  const { file, now, seen = nothingSeen() } = context;
  const findings: Finding[] = [];
  const result = v.safeParse(feedDocument, document, { abortPipeEarly: true });
  if (result.issues) findings.push(...toFindings(result.issues, feedDocument, file));
  if (!document || typeof document !== 'object') return findings;
  // What the schema refused is told already; the rest is looked at as if it were sound.
  const feed = document as Partial<FeedDocument>;
  findings.push(...strayMembers(feed, [], file));
  checkNext(feed, file, findings, seen);
  const items: unknown = feed.items;
  if (!Array.isArray(items)) return findings;
  items.forEach((item: unknown, index) => {
    if (item && typeof item === 'object') {
      checkItem(item as Item, index, { file, now, seen }, findings);
    }
  });
  return findings;
}

type Item = FeedDocument['items'][number];

function checkItem(
  item: Item,
  index: number,
  { file, now, seen }: Required<CheckContext>,
  findings: Finding[],
): void {
  const path = `items[${String(index)}]`;
  const tell = tellerAt(findings, file, path);
  findings.push(...strayMembers(item, ['items', index], file));
  if (typeof item.id === 'string') checkId(item.id, 'items', { file, path, findings }, seen);
  if (item.content_text === undefined && item.content_html === undefined) {
    tell(
      'content_text',
      'missing',
      'expected a content_text or a content_html, but neither is there',
      {
        fix: 'Write "content_text": "" where there is no text.',
      },
    );
  }
  const extension = objectOf(item._convene);
  const at = (member: string): string => `${path}._convene.${member}`;
  checkShown(extension, now, tellerAt(findings, file, `${path}._convene`));
  if (extension.photo) checkPhoto(extension.photo, tellerAt(findings, file, at('photo')));
  const events = listOf(extension.events);
  events.forEach((event, number) => {
    const eventPath = at(`events[${String(number)}]`);
    if (typeof event.id === 'string') {
      checkId(event.id, 'events', { file, path: eventPath, findings }, seen);
    }
    checkEvent(event, now, (inner) => tellerAt(findings, file, `${eventPath}${inner}`));
  });
  const known = new Set(events.map(({ id }) => id));
  listOf(extension.outcomes).forEach((outcome, number) => {
    const outcomeTell = tellerAt(findings, file, at(`outcomes[${String(number)}]`));
    listOf(outcome.areas).forEach(({ code }, area) => {
      checkCode(`areas[${String(area)}].code`, code, outcomeTell);
    });
    (outcome.events ?? []).forEach((id, which) => {
      if (known.has(id)) return;
      outcomeTell(
        `events[${String(which)}]`,
        'no-such-event',
        `no event of this item has the id ${JSON.stringify(id)}`,
        {
          fix: 'Write the id of one of the item’s events, or leave it out.',
        },
      );
    });
  });
}

/** Members of JSON Feed's own objects that nobody knows; names that begin with `_` are others' extensions. */
function strayMembers(object: object, path: (string | number)[], file: string): Finding[] {
  const known = knownKeys(schemaAt(feedDocument, path));
  const prefix = typeof path[1] === 'number' ? `items[${String(path[1])}].` : '';
  return Object.keys(object)
    .filter((key) => !known.includes(key) && !(key.startsWith('_') && !/^_conv/i.test(key)))
    .map((key) => {
      const { message, ...rest } = unknownMember(key, known);
      // JSON Feed lets others add members: only what looks like a slip is an error.
      const level = message.includes('did you mean') ? 'error' : 'warning';
      return { level, file, path: `${prefix}${key}`, message, ...rest };
    });
}

const objectOf = <T extends object>(value: T | undefined): Partial<T> =>
  value && typeof value === 'object' ? value : {};

const listOf = <T extends object>(value: readonly T[] | undefined): Partial<T>[] =>
  Array.isArray(value)
    ? (value as readonly T[]).filter((entry) => (entry as unknown) && typeof entry === 'object')
    : [];
