import { transformWithOxc } from 'vite';

const javascript = /\.[cm]?[jt]sx?$/;

/**
 * One TypeScript file as the JavaScript that the build ships: same compiler, same decorators.
 * The options are said here and not read from tsconfig.json because the compiler looks them up
 * file by file, and gives a file outside `include` standard decorators, which no browser parses.
 *
 * @param {string} code
 * @param {string} path absolute path, which decides the language
 * @returns {Promise<string>} the module with its source map inline
 */
export async function compile(code, path) {
  if (!javascript.test(path)) throw new Error(`not a script: ${path}`);
  const { code: compiled, map } = await transformWithOxc(code, path, {
    target: 'es2022',
    sourcemap: true,
    tsconfig: false,
    decorator: { legacy: true, emitDecoratorMetadata: false },
    assumptions: { setPublicClassFields: true },
    typescript: { onlyRemoveTypeImports: true, removeClassFieldsWithoutInitializer: true },
  });
  const inline = Buffer.from(JSON.stringify(map)).toString('base64');
  return `${compiled}\n//# sourceMappingURL=data:application/json;base64,${inline}\n`;
}
