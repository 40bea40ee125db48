import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { makeFolder, removeFolders, runIn } from './test-io.ts';

describe('convene', () => {
  afterEach(removeFolders);

  it('shows help on request, with examples for every command', async () => {
    for (const argv of [
      ['--help'],
      ['-h'],
      ['help'],
      ...['init', 'build', 'check', 'import', 'preview'].flatMap((name) => [
        [name, '--help'],
        ['help', name],
      ]),
    ]) {
      const { exit, out, err } = await runIn('/', argv);
      expect(exit, argv.join(' ')).to.equal(0);
      expect(out).to.contain('Examples\n  # ').and.to.contain('convene ');
      expect(err).to.equal('');
    }
  });

  it('says its version', async () => {
    expect(await runIn('/', ['--version'])).to.include({ exit: 0, out: '0.0.0-test\n' });
  });

  it('ends with 2 without a command, with one that is not there, and with a wrong option', async () => {
    expect(await runIn('/', [])).to.include({ exit: 2, out: '' });
    expect((await runIn('/', ['biuld'])).err).to.contain('did you mean "build"?');
    expect((await runIn('/', ['build', '--frce'])).err).to.contain('did you mean "--force"?');
    for (const argv of [
      ['biuld'],
      ['build', '--frce'],
      ['build', 'x'],
      ['import'],
      ['import', 'a', 'b'],
      ['build', '--config'],
    ]) {
      expect((await runIn('/', argv)).exit, argv.join(' ')).to.equal(2);
    }
  });

  it('tells wrong usage as JSON where JSON was asked for', async () => {
    const ran = await runIn('/', ['build', '--frce', '--json']);
    expect(ran.json().problems[0]).to.include({ code: 'usage', level: 'error' });
    expect(ran.err).to.equal('');
  });

  it('ends with 2 where there is no config, and says how to make one', async () => {
    const folder = await makeFolder();
    for (const command of ['build', 'check', 'preview']) {
      const { exit, out, err } = await runIn(folder, [command]);
      expect(exit, command).to.equal(2);
      expect(out + err).to.contain('convene init');
    }
  });

  it('tells every slip of a config at once', async () => {
    const folder = await makeFolder({
      'convene.config.json': {
        titel: 'T',
        sources: ['ftp://a', { url: 'https://a.example/', kind: 'wordpres' }],
        pagesize: 0,
      },
    });
    const ran = await runIn(folder, ['build', '--json']);
    expect(ran.exit).to.equal(1);
    expect(ran.json().problems.map(({ path }) => path)).to.have.members([
      'title',
      'titel',
      'sources[0]',
      'sources[1].kind',
      'pagesize',
    ]);
  });

  it('tells the line of a config that is no JSON', async () => {
    const folder = await makeFolder({ 'convene.config.json': '{\n  "title": "T",\n}' });
    expect((await runIn(folder, ['check', '--json'])).json().problems[0]).to.include({
      code: 'no-json',
      path: 'line 3, column 1',
    });
  });

  it('colours only what goes to a terminal, and not with NO_COLOR', async () => {
    const isTerminal = { out: true, err: true };
    expect((await runIn('/', ['--help'])).out).not.to.contain('\u001b');
    expect((await runIn('/', ['--help'], { isTerminal })).out).to.contain('\u001b[1m');
    expect(
      (await runIn('/', ['--help'], { isTerminal, env: { NO_COLOR: '1' } })).out,
    ).not.to.contain('\u001b');
  });

  it('lets nothing from outside move the cursor of a terminal', async () => {
    const folder = await makeFolder({
      'a.json': '{"title": "\\u001b[2J", "version": "\\u001b]0;x\\u0007"}',
    });
    const { out } = await runIn(folder, ['check', 'a.json']);
    expect(out).to.contain('version');
    expect(out).not.to.match(/[\u001b\u0007]/);
  });
});

