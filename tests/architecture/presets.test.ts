import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { tokens } = JSON.parse(read('src/elements/tokens.json')) as { tokens: { name: string }[] };
const known = tokens.map(({ name }) => name);
const { exports: entries } = JSON.parse(read('package.json')) as { exports: object };

const namesIn = (text: string) => [...new Set(text.match(/--convene-[a-z-]+(?![a-z-]*:\s*;)/g))];

describe('the list of tokens', () => {
  it('tells of every variable that the elements read, and of no other', () => {
    const files = readdirSync(join(root, 'src/elements')).filter((name) => name.endsWith('.ts'));
    const used = files.flatMap((name) => namesIn(read(`src/elements/${name}`)));
    expect([...new Set(used)].sort()).to.deep.equal([...known].sort());
  });
});

describe('a preset', () => {
  for (const name of readdirSync(join(root, 'src/presets'))) {
    it(`named ${name} sets known tokens alone, in at most 1 kB, and is exported`, () => {
      const css = read(`src/presets/${name}`);
      expect(css.length).to.be.at.most(1000);
      const set = [...css.matchAll(/^ {2}([\w-]+):/gm)].map(([, property]) => property);
      expect(set).to.have.length.above(4);
      for (const property of set) expect(known).to.include(property);
      expect(entries).to.have.property(`./presets/${name}`);
    });
  }
});
