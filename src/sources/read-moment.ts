import type { DateString } from '../model/feed.ts';
import { isDate } from '../model/dates.ts';
import { monthOf, offsetOf } from './moment-words.ts';

/** A point in time as a machine wrote it down, in its own offset. */
export interface Moment {
  /** `2024-07-23`; `2024-07` or `2024` where no more is said. */
  readonly day: DateString;
  /** `09:00` */
  readonly time?: string;
  /** Seconds included, in its own offset: `2024-07-23T09:00:00+08:00`. Where none is said it is taken to be UTC. */
  readonly instant?: string;
  /** How its distance from UTC is told: as digits or a known name, not at all, or by a word that says nothing sure. */
  readonly zone: 'told' | 'none' | 'unknown';
}

const clock = String.raw`(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}(?:[.,]\d+)?))?\s*([ap]\.?m\.?)?`;
const rest = String.raw`\s*(.*)`;
const shapes = {
  // RFC 3339 and what is written in its stead: https://www.rfc-editor.org/rfc/rfc3339#section-5.6
  iso: new RegExp(
    String.raw`^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T\s]+${clock}${rest})?)?)?$`,
    'i',
  ),
  basic: new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?()${rest})?$`, 'i'),
  // RFC 822 and its heirs: https://www.rfc-editor.org/rfc/rfc5322#section-3.3
  mail: new RegExp(
    String.raw`^(?:[\p{L}.]+,?\s+)?(\d{1,2})[\s.-]+(?:de\s+)?(\p{L}{3,12})[.,]?[\s-]+(?:de\s+)?(\d{4}|\d{2})(?:,?\s+(?:at\s+)?${clock}${rest})?$`,
    'iu',
  ),
  american: new RegExp(
    String.raw`^(?:[\p{L}.]+,?\s+)?(\p{L}{3,12})\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+(?:at\s+)?${clock}${rest})?$`,
    'iu',
  ),
  ctime: new RegExp(
    String.raw`^\p{L}+\.?,?\s+(\p{L}{3,12})\s+(\d{1,2})\s+${clock}\s*(\S*)\s+(\d{4})$`,
    'iu',
  ),
};

/** Reads a machine's date; nothing when it isn't one, isn't in the calendar, or has a day and month that could be either. */
export function readMoment(written: string): Moment | undefined {
  const text = written
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\s*\([^)]*\)$/, '');
  if (text.length < 4 || text.length > 80) return undefined;
  let found = shapes.iso.exec(text) ?? shapes.basic.exec(text);
  if (found) return toMoment(found[1], found[2], found[3], found.slice(4));
  if ((found = shapes.mail.exec(text))) {
    return toMoment(fullYear(found[3]!), monthOf(found[2]!), found[1], found.slice(4));
  }
  if ((found = shapes.american.exec(text))) {
    return toMoment(found[3], monthOf(found[1]!), found[2], found.slice(4));
  }
  if ((found = shapes.ctime.exec(text))) {
    return toMoment(found[8], monthOf(found[1]!), found[2], found.slice(3, 8));
  }
  return undefined;
}

/** https://www.rfc-editor.org/rfc/rfc5322#section-4.3 */
function fullYear(year: string): string {
  return year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`;
}

/** `clock`: hour, minute, second, am or pm, zone. */
function toMoment(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  [hour, minute, second, half, zone]: readonly (string | undefined)[],
): Moment | undefined {
  const isNamed = day !== undefined && month === undefined;
  const parts = [year, month, day].filter((part) => part !== undefined);
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  if (isNamed || !isDate(date)) return undefined;
  if (hour === undefined) return { day: date, zone: 'none' };
  const time = `${toHour(hour, half)}:${minute}`;
  if (!isDate(`${date}T${time}`) || parseInt(second ?? '0', 10) > 60) return undefined;
  const offset = offsetOf(zone ?? '');
  return {
    day: date,
    time,
    instant: `${date}T${time}:${toSeconds(second)}${offset ?? 'Z'}`,
    zone: offset ? 'told' : zone ? 'unknown' : 'none',
  };
}

/** Seconds with their thousandths, if they have any; a leap second is the one before it. */
function toSeconds(written = '00'): string {
  const [whole = '', fraction = ''] = written.split(/[.,]/);
  const thousandths = fraction.slice(0, 3).padEnd(3, '0');
  return `${whole === '60' ? '59' : whole}${Number(thousandths) > 0 ? `.${thousandths}` : ''}`;
}

function toHour(hour: string, half: string | undefined): string {
  if (!half) return hour.padStart(2, '0');
  const twelve = Number(hour) % 12;
  return String(/^p/i.test(half) ? twelve + 12 : twelve).padStart(2, '0');
}
