import type { Area, FeedEvent, Place } from '../model/feed.ts';
import { formatter } from './formatters.ts';
import { formatList, isolate, type Language, say } from './language.ts';

/** A country's or a region's name in the language; its code where the platform has no name for it. */
export function formatArea(
  language: Language,
  { code, name }: Pick<Area, 'code' | 'name'>,
): string {
  if (name) return isolate(language, name);
  try {
    const names = formatter(language, 'DisplayNames', { type: 'region' });
    return language.regions?.[code] ?? names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** "Kathmandu, Nepal"; the country isn't said twice. */
export function formatPlace(language: Language, { name, country }: Place): string {
  const land = country && formatArea(language, { code: country });
  const own = isolate(language, name);
  return land && !name.includes(land) ? `${own}, ${land}` : own;
}

/** Where an event takes place: "Kathmandu, Nepal · and online", "Online", or `''` when nobody has said. */
export function formatPlaces(language: Language, { places, mode, status }: FeedEvent): string {
  const isOnline = mode === 'online' || status === 'movedOnline';
  const named = isOnline ? [] : places.map((place) => formatPlace(language, place));
  if (isOnline) named.push(say(language, 'online'));
  if (mode === 'hybrid' && !isOnline)
    named.push(say(language, named.length ? 'alsoOnline' : 'online'));
  return named.join(' · ');
}

/** "With Bangladesh, Cambodia, India, Malaysia and 5 more": who took part besides the hosts, the first four named. */
export function formatParticipants(language: Language, event: FeedEvent): string {
  const { areas } = event;
  const guests = areas.filter(
    ({ roles }) => roles.includes('participant') && !roles.includes('host'),
  );
  if (!guests.length) return '';
  const names = sortNames(
    language,
    guests.map((area) => formatArea(language, area)),
  );
  const shown = names.length > 5 ? names.slice(0, 4) : names;
  const count = names.length - shown.length;
  const all = count ? [...shown, say(language, 'more', { count })] : shown;
  return say(language, 'with', { names: formatList(language, all) });
}

/** Names in their language's own order. */
export function sortNames(language: Language, names: readonly string[]): string[] {
  return sortBy(language, names, (name) => name);
}

/** Things in their names' order. */
export function sortBy<Thing>(
  language: Language,
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): Thing[] {
  const { compare } = formatter(language, 'Collator');
  return [...things].sort((a, b) => compare(nameOf(a), nameOf(b)));
}
