import type { ImportResult } from '../../src/sources/source.ts';

/** What a golden pair holds of a result: the items without their full text, the problems' codes, and what was left to a person. */
export function digest({ items, problems, review = [] }: ImportResult): unknown {
  const withheld = review.filter((entry) => entry.standing === 'withheld');
  const plain = {
    items: items.map(({ text: _text, ...item }) => item),
    problems: problems.map(({ code, where }) => `${code}: ${where}`),
    withheld: withheld.map(({ path, value, reason }) => ({ path, value, reason })),
  };
  return JSON.parse(JSON.stringify(plain));
}
