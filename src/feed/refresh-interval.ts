const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };
const least = 60_000;
const most = 86_400_000;

/** How often to read again, in milliseconds, from `90s`, `15m` or `2h`: a minute at least, a day at most; nothing when it says neither. */
export function parseInterval(text: string): number | undefined {
  const [, amount, unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*([smh])\s*$/i.exec(text) ?? [];
  const interval = Number(amount) * (units[unit.toLowerCase()] ?? NaN);
  return interval > 0 ? Math.min(most, Math.max(least, interval)) : undefined;
}
