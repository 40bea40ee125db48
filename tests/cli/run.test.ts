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
