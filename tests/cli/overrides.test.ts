import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { parseFeed } from '../../src/model/parse-feed.ts';
import type { Item } from '../../src/model/feed.ts';
import { makeFolder, type Ran, removeFolders, runIn, writeFiles } from './test-io.ts';

const event = { id: 'bali', title: 'Conference', start: '2026-07-22', end: '2026-07-25' };
const source = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Source',
  _convene: { spec: '1.0' },
  items: [
    {
      id: 'post',
      title: 'Post',
      content_text: 'x',
      date_published: '2026-01-01T00:00:00Z',
      _convene: { events: [event] },
    },
    { id: 'other', title: 'Other', content_text: 'x' },
  ],
};

const makeProject = (overrides: unknown): Promise<string> =>
  makeFolder({
    'convene.config.json': { title: 'T', sources: [{ file: 'source.json' }] },
    'source.json': source,
    'overrides.json': overrides,
  });

const build = (folder: string): Promise<Ran> => runIn(folder, ['build', '--json']);

async function itemsIn(folder: string): Promise<readonly Item[]> {
  const text = await readFile(join(folder, 'convene/feed.json'), 'utf8');
  return parseFeed(JSON.parse(text)).feed.items;
}

const problemsOf = (ran: Ran): string[] =>
  ran.json().problems.map(({ code, path = '' }) => `${code} ${path}`);

describe('overrides.json', () => {
  afterEach(removeFolders);

  before(async function () {
    this.timeout(60_000);
    await build(await makeProject({}));
  });

  it('corrects items and events, and survives every run', async () => {
    const folder = await makeProject({
      post: { title: 'Better', published: '2026-02', text: null },
      bali: { start: '2026-07-23' },
    });
    for (let run = 0; run < 2; run += 1) {
      expect(problemsOf(await build(folder))).to.deep.equal([]);
      const [item] = await itemsIn(folder);
      expect(item).to.include({ title: 'Better', published: '2026-02', text: undefined });
      expect(item?.events[0]).to.include({
        start: '2026-07-23',
        end: '2026-07-25',
        title: 'Conference',
      });
    }
  });

  it('hides an item or an event', async () => {
    const folder = await makeProject({
      other: { hide: true, note: 'asked by its people' },
      bali: { hide: true },
    });
    await build(folder);
    expect((await itemsIn(folder)).map(({ id, events }) => [id, events.length])).to.deep.equal([
      ['post', 0],
    ]);
  });

  it('complains when what it corrected is gone', async () => {
    const folder = await makeProject({ nowhere: { title: 'X' } });
    expect(problemsOf(await build(folder))).to.deep.equal(['target-gone ["nowhere"]']);
  });

  it('complains, until it is edited, when the source says something else by now', async () => {
    const folder = await makeProject({ bali: { start: '2026-07-23' } });
    await build(folder);
    const moved = structuredClone(source);
    Object.assign(moved.items[0]?._convene?.events[0] ?? {}, { start: '2026-07-21' });
    await writeFiles(folder, { 'source.json': moved });
    for (let run = 0; run < 2; run += 1) {
      expect(problemsOf(await build(folder))).to.deep.equal(['source-changed ["bali"].start']);
      expect((await itemsIn(folder))[0]?.events[0]?.start).to.equal('2026-07-23');
    }
    await writeFiles(folder, {
      'overrides.json': { bali: { start: '2026-07-23', was: { start: '2026-07-21' } } },
    });
    expect(problemsOf(await build(folder))).to.deep.equal([]);
  });

  it('compares with what it says that the source said', async () => {
    const folder = await makeProject({
      bali: { start: '2026-07-23', was: { start: '2026-07-20' } },
    });
    expect(problemsOf(await build(folder))).to.deep.equal(['source-changed ["bali"].start']);
  });

  it('stops a build that it would make unsound, and says where', async () => {
    const folder = await makeProject({
      bali: { end: '2026-01-01' },
      post: { titel: 'X', start: '2026-01-01' },
      other: { events: 'no' },
    });
    const ran = await build(folder);
    expect(ran.exit).to.equal(1);
    expect(problemsOf(ran))
      .to.include('unknown-member post.titel')
      .and.to.include('wrong-value other.events');
    await writeFiles(folder, {
      'overrides.json': { bali: { end: '2026-01-01' }, post: { start: '2026-01-01' } },
    });
    expect(problemsOf(await build(folder)))
      .to.include('wrong-override bali.end')
      .and.to.include('wrong-target ["post"].start');
  });
});
