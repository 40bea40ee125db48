import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { makeFolder, removeFolders, runIn } from './test-io.ts';

const configIn = async (folder: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, 'convene.config.json'), 'utf8'));

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
    expect(await configIn(folder)).to.deep.equal({
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
    expect(await configIn(folder)).to.deep.equal({
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
