const most = 3_600_000;

/**
 * How long a server asks to be left alone, in milliseconds, at most an hour; nothing where it says nothing of use.
 *
 * @param header seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return wait > 0 ? Math.min(wait, most) : undefined;
}
