// `npm run build`: all of dist/, from the script tag's files to the types and the manifest.
import { spawnSync } from 'node:child_process';
import { chdir, env, execPath, exit } from 'node:process';
import { build } from 'vite';
import { layOut } from './lay-out.mjs';

chdir(`${import.meta.dirname}/..`);
// Visitors get Lit's production build, whatever the shell is set to.
env['NODE_ENV'] = 'production';

// The first empties dist/.
for (const mode of ['embed', 'all', 'classic', 'modules']) await build({ mode, logLevel: 'warn' });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
run('@custom-elements-manifest/analyzer/cem.js', 'analyze');
layOut('.');

/**
 * @param {string} script of a package, by its path
 * @param {string[]} args
 */
function run(script, ...args) {
  const { status } = spawnSync(execPath, [`node_modules/${script}`, ...args], { stdio: 'inherit' });
  if (status !== 0) exit(1);
}
