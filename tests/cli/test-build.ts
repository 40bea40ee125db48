import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFeed } from '../../src/model/parse-feed.ts';
import type { Feed } from '../../src/model/feed.ts';
import { makeFolder, type Ran, removeFolders, runIn } from './test-io.ts';
import { sendJson, startServer, type TestServer } from './test-server.ts';

export const POSTS = '/wp-json/wp/v2/posts';
/** The one of the test that runs. */
export let server: TestServer;

/** A server for each test of the block it is called in, and no folders left behind. */
export function withServer(): void {
  // The importers are loaded when they are first needed, and a busy machine takes its time for that.
  before(async function () {
    this.timeout(60_000);
    await runIn(await makeFolder({ 'a.txt': 'Words.' }), ['import', 'a.txt', '--json']);
  });

  beforeEach(async () => {
    server = await startServer({});
  });
  afterEach(async () => {
    await server.close();
    await removeFolders();
  });
}

export const configFor = (
  sources: readonly unknown[],
  more: object = {},
): Record<string, unknown> => ({
  'convene.config.json': {
    title: 'River Watch',
    url: 'https://river.example/',
    feedUrl: 'https://river.example/convene/feed.json',
    sources,
    allowPrivate: ['127.0.0.1'],
    ...more,
  },
});

export const build = (folder: string, ...args: string[]): Promise<Ran> =>
  runIn(folder, ['build', '--json', ...args]);

export async function feedIn(folder: string, name = 'feed.json'): Promise<Feed> {
  return parseFeed(JSON.parse(await readFile(join(folder, 'convene', name), 'utf8'))).feed;
}

export const titlesIn = async (folder: string): Promise<(string | undefined)[]> =>
  (await feedIn(folder)).items.map(({ title }) => title);

export const codesOf = (ran: Ran): string[] => ran.json().problems.map(({ code }) => code);

export function servePages(pages: readonly object[][]): void {
  server.routes[POSTS] = (request, response) => {
    const page = Number(new URL(request.url ?? '', server.url).searchParams.get('page') ?? 1);
    sendJson(pages[page - 1] ?? [], { 'x-wp-totalpages': String(pages.length) })(request, response);
  };
}
