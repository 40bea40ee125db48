import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { makeFolder, removeFolders, runIn } from './test-io.ts';

describe('convene import', () => {
  afterEach(removeFolders);

  const article =
    'Our year\n\nSeptember 24, 2024\n\nThe River Conference, Bali (July 23-25, 2024)\n\nThe River Conference in Bali, Indonesia, brought people from Nepal together.\n';

  it('prints items, problems and review as JSON', async () => {
    const folder = await makeFolder({ 'article.txt': article });
    const ran = await runIn(folder, ['import', 'article.txt', '--json']);
    const { items, problems, review } = ran.json();
    expect(ran.exit).to.equal(0);
    expect(items[0]?.events[0]?.start).to.equal('2024-07-23');
    expect(problems).to.be.an('array');
    expect(review).not.to.have.length(0);
  });

  it('reads of a page what its JSON-LD states and what its words say', async () => {
    const event = { '@type': 'Event', name: 'River Forum', startDate: '2025-06-09' };
    const page = `<html lang="en"><script type="application/ld+json">${JSON.stringify(event)}</script><article><h1>River Forum</h1>
      <p>The River Forum was held in Hue, Vietnam, on 9 June 2025. Delegates from Laos attended.</p>
      <h2>Outcomes of the River Forum</h2><ul><li>Maps: one a village.</li></ul></article></html>`;
    const folder = await makeFolder({ 'page.html': page });
    const read = async (...more: string[]): Promise<string> => {
      const { items } = (await runIn(folder, ['import', 'page.html', '--json', ...more])).json();
      const [item] = items as unknown as {
        events: { areas: { code: string }[] }[];
        outcomes: [];
      }[];
      const areas = item?.events[0]?.areas.map(({ code }) => code) ?? [];
      return `${areas.join(' ')}, ${String(item?.outcomes.length)} outcomes`;
    };
    expect(await read()).to.equal('VN LA, 1 outcomes');
    expect(await read('--kind', 'json-ld')).to.equal(', 0 outcomes');
  });

  it('writes a proposal that build takes, and what to review; never over an earlier one', async () => {
    const folder = await makeFolder({ 'article.txt': article });
    expect((await runIn(folder, ['import', 'article.txt'])).exit).to.equal(0);
    expect(await readFile(join(folder, 'convene-import/article.review.md'), 'utf8')).to.contain(
      '2024-07-23',
    );
    expect((await runIn(folder, ['check', 'convene-import/article.json'])).exit).to.equal(0);
    expect((await runIn(folder, ['import', 'article.txt'])).exit).to.equal(1);
    expect((await runIn(folder, ['import', 'article.txt', '--force'])).exit).to.equal(0);
  });

  it('ends with 1 when nothing can be read, 2 when there is no file, 3 when nothing answers', async () => {
    const folder = await makeFolder({ 'empty.xml': '' });
    const exits = await Promise.all(
      ['empty.xml', 'none.xml', 'http://127.0.0.1:9/feed'].map(
        async (from) => (await runIn(folder, ['import', from, '--json'])).exit,
      ),
    );
    expect(exits).to.deep.equal([1, 2, 3]);
  });

  it('tells a kind that is not there', async () => {
    const folder = await makeFolder({ 'a.ics': 'x' });
    expect((await runIn(folder, ['import', 'a.ics', '--kind', 'icl'])).err).to.contain(
      'Did you mean "ical"?',
    );
  });
});
