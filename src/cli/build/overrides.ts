import type { FeedEvent, Item } from '../../model/feed.ts';
import type { Finding } from '../finding.ts';
import { hashOf } from './answer-cache.ts';
import { applyToEvent, applyToItem } from './apply-override.ts';
import { EVENT_MEMBERS, ITEM_MEMBERS, type Override } from './override-schema.ts';

/** What an override corrected when it was first used, so that a change in the source is noticed. */
export interface OverrideMemory {
  /** Of the override itself: when it is edited, what it corrects is looked at afresh. */
  readonly override: string;
  /** Of the source's values, by member. */
  readonly values: Readonly<Record<string, string>>;
}

export interface Corrected {
  readonly items: readonly Item[];
  readonly findings: readonly Finding[];
  readonly memory: Readonly<Record<string, OverrideMemory>>;
}

/**
 * Lays corrections by hand over items and events, each named by its id. Tells of one whose target is gone,
 * and of one whose source says something else by now than when it was corrected.
 */
export function applyOverrides(
  items: readonly Item[],
  overrides: Readonly<Record<string, Override>>,
  file: string,
  earlier: Readonly<Record<string, OverrideMemory>>,
): Corrected {
  const findings: Finding[] = [];
  const memory: Record<string, OverrideMemory> = {};
  const left = new Set(Object.keys(overrides));
  const lookAt = (id: string, target: object): Override | undefined => {
    const override = Object.hasOwn(overrides, id) ? overrides[id] : undefined;
    if (!override) return undefined;
    left.delete(id);
    const { kept, changed } = compare(override, target, earlier[id]);
    memory[id] = kept;
    findings.push(...changed.map((member) => sourceChanged(id, member, target, file)));
    return override;
  };
  const tell = (finding: Finding): void => void findings.push(finding);
  const correctEvent = (event: FeedEvent, override: Override): FeedEvent =>
    applyToEvent(event, pick(override, EVENT_MEMBERS), file, tell);
  const corrected = items.flatMap((item): Item[] => {
    // A calendar's event and the item that holds it may share one id: then both are meant.
    const twin = item.events.find(({ id }) => id === item.id);
    const override = lookAt(item.id, { ...twin, ...item });
    if (override?.hide) {
      // An override of an event inside it isn't lost, only out of sight.
      for (const { id } of item.events) left.delete(id);
      return [];
    }
    if (override && !twin)
      findings.push(...strangers(item.id, override, ITEM_MEMBERS, 'an item', file));
    const own = override ? applyToItem(item, pick(override, ITEM_MEMBERS), file, tell) : item;
    const events = own.events.flatMap((event): FeedEvent[] => {
      if (event.id === item.id) return [override ? correctEvent(event, override) : event];
      const forEvent = lookAt(event.id, event);
      if (!forEvent) return [event];
      findings.push(...strangers(event.id, forEvent, EVENT_MEMBERS, 'an event', file));
      return forEvent.hide ? [] : [correctEvent(event, forEvent)];
    });
    return [{ ...own, events }];
  });
  findings.push(...[...left].map((id) => targetGone(id, file)));
  return { items: corrected, findings, memory };
}

function compare(
  { hide: _hide, note: _note, was = {}, ...fields }: Override,
  target: object,
  earlier: OverrideMemory | undefined,
): { kept: OverrideMemory; changed: string[] } {
  const override = hashOf(JSON.stringify([fields, was]));
  const source = target as Readonly<Record<string, unknown>>;
  const current: Record<string, string> = {};
  const changed: string[] = [];
  for (const member of Object.keys(fields)) {
    const value = hashOf(JSON.stringify(source[member] ?? null));
    const isSame = earlier?.override === override;
    const before = Object.hasOwn(was, member)
      ? hashOf(JSON.stringify(was[member] ?? null))
      : isSame
        ? (earlier.values[member] ?? value)
        : value;
    if (before !== value) changed.push(member);
    current[member] = before;
  }
  return { kept: { override, values: current }, changed };
}

function sourceChanged(id: string, member: string, target: object, file: string): Finding {
  const value = JSON.stringify((target as Record<string, unknown>)[member] ?? null);
  return {
    level: 'warning',
    code: 'source-changed',
    file,
    path: `["${id}"].${member}`,
    message: `the source says something else by now than when this was corrected: ${value.slice(0, 200)}`,
    fix: `Look whether the correction is still needed. If so, write what the source says now as "was": { "${member}": … }.`,
  };
}

const targetGone = (id: string, file: string): Finding => ({
  level: 'warning',
  code: 'target-gone',
  file,
  path: `["${id}"]`,
  message: 'what this corrects is in no source any longer',
  fix: 'Take it out if the item or event is gone for good; look for its new id if it only moved.',
});

const pick = (override: Override, members: ReadonlySet<string>): Override =>
  Object.fromEntries(Object.entries(override).filter(([key]) => members.has(key)));

const strangers = (
  id: string,
  { hide: _hide, note: _note, was: _was, ...fields }: Override,
  members: ReadonlySet<string>,
  what: string,
  file: string,
): Finding[] =>
  Object.keys(fields)
    .filter((member) => !members.has(member))
    .map((member) => ({
      level: 'error',
      code: 'wrong-target',
      file,
      path: `["${id}"].${member}`,
      message: `this is the id of ${what}, which has no "${member}"`,
      fix: 'Items and the events in them have ids of their own: look for the other one in feed.json.',
    }));
