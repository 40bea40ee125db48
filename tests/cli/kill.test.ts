import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { makeFolder, removeFolders, runIn, writeFiles } from './test-io.ts';
import { jsonFeed, sendJson, startServer } from './test-server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The tool as a process of its own, which can be killed. */
function startBuild(folder: string): ChildProcess {
  const hook = join(root, 'scripts/ts.mjs');
  const bin = join(root, 'src/cli/bin.ts');
  return spawn(process.execPath, ['--import', hook, bin, 'build'], {
    cwd: folder,
    stdio: 'ignore',
  });
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

const items = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `item-${String(index)}`,
    content_text: 'x'.repeat(500),
    date_published: new Date(Date.UTC(2020, 0, 1 + index)).toISOString(),
  }));

/** The ids along the pages; throws where a page isn't whole. */
async function readWhole(folder: string): Promise<string[]> {
  const ids: string[] = [];
  let name: string | undefined = 'feed.json';
  while (name) {
    const text = await readFile(join(folder, 'convene', name), 'utf8');
    const page = JSON.parse(text) as { items: { id: string }[]; next_url?: string };
    ids.push(...page.items.map(({ id }) => id));
    name = page.next_url && basename(page.next_url);
  }
  return ids;
}

describe('a build that is killed', function () {
  this.timeout(120_000);
  afterEach(removeFolders);

  it('leaves the old feed whole while sources are read, and the next build goes on', async () => {
    const server = await startServer({ '/a.json': sendJson(jsonFeed(items(3))) });
    try {
      const config = {
        title: 'T',
        sources: [`${server.url}/a.json`, `${server.url}/b.json`],
        allowPrivate: ['127.0.0.1'],
      };
      const folder = await makeFolder({ 'convene.config.json': config });
      server.routes['/b.json'] = server.routes['/a.json']!;
      await runIn(folder, ['build']);
      const before = await readFile(join(folder, 'convene/feed.json'), 'utf8');
      const isAsked = new Promise((done) => {
        server.routes['/b.json'] = done;
      });
      const child = startBuild(folder);
      await isAsked;
      await kill(child);
      expect(await readFile(join(folder, 'convene/feed.json'), 'utf8')).to.equal(before);
      server.routes['/b.json'] = server.routes['/a.json']!;
      expect((await runIn(folder, ['build'], { now: () => new Date() })).exit).to.equal(0);
    } finally {
      await server.close();
    }
  });

  it('leaves every page whole while files are put in place', async () => {
    const config = { title: 'T', sources: [{ file: 'source.json' }], pageSize: 1 };
    const folder = await makeFolder({
      'convene.config.json': config,
      'source.json': jsonFeed(items(100)),
    });
    await runIn(folder, ['build']);
    const before = await readWhole(folder);
    await writeFiles(folder, { 'source.json': jsonFeed(items(400)) });
    await mkdir(join(folder, 'convene'), { recursive: true });
    const isWriting = new Promise((done) => {
      const watcher = watch(join(folder, 'convene'), (_event, name) => {
        // A page that wasn't there before: the run is in the middle of its writing.
        if (!/^feed-(?:[2-3]\d\d)\.json/.test(name ?? '')) return;
        watcher.close();
        done(undefined);
      });
    });
    const child = startBuild(folder);
    await isWriting;
    await kill(child);
    expect(await readWhole(folder)).to.deep.equal(before);
    const again = await runIn(folder, ['build'], { now: () => new Date() });
    expect(again.exit).to.equal(0);
    expect(await readWhole(folder)).to.have.length(400);
    expect(
      (await readdir(join(folder, 'convene'))).filter((name) => name.endsWith('.tmp')),
    ).to.deep.equal([]);
  });
});
