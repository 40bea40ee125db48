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
