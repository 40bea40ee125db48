import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { format } from 'prettier';
import { faults } from './faults/table.ts';

interface Outcome {
  readonly promise: number;
  readonly what: string;
  readonly holds: boolean;
}
type Outcomes = Readonly<Record<string, Outcome>>;

const root = join(import.meta.dirname, '../..');
const page = join(root, 'docs/promises.md');
const engines = { Chrome: 'Chromium', Firefox: 'Firefox', WebKit: 'WebKit' };
const fileOf = (engine: string) => join(root, `coverage/hostile-${engine}.json`);

/** What came of each of the servers' faults. */
const faultLines = faults.map(
  ([what, , ends]) => `| ${what} | ${String(ends).replace(',', ' ')} |`,
);

const promises: Readonly<Record<number, string>> = {
  1: 'Nothing from a feed or an author’s attributes runs',
  2: 'Strict pages work',
  4: 'The page’s habits don’t reach us',
  5: 'The page’s code doesn’t break us',
  6: 'Twice is once',
  7: 'Any order, any moment',
  8: 'One fault, one place',
  9: 'Slow, wrong or gone',
  13: 'Nobody is followed',
  14: 'Pinned and proven',
};

/** The page of the documentation that says what was tried, where, and what held. */
async function tell(): Promise<string> {
  const all = Object.keys(engines).map(
    (engine) => JSON.parse(readFileSync(fileOf(engine), 'utf8')) as Outcomes,
  );
  const rows = Object.entries(all[0]!).map(([name, { promise, what }]) => ({
    promise,
    cells: [
      promises[promise],
      what,
      ...all.map((outcomes) => (outcomes[name]?.holds ? 'holds' : 'fails')),
    ],
  }));
  rows.sort((a, b) => a.promise - b.promise);
  const lines = rows.map(({ cells }) => `| ${cells.join(' | ').replaceAll('<', '\\<')} |`);
  const head = ['promise', 'a page with', ...Object.values(engines)];
  const text = `# What was tried on hostile pages

Written by the test run (\`tests/demo/hostile-pages.test.ts\` tries, \`tests/pages/promises.test.ts\` writes). On each page an
account is kept of errors, rejections, policy violations, dialogs, and of changes to globals, prototypes, storage, title, focus
and history. "Holds" is: everything was shown and the account was empty; where nothing may run, the page's own words stayed.

| ${head.join(' | ')} |
| ${head.map(() => '---').join(' | ')} |
${lines.join('\n')}

## Servers

Each of these answers, from a server of its own, is given to an element in Chromium (\`tests/pages/faults.test.ts\`). It ends in what
stands beside it: the feed is shown, or \`convene-error\` says this \`reason\` and status, the element says it in words, and the
page's own words stay. There is one line on the console, and no exception, dialog, download, cookie or other page.

| an answer with | ends in |
| --- | --- |
${faultLines.join('\n')}

## In Chromium alone

- A page with elements stays in the back/forward cache, and goes on when it is shown again (\`tests/pages/history.test.ts\`).
`;
  return format(text, { parser: 'markdown', printWidth: 100, singleQuote: true });
}

describe('the table of promises', () => {
  before(function () {
    // One engine alone can't tell of the others.
    if (!Object.keys(engines).every((engine) => existsSync(fileOf(engine)))) this.skip();
  });

  it('says what the last run found in all engines', async () => {
    const told = await tell();
    if (process.env['UPDATE_PROMISES'] || !existsSync(page)) writeFileSync(page, told);
    expect(readFileSync(page, 'utf8')).to.equal(told);
    expect(told).not.to.include('fails');
  });
});
