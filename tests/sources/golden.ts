import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import type { ImportContext, Importer, ImportResult } from '../../src/sources/source.ts';
import { checkResult, NOW } from './shared-tests.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const ZONES = ['America/Los_Angeles', 'UTC', 'Pacific/Kiritimati'];

/**
 * One test a file of `tests/fixtures/<kind>`: what is read of it is what stands in `<case>.expected.json`, under three time zones.
 * `<case>.context.json` has what the importer is told besides. With `UPDATE_GOLDEN` in the environment the expectation is written
 * instead, to be looked at by a person.
 */
export function goldenTests<Options extends object>(
  kind: string,
  importer: Importer<Options>,
): void {
  const folder = new URL(`${kind}/`, fixtures);
  const names = readdirSync(folder).filter((name) => !/\.(?:expected|context)\.json$/.test(name));
  describe(`${importer.name}, given a file of its kind`, () => {
    for (const name of names) {
      it(`reads ${name.replace(/\.\w+$/, '').replaceAll('-', ' ')}`, async () => {
        const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
        const told = readJson(new URL(name.replace(/\.\w+$/, '.context.json'), folder)) ?? {};
        const context = {
          url: `https://example.org/${name}`,
          now: NOW,
          ...told,
        } as ImportContext & Options;
        const results: ImportResult[] = [];
        const own = process.env['TZ'];
        for (const zone of ZONES) {
          process.env['TZ'] = zone;
          results.push(await importer(bytes, context));
        }
        if (own === undefined) delete process.env['TZ'];
        else process.env['TZ'] = own;

        for (const result of results) checkResult(result);
        const [first, ...others] = results.map(toPlain);
        for (const other of others) expect(other).to.deep.equal(first);
        const expectation = new URL(name.replace(/\.\w+$/, '.expected.json'), folder);
        if (process.env['UPDATE_GOLDEN'])
          writeFileSync(expectation, `${JSON.stringify(first, null, 2)}\n`);
        expect(first).to.deep.equal(readJson(expectation));
      });
    }
  });
}

function readJson(url: URL): unknown {
  try {
    return JSON.parse(readFileSync(url, 'utf8'));
  } catch {
    return undefined;
  }
}

/** As JSON has it, empty lists left out, and of each problem its code and place: its words may be bettered. */
function toPlain(result: ImportResult): unknown {
  const { problems, ...rest } = result;
  const brief = problems.map(({ code, where }) => `${code}: ${where}`);
  return JSON.parse(
    JSON.stringify({ ...rest, problems: brief }, (key, value: unknown) =>
      Array.isArray(value) && value.length === 0 && key !== 'problems' && key !== 'items'
        ? undefined
        : value,
    ),
  );
}
