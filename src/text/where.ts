import type { Area, FeedEvent, Place } from '../model/feed.ts';
import { formatter } from './formatters.ts';
import { fill, type Language, say } from './language.ts';
import { lazy } from './lazy.ts';

const regions = lazy(() => import('./regions.ts'));

/** A country's or a region's name in the language; its code where nobody has a name for it. */
export function formatArea(
  language: Language,
  { code, name }: Pick<Area, 'code' | 'name'>,
): string {
  if (name) return name;
  let known: string | undefined;
  try {
    known = formatter(language, 'DisplayNames', { type: 'region' }).of(code);
  } catch {
    // What is no code at all is shown as it stands.
  }
  // Some platforms name countries, but none of the regions that hold them.
  return (known === code && regions()?.nameRegion(language, code)) || known || code;
}

/** "Kathmandu, Nepal"; the country isn't said twice. */
export function formatPlace(language: Language, { name, country }: Place): string {
  const land = country ? formatArea(language, { code: country }) : '';
  const { within } = language.messages;
  return fill(language, land && !name.includes(land) ? within : '{name}', { name, land });
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
