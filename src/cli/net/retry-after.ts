const HOUR = 3_600_000;

/**
 * How many milliseconds a server asks to be left alone (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after: seconds or
 * a date), at most an hour; nothing when it doesn't say or says nonsense.
 */
export function readRetryAfter(value: string | undefined, now: number): number | undefined {
  if (!value) return undefined;
  const wait = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), HOUR);
}
