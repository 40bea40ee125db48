import ICAL from 'ical.js';

/** One property of a component as jCal has it: https://www.rfc-editor.org/rfc/rfc7265 */
export interface IcalProperty {
  /** In small letters. */
  readonly name: string;
  readonly type: string;
  readonly values: readonly unknown[];
  /** A parameter's value, or `''`. */
  parameter(name: string): string;
}

/** A component's properties by name, and the lines that are none. */
export interface IcalProperties {
  all(name: string): readonly IcalProperty[];
  /** The text of the first property of that name, or `''`. */
  text(name: string): string;
  readonly unreadable: readonly string[];
}

/** What is read of a component; guests, organisers and alarms are not. */
const wanted = new Set(
  (
    'uid recurrence-id sequence dtstart dtend duration rrule rdate exdate exrule summary description x-alt-desc location geo url ' +
    'status class categories attach image x-wp-images-url x-microsoft-cdo-alldayevent tzid x-lic-location ' +
    'x-wr-timezone method version last-modified'
  ).split(' '),
);

/** Reads each line by itself, so that one which can't be read costs that line alone. */
export function readProperties(lines: readonly string[]): IcalProperties {
  const byName = new Map<string, IcalProperty[]>();
  const unreadable: string[] = [];
  for (const line of lines) {
    const name = /^[\w-]+(?=[;:])/.exec(line)?.[0].toLowerCase();
    if (name && !wanted.has(name)) continue;
    const property = name && readProperty(line);
    if (!property) unreadable.push(line);
    else if (!byName.get(name)?.push(property)) byName.set(name, [property]);
  }
  const all = (name: string) => byName.get(name) ?? [];
  const text = (name: string) => String(all(name)[0]?.values[0] ?? '').trim();
  return { all, text, unreadable };
}

/** The library takes their digits apart by place, whatever they are: what is written is read by `readIcalTimes`. */
const dates = new Set(['dtstart', 'dtend', 'recurrence-id', 'exdate', 'rdate']);

function readProperty(line: string): IcalProperty | undefined {
  try {
    const [name, parameters, type, ...values] = ICAL.Property.fromString(line).jCal as [
      string,
      Record<string, unknown>,
      string,
      ...unknown[],
    ];
    if (!/^[\w-]+$/.test(name)) return undefined;
    const parameter = (key: string) =>
      String(Object.hasOwn(parameters, key) ? parameters[key] : '');
    if (dates.has(name)) return { name, type, values: rawValues(line), parameter };
    // What the library doesn't know keeps its escapes: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11
    const isText = type === 'unknown';
    return { name, type, values: isText ? values.map(unescapeText) : values, parameter };
  } catch {
    return undefined;
  }
}

/** A line's values as they are written: what stands after the first colon outside quotes. */
function rawValues(line: string): string[] {
  const head = /^(?:"[^"]*"|[^":])*:/.exec(line)?.[0] ?? '';
  return line
    .slice(head.length)
    .split(',')
    .map((value) => value.trim());
}

function unescapeText(value: unknown): string {
  return String(value).replace(/\\([\\;,nN])/g, (_all, letter: string) =>
    letter.toLowerCase() === 'n' ? '\n' : letter,
  );
}
