import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readTextFile, replaceFile } from './disk.ts';

/**
 * Puts files in their places, one after the other, each at one stroke; those that are the same already are left
 * alone. Then takes away pages that no longer belong to the feed, and what runs that were killed left beside.
 * Returns the names of the files that changed.
 */
export async function putInPlace(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<string[]> {
  const changed: string[] = [];
  for (const [name, content] of files) {
    const path = join(folder, name);
    if ((await readTextFile(path)) === content) continue;
    await replaceFile(path, content);
    changed.push(name);
  }
  for (const name of await namesIn(folder)) {
    const own = name.replace(/\.[0-9a-f]{8}\.tmp$/, '');
    const isOldPage = /^feed-\d+\.json$/.test(own) && !files.has(name);
    if (isOldPage || (own !== name && files.has(own)))
      await rm(join(folder, name), { force: true });
  }
  return changed;
}

async function namesIn(folder: string): Promise<string[]> {
  const html = await readdir(join(folder, 'html')).catch(() => []);
  return [...(await readdir(folder)), ...html.map((name) => `html/${name}`)];
}
