import { mkdir, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { readAreas } from './areas.ts';
import { buildPack } from './build-pack.ts';
import { assertReachable } from './reach.ts';
import { budgetOfAll, specs } from './specs.ts';

const folder = new URL('../../src/map/packs/', import.meta.url);
const areas = readAreas();
await mkdir(folder, { recursive: true });
let sum = 0;
const texts: string[] = [];
const only = process.argv.slice(2);
for (const spec of specs.filter(({ name }) => !only.length || only.includes(name))) {
  const text = buildPack(spec, areas);
  const bytes = brotliCompressSync(text).length;
  sum += bytes;
  texts.push(text);
  console.log(`${spec.name.padEnd(20)} ${bytes} of ${spec.budget} bytes`);
  if (bytes > spec.budget)
    throw new Error(`${spec.name} weighs ${bytes} bytes, more than ${spec.budget}`);
  await writeFile(new URL(`${spec.name}.ts`, folder), text);
}
console.log(`${'all'.padEnd(20)} ${sum} of ${budgetOfAll} bytes`);
if (sum > budgetOfAll) throw new Error(`the packs weigh ${sum} bytes, more than ${budgetOfAll}`);
if (!only.length) assertReachable(texts);
