import { join } from 'node:path';
import { compile } from './compile.mjs';

/**
 * The test runner's plugin that serves TypeScript by the build's own compiler.
 *
 * @param {string} rootDir
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function compilePlugin(rootDir) {
  /** @type {Map<string, { from: string, to: string }>} the same file is served once a browser and test file */
  const seen = new Map();
  return {
    name: 'compile',
    resolveMimeType: ({ path }) => (path.endsWith('.ts') ? 'js' : undefined),
    async transform({ path, body }) {
      if (!path.endsWith('.ts') || typeof body !== 'string') return;
      const known = seen.get(path);
      if (known?.from === body) return known.to;
      const to = await compile(body, join(rootDir, path));
      seen.set(path, { from: body, to });
      return to;
    },
  };
}