describe('convene init', () => {
  afterEach(removeFolders);

  it('writes a config that build takes, and a workflow when it is wanted', async () => {
    const folder = await makeFolder();
    const ran = await runIn(folder, [
      'init',
      '--json',
      '--url',
      'https://river.example/',
      '-s',
      'wordpress:https://river.example/',
      '-s',
      'events.csv',
      '--workflow',
      '-o',
      'public/con vene',
    ]);
    expect(ran.json().written).to.deep.equal([
      'convene.config.json',
      '.github/workflows/convene.yml',
    ]);
    const config = JSON.parse(
      await readFile(join(folder, 'convene.config.json'), 'utf8'),
    ) as object;
    expect(config).to.deep.equal({
      $schema: 'https://cdn.jsdelivr.net/npm/convene@0.0.0-test/dist/config.schema.json',
      title: 'river.example',
      url: 'https://river.example/',
      out: 'public/con vene',
      sources: [{ kind: 'wordpress', url: 'https://river.example/' }, { file: 'events.csv' }],
    });
    const workflow = await readFile(join(folder, '.github/workflows/convene.yml'), 'utf8');
    expect(workflow)
      .to.match(/- cron: '\d+ \d \* \* \*'/)
      .and.to.contain('FEED: "public/con vene"')
      .and.to.contain('convene@0.0.0-test build')
      .and.to.contain('git add -- "$FEED"');
  });

  it('writes a workflow of pinned actions that needs no secret and commits also in quiet times', async () => {
    const folder = await makeFolder();
    const argv = ['init', '-y', '--url', 'https://a.example/', '-s', 'a.ics', '--workflow'];
    expect((await runIn(folder, argv)).exit).to.equal(0);
    const workflow = await readFile(join(folder, '.github/workflows/convene.yml'), 'utf8');
    const uses = workflow.split('\n').filter((line) => line.includes('uses:'));
    expect(uses).to.have.length(3);
    for (const line of uses) expect(line).to.match(/uses: actions\/[\w-]+@[0-9a-f]{40} # v[\d.]+$/);
    expect(workflow.match(/^\s*\w+: (?:write|read)\b/gm)).to.deep.equal(['      contents: write']);
    expect(workflow).to.contain('\npermissions: {}\n').and.not.to.contain('secrets.');
    expect(workflow)
      .to.contain('if: ${{ !cancelled() }}')
      .and.to.contain('git commit --allow-empty');
  });

  it('writes over nothing unless it is told to', async () => {
    const folder = await makeFolder({ 'convene.config.json': 'mine' });
    const argv = ['init', '--url', 'https://a.example/', '-s', 'https://a.example/feed/'];
    expect((await runIn(folder, argv)).exit).to.equal(1);
    expect(await readFile(join(folder, 'convene.config.json'), 'utf8')).to.equal('mine');
    expect((await runIn(folder, [...argv, '--force'])).exit).to.equal(0);
  });

  it('asks at a terminal what the options do not say', async () => {
    const folder = await makeFolder();
    const asked: string[] = [];
    const answers = ['https://river.example/', '', '', 'n'];
    const ask = (question: string): Promise<string> => {
      asked.push(question);
      return Promise.resolve(answers[asked.length - 1] ?? '');
    };
    expect((await runIn(folder, ['init'], { ask })).exit).to.equal(0);
    expect(asked).to.have.length(4);
    const config = JSON.parse(
      await readFile(join(folder, 'convene.config.json'), 'utf8'),
    ) as object;
    expect(config).to.deep.equal({
      $schema: 'https://cdn.jsdelivr.net/npm/convene@0.0.0-test/dist/config.schema.json',
      title: 'river.example',
      url: 'https://river.example/',
      sources: [{ kind: 'wordpress', url: 'https://river.example/' }],
    });
  });

  it('asks for a source when none is given', async () => {
    expect((await runIn(await makeFolder(), ['init', '--title', 'T'])).err).to.contain(
      'at least one source',
    );
  });
});

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
