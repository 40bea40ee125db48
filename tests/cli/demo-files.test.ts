import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { makeDemoFiles } from '../../scripts/demo-files.ts';

describe('the demo’s calendar and RSS feed', () => {
  it('are what the tool makes of its feed today: `node --import ./scripts/ts.mjs scripts/demo-files.ts`', async () => {
    for (const [name, text] of await makeDemoFiles()) {
      expect(text, name).to.have.length.above(1_000);
      expect(readFileSync(join(import.meta.dirname, '../../demo', name), 'utf8')).to.equal(text);
    }
  });
});
