import type { Place } from '../model/feed.ts';

/** `Bali, Indonesia`: a place's name and its country's name in `language`, once where they are the same. */
export function formatPlace(place: Place, language: string): string {
  const country = place.country && countryName(place.country, language);
  return !country || place.name.includes(country) ? place.name : `${place.name}, ${country}`;
}

function countryName(code: string, language: string): string | undefined {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code);
  } catch {
    return undefined;
  }
}
