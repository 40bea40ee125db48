import { isKnownZone } from '../model/zones.ts';
import { zoneOfWindows } from './windows-zones.ts';
import type { IcalProperties } from './ical-properties.ts';

/** From a calendar's own names for zones to IANA's. */
export type ZoneNames = (name: string) => string | undefined;

/**
 * Reads a calendar's zone names: IANA's own, those of Windows, "(UTC+05:45) Kathmandu", a path that ends with IANA's
 * name, and what a VTIMEZONE says of itself by `X-LIC-LOCATION`. The last is asked first only where the name says nothing.
 */
export function zoneNames(components: readonly IcalProperties[]): ZoneNames {
  const locations = new Map(
    components.map((zone) => [zone.text('tzid'), zone.text('x-lic-location')] as const),
  );
  return (name) => {
    const bare = name.trim().replace(/^"|"$/g, '');
    return toZone(bare) ?? toZone(locations.get(bare) ?? '') ?? zoneOfCity(bare);
  };
}

function toZone(name: string): string | undefined {
  // "/mozilla.org/20050126_1/Europe/Berlin", "/freeassociation.sourceforge.net/Europe/Berlin"
  const tail = /(?:^|\/)((?:[A-Z][A-Za-z_-]+\/){1,2}[A-Z][\w+-]+)$/.exec(name)?.[1];
  const candidates = [name, tail, tail?.replace(/^[^/]+\//, '')];
  const iana = candidates.find((each) => each !== undefined && isIana(each));
  return iana ? canonical(iana) : zoneOfWindows(name);
}

/** Abbreviations such as EST are known to platforms too, but mean an offset rather than a zone. */
function isIana(name: string): boolean {
  const isName =
    /^[A-Za-z_]+(?:\/[\w+-]+){1,2}$/.test(name) || /^(?:UTC|GMT|Etc\/UTC)$/i.test(name);
  return isName && isKnownZone(name);
}

/** UTC has many names, which are one zone. */
function canonical(zone: string): string {
  return /^(?:etc\/)?(?:utc|gmt|zulu|universal)$/i.test(zone) ? 'UTC' : zone;
}

/** Outlook's names for zones that are not those of their cities. */
const displayNames: Readonly<Record<string, string>> = {
  'eastern time': 'America/New_York',
  'central time': 'America/Chicago',
  'mountain time': 'America/Denver',
  'pacific time': 'America/Los_Angeles',
  'atlantic time': 'America/Halifax',
  newfoundland: 'America/St_Johns',
  alaska: 'America/Anchorage',
  hawaii: 'Pacific/Honolulu',
  arizona: 'America/Phoenix',
  'coordinated universal time': 'UTC',
};

/**
 * Outlook names a zone by its offset and cities: "(UTC+01:00) Amsterdam, Berlin, Bern". The first that is a zone's own
 * city tells it.
 */
function zoneOfCity(name: string): string | undefined {
  const [, offset, words = ''] = /^(\((?:UTC|GMT)[^)]*\)\s*)?(.+)$/i.exec(name) ?? [];
  if (!offset && !words.includes(',')) return undefined;
  const display = words.replace(/\s*\((?:US|Canada)\b[^)]*\)$/i, '').toLowerCase();
  if (Object.hasOwn(displayNames, display)) return displayNames[display];
  const cities = words.split(/\s*,\s*/);
  const zones = Intl.supportedValuesOf('timeZone');
  for (const city of cities) {
    const ending = `/${city.replace(/\s+/g, '_').toLowerCase()}`;
    const zone = zones.find((each) => each.toLowerCase().endsWith(ending));
    if (zone) return zone;
  }
  return undefined;
}
