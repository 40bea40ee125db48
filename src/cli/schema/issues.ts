import type * as v from 'valibot';
import type { Finding } from '../finding.ts';
import { suggest } from '../suggest.ts';
import { EXPECTATIONS, type Expectation } from './expectations.ts';
import { askedBy, knownKeys, schemaAt } from './schema-at.ts';

type Keys = readonly (string | number)[];

/** What valibot says of a document, as findings with the document's paths and this tool's own words. */
export function toFindings(
  issues: readonly v.BaseIssue<unknown>[],
  schema: v.GenericSchema,
  file: string,
): Finding[] {
  return issues.flatMap((issue): Finding | Finding[] => {
    const keys = (issue.path ?? []).map(({ key }) => key as string | number);
    const place = { level: 'error', file, path: formatPath(keys) } as const;
    const key = String(keys.at(-1) ?? '');
    const last = issue.path?.at(-1) as { input?: object } | undefined;
    if (issue.type === 'strict_object' && issue.expected === 'never') {
      // valibot tells only the first; all are told at once.
      const known = knownKeys(schemaAt(schema, keys.slice(0, -1)));
      const strangers = Object.keys(last?.input ?? {}).filter((each) => !known.includes(each));
      return strangers.map((each) => {
        const path = formatPath([...keys.slice(0, -1), each]);
        return { ...place, path, ...unknownMember(each, known) };
      });
    }
    if (issue.received === 'undefined' && last?.input && !Object.hasOwn(last.input, key)) {
      const near = nearMiss(key, last.input, knownKeys(schemaAt(schema, keys.slice(0, -1))));
      const member = schemaAt(schema, keys);
      const { expected, fix } = expectationOf(member ? { ...issue, ...askedBy(member) } : issue);
      const message = `expected ${expected}, but "${key}" is not there`;
      return {
        ...place,
        code: 'missing',
        message,
        fix: near ? `You wrote "${near}": write "${key}".` : fix,
      };
    }
    const { expected, fix } = expectationOf(issue);
    return {
      ...place,
      code: 'wrong-value',
      message: `expected ${expected}, got ${shown(issue.input)}`,
      fix,
    };
  });
}

/** `items[3]._convene.events[0].start` */
export const formatPath = (keys: Keys): string =>
  keys
    .map((key) =>
      typeof key === 'number'
        ? `[${String(key)}]`
        : /^[\w$-]+$/.test(key)
          ? `.${key}`
          : `[${JSON.stringify(key)}]`,
    )
    .join('')
    .replace(/^\./, '');

/** The finding about a member that isn't known where it stands. */
export function unknownMember(
  key: string,
  known: readonly string[],
): Pick<Finding, 'code' | 'message' | 'fix'> {
  const meant = suggest(key, known);
  return {
    code: 'unknown-member',
    message: `"${key.slice(0, 60)}" is not known here${meant ? `: did you mean "${meant}"?` : ''}`,
    fix: meant ? `Write "${meant}".` : `Leave it out. Known here: ${known.join(', ')}.`,
  };
}

/** A member that isn't known and looks like a misspelling of the one that is missing. */
const nearMiss = (missing: string, input: object, known: readonly string[]): string | undefined =>
  Object.keys(input).find((key) => !known.includes(key) && suggest(key, known) === missing);

function expectationOf(issue: v.BaseIssue<unknown>): Expectation {
  if (Object.hasOwn(EXPECTATIONS, issue.message)) {
    return EXPECTATIONS[issue.message as keyof typeof EXPECTATIONS];
  }
  const expected = (issue.expected ?? 'something else').replace(/[()]/g, '').replace(/ \| /g, ', ');
  const words = KINDS[expected] ?? (issue.type === 'picklist' ? `one of ${expected}` : expected);
  const meant =
    issue.type === 'picklist' && typeof issue.input === 'string'
      ? suggest(
          issue.input,
          expected.split(', ').map((word) => word.replace(/"/g, '')),
        )
      : undefined;
  return { expected: words, fix: meant ? `Did you mean "${meant}"?` : `Write ${words}.` };
}

const KINDS: Record<string, string> = {
  Object: 'an object { … }',
  Array: 'a list [ … ]',
  boolean: 'true or false',
  string: 'text in quotes',
  number: 'a number without quotes',
};

/** What stood there, short enough for a line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${String(value.length)}`;
  if (value && typeof value === 'object') return 'an object';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
