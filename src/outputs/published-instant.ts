/**
 * The moment that is written for a day of publication, as ISO 8601: noon UTC, which is the same day nearly everywhere. A
 * local time is written as UTC; a month or a year has no moment.
 */
export function publishedInstant(date: string | undefined): string | undefined {
  if (!date || date.length < 10) return undefined;
  return date.length === 10 ? `${date}T12:00:00Z` : `${date.slice(0, 16)}:00Z`;
}
