import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { build, codesOf, configFor, feedIn, server, titlesIn, withServer } from './test-build.ts';
import { makeFolder, runIn } from './test-io.ts';
import { jsonFeed, sendJson } from './test-server.ts';

describe('what convene build publishes', () => {
  withServer();

  it('publishes no address, number or password of anybody, whatever field it stands in', async () => {
    const text = 'Write to jane@river.example or call +977 1 555 0100. Passcode: 98x76y';
    const event = {
      id: 'e',
      title: 'E',
      start: '2026-12-01',
      summary: text,
      url: 'https://zoom.us/j/1?pwd=98x76y',
      parties: [{ title: text }],
    };
    server.routes['/a.json'] = sendJson(
      jsonFeed(
        [
          {
            id: 'a',
            title: text,
            summary: text,
            content_text: text,
            _convene: { events: [event], outcomes: [{ title: text, text }], cta: { text } },
          },
        ],
        { _convene: { spec: '1.0' } },
      ),
    );
    const folder = await makeFolder(configFor([`${server.url}/a.json`]));
    await build(folder);
    for (const name of await readdir(join(folder, 'convene'), { recursive: true })) {
      if (!/\.\w+$/.test(name)) continue;
      const written = (await readFile(join(folder, 'convene', name), 'utf8')).replace(/\r\n /g, '');
      expect(written, name).not.to.match(/jane@|555 0100|98x76y/);
    }
  });

  it('writes what is to be read in the language of the feed', async () => {
    const event = {
      id: 'e',
      title: 'E',
      start: '2026-12-01',
      areas: [{ code: 'NP', roles: ['host'] }],
    };
    server.routes['/a.json'] = sendJson(
      jsonFeed([{ id: 'a', content_text: '', _convene: { events: [event] } }], {
        _convene: { spec: '1.0' },
      }),
    );
    const folder = await makeFolder(configFor([`${server.url}/a.json`], { language: 'ne' }));
    await build(folder);
    for (const name of ['region-map.html', 'region-map.shadow.html']) {
      const html = await readFile(join(folder, 'convene/html', name), 'utf8');
      expect(html, name).to.include('नेपाल');
      expect(html, name).not.to.match(/>\s*(Hosts|Nepal)\b/);
    }
  });

  it('leaves out what is not to be seen yet or no longer, from every file', async () => {
    const events = [
      {
        id: 'now',
        title: 'Now',
        start: '2026-12-01',
        showFrom: '2026-11-24',
        showUntil: '2026-11-24',
      },
      { id: 'later', title: 'Secret', start: '2026-12-01', showFrom: '2026-11-25' },
      { id: 'over', title: 'Secret', start: '2026-12-01', showUntil: '2026-11-23' },
    ];
    const outcomes = [{ title: 'O', events: ['now', 'later'] }];
    server.routes['/a.json'] = sendJson(
      jsonFeed(
        [
          { id: 'a', content_text: '', _convene: { events, outcomes } },
          { id: 'b', title: 'Secret', content_text: '', _convene: { showFrom: '2027' } },
        ],
        { _convene: { spec: '1.0' } },
      ),
    );
    const folder = await makeFolder(configFor([`${server.url}/a.json`]));
    await build(folder);
    const [item, ...more] = (await feedIn(folder)).items;
    expect(more).to.deep.equal([]);
    expect(item?.events.map(({ id }) => id)).to.deep.equal(['now']);
    expect(item?.outcomes[0]?.events).to.deep.equal(['now']);
    for (const name of [
      'feed.json',
      'feed.rss',
      'events.ics',
      'html/report.html',
      'convene-state.json',
    ]) {
      expect(await readFile(join(folder, 'convene', name), 'utf8')).not.to.match(
        /Secret|later|over"/,
      );
    }
    const tomorrow = (): Date => new Date('2026-11-25T00:00:00Z');
    await runIn(folder, ['build'], { now: tomorrow });
    expect((await feedIn(folder)).items[0]?.events.map(({ id }) => id)).to.deep.equal(['later']);
  });

  it('publishes nothing that was inferred from an article', async () => {
    const article =
      'Two meetings\n\nSeptember 24, 2024\n\nOur conference, Bali (July 23-25, 2024)\n\nThe conference in Bali, Indonesia, brought people together.\n';
    server.routes['/a.json'] = sendJson(jsonFeed([{ id: 'a', title: 'A', content_text: 'x' }]));
    const folder = await makeFolder({
      ...configFor([{ file: 'article.txt' }, `${server.url}/a.json`]),
      'article.txt': article,
    });
    expect(codesOf(await build(folder))).to.include('to-review');
    expect(await titlesIn(folder)).to.deep.equal(['A']);
    expect(await readFile(join(folder, '.convene/review.md'), 'utf8')).to.contain('2024-07-23');
  });
});
