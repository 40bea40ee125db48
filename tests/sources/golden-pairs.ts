import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Importer } from '../../src/sources/source.ts';
import { digest } from './digest.ts';
import { checkResult, NOW } from './shared-tests.ts';

/**
 * One test a file of `tests/fixtures/<kind>/`: what the importer makes of it is what `<case>.expected.json` says.
 * `UPDATE_GOLDEN=1` writes the expectations anew; read the difference before committing it.
 */
export function goldenPairs(kind: string, importer: Importer): void {
  const folder = new URL(`../fixtures/${kind}/`, import.meta.url);
  const inputs = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));
  describe(`${kind}, against what each file holds`, () => {
    for (const name of inputs.sort()) {
      it(name.replace(/\.\w+$/, '').replace(/-/g, ' '), async () => {
        const stem = name.replace(/\.\w+$/, '');
        const expected = new URL(`${stem}.expected.json`, folder);
        const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
        const result = await importer(bytes, { url: `https://site.example/${stem}/`, now: NOW });
        checkResult(result);
        const found = digest(result);
        if (process.env['UPDATE_GOLDEN'] === '1') {
          writeFileSync(expected, `${JSON.stringify(found, undefined, 2)}\n`);
        }
        expect(found).to.deep.equal(JSON.parse(readFileSync(expected, 'utf8')));
      });
    }
  });
}
