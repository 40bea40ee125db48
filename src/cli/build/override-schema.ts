import * as v from 'valibot';
import type { Finding } from '../finding.ts';
import { event } from '../schema/event.ts';
import { language, line, lines, text, url } from '../schema/fields.ts';
import { formatPath, toFindings } from '../schema/issues.ts';
import { itemExtension } from '../schema/item.ts';
import { knownKeys } from '../schema/schema-at.ts';

/** What `overrides.json` may say of an item, in its own names. */
const itemFields = v.strictObject({
  title: v.optional(line),
  url: v.optional(url),
  summary: v.optional(text),
  text: v.optional(text),
  language: v.optional(language),
  tags: lines,
  ...itemExtension.entries,
});

const { id: _id, ...eventEntries } = event.entries;
const eventFields = v.strictObject({ ...eventEntries, title: v.optional(line) });

/** A correction: members to put in the place of the source's, `null` to take one away; or `hide` for the whole. */
export interface Override {
  readonly hide?: boolean;
  /** Why, for the people who come after. */
  readonly note?: string;
  /** What the source said when it was corrected. */
  readonly was?: Readonly<Record<string, unknown>>;
  readonly [member: string]: unknown;
}

/** The members of an item that can be corrected. */
export const ITEM_MEMBERS: ReadonlySet<string> = new Set(knownKeys(itemFields));
/** The members of an event that can be corrected. */
export const EVENT_MEMBERS: ReadonlySet<string> = new Set(knownKeys(eventFields));

/** Everything that is wrong with what an overrides file holds. Whether an id is an item's or an event's shows only later. */
export function checkOverrides(document: unknown, file: string): Finding[] {
  if (!document || typeof document !== 'object' || Array.isArray(document)) {
    const message = 'expected an object { … } with an id before each correction';
    const fix = 'Write { "the-id": { "title": "…" } }.';
    return [{ level: 'error', code: 'wrong-value', file, message, fix }];
  }
  return Object.entries(document).flatMap(([id, override]: [string, unknown]) =>
    checkOverride(override, id, file),
  );
}

function checkOverride(override: unknown, id: string, file: string): Finding[] {
  if (!override || typeof override !== 'object' || Array.isArray(override)) {
    const message = 'expected an object { … } with what to correct';
    const fix = 'Write { "hide": true } or { "start": "2024-07-23" }.';
    return [{ level: 'error', code: 'wrong-value', file, path: formatPath([id]), message, fix }];
  }
  const members = Object.entries(override as Override).filter(([, value]) => value !== null);
  const fields = fieldsFor(members.map(([key]) => key));
  const schema = v.strictObject({
    ...fields,
    hide: v.optional(v.boolean()),
    note: v.optional(text),
    was: v.optional(v.record(v.string(), v.unknown())),
  });
  const { issues } = v.safeParse(schema, Object.fromEntries(members), {
    abortPipeEarly: true,
  });
  return toFindings(issues ?? [], schema, file).map((finding) => ({
    ...finding,
    path: [formatPath([id]), finding.path].filter(Boolean).join('.'),
  }));
}

/** The members that are likely meant: an item's, an event's, or both for an id that is both's. */
function fieldsFor(keys: readonly string[]): v.ObjectEntries {
  const of = (members: ReadonlySet<string>): number =>
    keys.filter((key) => members.has(key)).length;
  const [item, event] = [of(ITEM_MEMBERS), of(EVENT_MEMBERS)];
  const isBoth =
    keys.some((key) => !ITEM_MEMBERS.has(key) && EVENT_MEMBERS.has(key)) &&
    keys.some((key) => ITEM_MEMBERS.has(key) && !EVENT_MEMBERS.has(key));
  if (isBoth || item + event === 0) return { ...eventFields.entries, ...itemFields.entries };
  return event > item ? eventFields.entries : itemFields.entries;
}
