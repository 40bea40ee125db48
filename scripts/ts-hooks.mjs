import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.mjs';

/**
 * Node's load hook: TypeScript outside node_modules is compiled, the rest goes its usual way.
 *
 * @type {import('node:module').LoadHook}
 */
export async function load(url, context, nextLoad) {
  const path = url.startsWith('file:') ? fileURLToPath(url) : '';
  if (!path.endsWith('.ts') || path.includes('/node_modules/')) return nextLoad(url, context);
  const code = await readFile(path, 'utf8');
  return { format: 'module', source: await compile(code, path), shortCircuit: true };
}
