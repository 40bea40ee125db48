import { parseFeed } from '../../src/model/parse-feed.ts';
import type { EventEntry, Feed } from '../../src/model/feed.ts';

/** The text of a file in tests/fixtures/outputs, in Node and in a browser alike. */
export async function readFixture(name: string): Promise<string> {
  const url = new URL(`../fixtures/outputs/${name}`, import.meta.url);
  if (url.protocol !== 'file:') return (await fetch(url)).text();
  // Not written out, so that nothing that serves this file to a browser looks for it.
  const disk = 'node:fs/promises';
  const { readFile } = (await import(/* @vite-ignore */ disk)) as typeof import('node:fs/promises');
  return readFile(url, 'utf8');
}

export async function readMeetings(): Promise<Feed> {
  const { feed, problems } = parseFeed(JSON.parse(await readFixture('meetings.json')));
  if (problems.length) throw new Error(JSON.stringify(problems));
  return feed;
}

export const entriesOf = (feed: Feed): EventEntry[] =>
  feed.items.flatMap((item) => item.events.map((event) => ({ event, item })));
