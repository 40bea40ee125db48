import { expect } from 'chai';
import { importFaults, lengthFaults, medianLines, nameFaults } from './faults.ts';
import { readSource, readSources } from './source.ts';

describe('src', () => {
  const files = readSources();

  it('imports along the layers only', () => {
    expect(files.map(({ path }) => path)).to.include('model/feed.ts');
    expect(importFaults(files)).to.deep.equal([]);
  });

  it('holds no file over 250 lines, and half of its files within 80', () => {
    expect(lengthFaults(files)).to.deep.equal([]);
    expect(medianLines(files)).to.be.within(1, 80);
  });

  it('names no file for nothing in particular', () => {
    expect(nameFaults(files)).to.deep.equal([]);
  });
});

describe('the checks of src', () => {
  const faultsOf = (path: string, text: string): string[] => importFaults([readSource(path, text)]);

  it('see an import of a layer above', () => {
    const text = `import type { A } from './a.ts';\nimport {\n  b,\n} from "../text/b.ts";\n`;
    expect(faultsOf('model/x.ts', text)).to.deep.equal(['model/x.ts imports text/b.ts']);
    expect(faultsOf('text/x.ts', `export * from '../elements/a.ts';`)).to.have.length(1);
    expect(faultsOf('feed/x.ts', `import '../map/a.ts';`)).to.have.length(1);
    expect(faultsOf('outputs/x.ts', `import { b } from '../text/b.ts';`)).to.deep.equal([]);
  });

  it('see a package that the layer may not use', () => {
    expect(faultsOf('model/x.ts', `import { html } from 'lit';`)).to.have.length(1);
    expect(faultsOf('outputs/x.ts', `import { join } from 'node:path';`)).to.have.length(1);
    expect(faultsOf('elements/x.ts', `import { z } from '@lit/react';`)).to.have.length(1);
    expect(faultsOf('elements/x.ts', `import { z } from 'lit/decorators.js';`)).to.deep.equal([]);
    expect(faultsOf('cli/x.ts', `import { join } from 'node:path';`)).to.deep.equal([]);
  });

  it('see the embed import an element at once', () => {
    expect(faultsOf('embed/x.ts', `import '../elements/a.ts';`)).to.have.length(1);
    expect(faultsOf('embed/x.ts', `void import('../elements/a.ts');`)).to.deep.equal([]);
    expect(faultsOf('embed/x.ts', `void import('../text/a.ts');`)).to.have.length(1);
  });

  it('see a folder that is no layer, and an import from outside src', () => {
    expect(faultsOf('misc/x.ts', `import './y.ts';`)).to.have.length(1);
    expect(faultsOf('cli/x.ts', `import '../../scripts/y.ts';`)).to.have.length(1);
    expect(faultsOf('index.ts', `import '../scripts/y.ts';`)).to.have.length(1);
  });

  it('see a long file, long files and an empty name', () => {
    const long = readSource('model/long.ts', 'x\n'.repeat(251));
    const short = readSource('model/common/read-utils.ts', 'x\n'.repeat(250));
    expect(lengthFaults([long, short])).to.deep.equal(['model/long.ts has 251 lines']);
    expect(medianLines([long, short])).to.equal(251);
    expect(nameFaults([long, short])).to.deep.equal(['model/common/read-utils.ts']);
    expect(
      nameFaults([readSource('text/helper.ts', ''), readSource('text/commons.ts', '')]),
    ).to.have.length(1);
  });
});
