import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * A built file and all that must be loaded before its code can run, in the order of the imports.
 *
 * @param {string} folder
 * @param {string} file its path there, with slashes
 * @returns {Set<string>}
 */
export function staticImports(folder, file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  for (const [, path = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
    staticImports(folder, posix.join(posix.dirname(file), path), seen);
  return seen;
}
