/**
 * What a time zone is ahead of UTC, read from the platform's own `Intl`, so that no zone
 * tables are shipped.
 */

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatFor(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) {
    let format: Intl.DateTimeFormat | undefined;
    try {
      format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    } catch {
      // Unknown to this platform: remembered as such.
    }
    formats.set(zone, format);
  }
  return formats.get(zone);
}

/** Whether the platform knows the zone. */
export const isZone = (zone: string): boolean => formatFor(zone) !== undefined;

/**
 * Seconds that clocks in `zone` are ahead of UTC at an instant (milliseconds since 1970);
 * 0 for a zone that the platform doesn't know.
 */
export function offsetAt(zone: string, instant: number): number {
  const text = formatFor(zone)?.format(instant) ?? '';
  const [, sign, h, m, s] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  if (!sign) return 0;
  return (sign === '-' ? -1 : 1) * (Number(h) * 3600 + Number(m) * 60 + Number(s ?? 0));
}

/**
 * Seconds ahead of UTC when clocks in `zone` show `wall` (`2024-07-23T09:00`). Of an hour that
 * comes twice it is the first; of an hour that is skipped, what held before it.
 */
export function offsetOfWall(zone: string, wall: string): number {
  const asUtc = Date.parse(`${wall}Z`);
  const before = offsetAt(zone, asUtc - 86_400_000);
  const after = offsetAt(zone, asUtc + 86_400_000);
  if (offsetAt(zone, asUtc - before * 1000) === before) return before;
  return offsetAt(zone, asUtc - after * 1000) === after ? after : before;
}
