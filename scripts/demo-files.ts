// `node --import ./scripts/ts.mjs scripts/demo-files.ts`: the calendar and the RSS feed of the demo, as the tool writes
// them beside a feed, from demo/feed.json.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { toFiles } from '../src/cli/build/to-files.ts';
import { parseFeed } from '../src/model/parse-feed.ts';
import { english } from '../src/text/language.ts';

const folder = new URL('../demo/', import.meta.url);
const names = ['events.ics', 'feed.rss'];

/** What the tool makes of the demo's feed, by name; made on the day that the feed says it was. */
export async function makeDemoFiles(): Promise<ReadonlyMap<string, string>> {
  const document: unknown = JSON.parse(await readFile(new URL('feed.json', folder), 'utf8'));
  const { feed } = parseFeed(document, 'https://example.org/convene/feed.json');
  const { files } = toFiles(feed, {
    pageSize: 1_000,
    now: new Date(feed.generated ?? 0),
    language: english,
    changes: {},
  });
  return new Map(names.map((name) => [name, files.get(name) ?? '']));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, text] of await makeDemoFiles()) await writeFile(new URL(name, folder), text);
}
