import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseSync } from 'vite';

const root = join(import.meta.dirname, '../..');
const { exports: entries, customElements } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as { exports: Record<string, string | Record<string, string>>; customElements: string };

describe('the package', function () {
  this.timeout(60_000);
  let files: string[] = [];

  before(() => {
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' } as const;
    const [packed] = JSON.parse(execFileSync('npm', args, options)) as {
      files: { path: string }[];
    }[];
    files = packed!.files.map(({ path }) => path);
  });

  it('holds every file that its exports name', () => {
    const targets = Object.values(entries).flatMap((entry) =>
      typeof entry === 'string' ? entry : Object.values(entry),
    );
    expect(targets).to.include('./dist/modules/elements/event-cards.d.ts');
    for (const target of targets) expect(files).to.include(target.replace('./', ''));
    expect(files).to.include(customElements);
  });

  it('holds scripts that can all be read', () => {
    const scripts = files.filter((path) => path.startsWith('dist/') && path.endsWith('.js'));
    expect(scripts.length).to.be.above(200);
    for (const path of scripts) {
      const { errors } = parseSync(path, readFileSync(join(root, path), 'utf8'));
      expect(errors, path).to.deep.equal([]);
    }
  });

  it('holds what has been built, and what people read', () => {
    const others = files.filter((path) => !path.startsWith('dist/'));
    expect(others.sort()).to.deep.equal(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  });
});
