import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'tailwindcss';
import { careless, writePage } from './page.mjs';
import { pages } from './pages.mjs';

const root = join(import.meta.dirname, '../../..');

/** @param {string} name of a file of ours */
function hashOf(name) {
  const file = name === 'oracle' ? 'tests/pages/hostile/oracle.js' : `dist/${name}`;
  return `sha384-${createHash('sha384')
    .update(readFileSync(join(root, file)))
    .digest('base64')}`;
}

/** What Tailwind makes of a page with a few of its classes: its theme, its reset, and those. */
async function makeTailwind() {
  const made = await compile('@import "tailwindcss";', {
    loadStylesheet: (_id, base) => {
      const path = join(root, 'node_modules/tailwindcss/index.css');
      return Promise.resolve({ path, base, content: readFileSync(path, 'utf8') });
    },
  });
  return made.build(['mx-auto', 'max-w-3xl', 'p-4', 'text-slate-700', 'antialiased', 'leading-7']);
}

/**
 * Serves the hostile pages from the tests' own server.
 *
 * @param {string} version of the project, whose folder some of the pages use
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function hostilePlugin(version) {
  const all = /** @type {Record<string, import('./page.mjs').HostilePage>} */ ({
    ...pages,
    careless,
  });
  return {
    name: 'hostile-pages',
    async serve({ path, request }) {
      if (path === '/hostile/tailwind.css') return { body: await makeTailwind(), type: 'text/css' };
      const page = all[/^\/hostile\/([\w-]+)$/.exec(path)?.[1] ?? ''];
      return (
        page &&
        writePage(page, (text) =>
          text
            .replaceAll('HOST', `http://${request.host}`)
            .replaceAll('VERSION', version)
            .replaceAll(/HASH\(([\w.-]+)\)/g, (_, name) => hashOf(String(name))),
        )
      );
    },
  };
}
