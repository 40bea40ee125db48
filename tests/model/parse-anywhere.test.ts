import { expect } from 'chai';
import * as fc from 'fast-check';
import { NotAFeedError, parseFeed } from '../../src/model/parse-feed.ts';
import { anything } from '../helpers/hostile.ts';
import { sampleDocument } from '../helpers/sample.ts';

const url = 'https://example.org/news/feed.json';
const sample = sampleDocument();

type Path = readonly string[];

/** The path of everything that stands in a value, the value itself included. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  const inside =
    value && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))
      : [];
  return [path, ...inside];
}

/** The value with something else at a path. */
function replaceAt(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<string, unknown>;
  copy[key] = replaceAt(copy[key], rest, other);
  return copy;
}

/** Every address in what was read. */
function addressesIn(value: unknown): string[] {
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    /url$/i.test(key) && typeof part === 'string' ? [part] : addressesIn(part),
  );
}

describe('a feed with anything in any place', () => {
  it('is read, with addresses that lead to pages alone, a thousand times', () => {
    const paths = pathsIn(sample);
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, other) => {
        try {
          const { feed } = parseFeed(replaceAt(sample, path, other), url);
          const isInside = path[0] === 'items' && path.length > 1;
          // A broken item costs that item.
          if (isInside) expect(feed.items.length).to.be.at.least(1);
          for (const address of addressesIn(feed)) expect(address).to.match(/^https?:\/\//);
        } catch (error) {
          expect(error).to.be.instanceOf(NotAFeedError);
          expect(path.length).to.be.at.most(1);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
