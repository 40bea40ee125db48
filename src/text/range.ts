/** A piece of a date: `{ type: 'month', value: 'July' }`, as `formatToParts` has it. */
export interface Part {
  readonly type: string;
  readonly value: string;
}

/** What a language puts between the ends of a range. */
export interface Between {
  /** Between two numbers that stand alone: "23–25". */
  readonly numbers: string;
  /** Between anything longer: "30 July – 2 August". */
  readonly phrases: string;
  /** Between two times of a day. */
  readonly times: string;
}

/** What most languages put there. */
export const dash: Between = { numbers: '–', phrases: ' – ', times: '–' };

const sizes = ['year', 'month', 'day'];

/**
 * A range from the pieces of its two ends: what both share is said once, as long as it is larger than what
 * differs. "23 July 2024" and "25 July 2024" make "23–25 July 2024"; "2024年7月30日" and "2024年8月2日" make
 * "2024年7月30日至8月2日".
 */
export function joinRange(from: readonly Part[], to: readonly Part[], between: Between): string {
  const [first, last] = [withUnits(from), withUnits(to)];
  const valueOf = (parts: readonly Part[], size: string) =>
    parts.find(({ type }) => type === size)?.value;
  const differing = sizes.findIndex((size) => valueOf(first, size) !== valueOf(last, size));
  if (differing < 0) return textOf(from);
  const shared = ['literal', 'era', ...sizes.slice(0, differing)];
  const isOwn = ({ type }: Part) => !shared.includes(type);
  const start = first.findIndex(isOwn);
  const end = first.length - [...first].reverse().findIndex(isOwn);
  const [before, own, after] = [first.slice(0, start), first.slice(start, end), first.slice(end)];
  const others = last.slice(start, last.length - after.length);
  const isShort = own.length === 1 && others.length === 1 && /^\p{N}+$/u.test(textOf(own));
  const separator = isShort ? between.numbers : between.phrases;
  return textOf(before) + textOf(own) + separator + textOf(others) + textOf(after);
}

/** Han units belong to their numbers: "23日" is one piece. */
function withUnits(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && part.type === 'literal' && /^[年月日]$/.test(part.value)) {
      joined[joined.length - 1] = { ...last, value: last.value + part.value };
    } else joined.push(part);
  }
  return joined;
}

/** The pieces as one text. */
export function textOf(parts: readonly Part[]): string {
  return parts.map(({ value }) => value).join('');
}
