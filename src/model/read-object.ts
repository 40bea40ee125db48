import { pathTo, readLine, readMember, report, type Reader, type Source } from './read.ts';

/** What each member of an object is read by. */
export type Shape<Members> = { readonly [Key in keyof Members]-?: Reader<Members[Key]> };

/** A member's object; nothing, and a problem, when it is something else. */
export function readObject(source: Source, key: string): Source | undefined {
  const value = readMember(source, key);
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) return report(source, key, 'an object');
  return inside(source, key);
}

function inside(source: Source, key: string): Source {
  const members = source.members[key] as Source['members'];
  return { ...source, members, path: pathTo(source, key) };
}

/** All members of a shape, and nothing else. */
export function readShape<Members>(source: Source, shape: Shape<Members>): Members {
  const made: Partial<Members> = {};
  for (const key of Object.keys(shape) as (keyof Members & string)[]) {
    made[key] = shape[key](source, key);
  }
  return made as Members;
}

/** An object of a shape; nothing when one of the members that it needs is absent, or has no readable value. */
export function objectOf<Members>(
  shape: Shape<Members>,
  ...needed: (keyof Members & string)[]
): Reader<Members> {
  return (source, key) => {
    const own = readObject(source, key);
    if (!own) return undefined;
    const made = readShape(own, shape);
    const missing = needed.find((name) => made[name] === undefined);
    if (missing) return report(own, missing, `what ${own.path} needs`, true);
    return Object.freeze(made);
  };
}

/** The entries of a list that can be read, at most so many; one that throws costs itself alone. */
export function listOf<Entry>(
  read: Reader<Entry>,
  limit = 500,
): (source: Source, key: string) => Entry[] {
  return (source, key) => {
    const value = readMember(source, key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return report(source, key, 'a list') ?? [];
    if (value.length > limit) report(source, key, `at most ${limit}`);
    const list = inside(source, key);
    const entries: Entry[] = [];
    for (let index = 0; index < value.length && index < limit; index += 1) {
      try {
        const entry = read(list, `${index}`);
        if (entry !== undefined) entries.push(entry);
      } catch {
        report(list, `${index}`, 'an entry', true);
      }
    }
    return entries;
  };
}

/** The lines of a list of texts. */
export const readLines = listOf(readLine, 50);
