import { offsetAt as millisecondsAt } from '../model/zones.ts';

const HOUR = 3_600_000;
const WEEK = 168 * HOUR;

/** Seconds that a zone's clocks are ahead of UTC. */
const offsetAt = (zone: string, instant: number): number => millisecondsAt(instant, zone) / 1000;

interface Change {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Seconds ahead of UTC, before and after. */
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of a VTIMEZONE (https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5) that says when the
 * clocks of `zone` change in the years `first` to `last`, no more: each change stands as a date of
 * its own, since `Intl` tells the changes and not the rule behind them.
 */
export function toVtimezone(zone: string, first: number, last: number): string[] {
  const begin = Date.UTC(first, 0, 1);
  const offset = offsetAt(zone, begin);
  const changes = selectChanges(zone, begin - WEEK, Date.UTC(last + 1, 0, 8));
  const standard = Math.min(offset, ...changes.map((change) => change.to));
  // What held before the first change needs an observance too: it begins well before the year does.
  const initial: Change = { at: begin - 2 * WEEK - offset * 1000, from: offset, to: offset };
  if (changes[0]) Object.assign(initial, { from: changes[0].from, to: changes[0].from });
  const groups = new Map<string, Change[]>();
  for (const change of [initial, ...changes]) {
    const key = `${change.from} ${change.to}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  const lines = ['BEGIN:VTIMEZONE', `TZID:${zone}`];
  for (const [key, group] of groups) {
    const [from = 0, to = 0] = key.split(' ').map(Number);
    lines.push(...observance(group, from, to, standard));
  }
  return [...lines, 'END:VTIMEZONE'];
}

function observance(
  changes: readonly Change[],
  from: number,
  to: number,
  standard: number,
): string[] {
  const kind = to > standard ? 'DAYLIGHT' : 'STANDARD';
  const [start, ...more] = changes.map((change) => formatLocal(change.at + from * 1000));
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    ...(more.length ? [`RDATE:${more.join(',')}`] : []),
    `TZOFFSETFROM:${formatOffset(from)}`,
    `TZOFFSETTO:${formatOffset(to)}`,
    `END:${kind}`,
  ];
}

/** Zones change at most every few weeks (Morocco, around Ramadan), so a look each week misses none. */
function selectChanges(zone: string, begin: number, end: number): Change[] {
  const changes: Change[] = [];
  let from = offsetAt(zone, begin);
  for (let low = begin; low < end; low += WEEK) {
    const to = offsetAt(zone, low + WEEK);
    if (to === from) continue;
    let [before, after] = [low, low + WEEK];
    while (after - before > 60_000) {
      const middle = before + Math.floor((after - before) / 120_000) * 60_000;
      if (offsetAt(zone, middle) === from) before = middle;
      else after = middle;
    }
    changes.push({ at: after, from, to });
    from = to;
  }
  return changes;
}

const formatLocal = (at: number): string =>
  new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '');

function formatOffset(seconds: number): string {
  const digits = new Date(Math.abs(seconds) * 1000).toISOString().slice(11, 19).replace(/:/g, '');
  return (seconds < 0 ? '-' : '+') + (digits.endsWith('00') ? digits.slice(0, 4) : digits);
}
