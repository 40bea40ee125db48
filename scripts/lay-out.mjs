// The last of `npm run build`: the pages and scripts that need no compiler, the folder of this version, and the hashes
// of everything that a page can load.
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { staticImports } from './static-imports.mjs';

/** Where the files will stand, in the snippet of `pinned.html`. */
const base = process.env['CONVENE_BASE'] ?? 'https://example.org/convene/';

/**
 * @param {string} root the project's folder
 * @returns {void}
 */
export function layOut(root) {
  const dist = join(root, 'dist');
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const address = new URL(`${version}/`, base).href;
  for (const name of ['embed.html', 'embed.css', 'embed-height.js'])
    cpSync(join(root, 'src/embed', name), join(dist, name));
  cpSync(join(root, 'src/presets'), join(dist, 'presets'), { recursive: true });
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^((chunks|presets)\/)?[\w.-]+\.(js|css|html)$/.test(name))
    .sort();
  const hashes = Object.fromEntries(files.map((name) => [name, hashOf(join(dist, name))]));
  const entries = files.filter((name) => /^[\w-]+\.js$/.test(name));
  const imports = Object.fromEntries(
    entries.map((name) => [name, [...staticImports(dist, name)].slice(1)]),
  );
  const release = { version, files: hashes, imports };
  write(join(dist, 'integrity.json'), release);
  // A folder of a version never changes: what is there is what was released.
  const folder = join(dist, version);
  rmSync(folder, { recursive: true, force: true });
  for (const name of files) cpSync(join(dist, name), join(folder, name));
  write(join(folder, 'integrity.json'), release);
  writeFileSync(join(folder, 'pinned.html'), snippet(address, hashes));
}

/** @param {string} path */
function hashOf(path) {
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
}

/**
 * @param {string} path
 * @param {object} value
 */
function write(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

/**
 * The script tag of one version, its own hash and those of all that it may import beside it:
 * https://html.spec.whatwg.org/multipage/webappapis.html#import-map-integrity
 *
 * @param {string} address
 * @param {Readonly<Record<string, string>>} hashes
 */
function snippet(address, hashes) {
  const scripts = Object.entries(hashes).filter(
    ([name]) => name.endsWith('.js') && !/classic|height/.test(name),
  );
  const integrity = Object.fromEntries(scripts.map(([name, hash]) => [address + name, hash]));
  return `<script type="importmap">
${JSON.stringify({ integrity }, null, 2)}
</script>
<script type="module" crossorigin="anonymous" src="${address}convene.js" integrity="${hashes['convene.js'] ?? ''}"></script>
`;
}
