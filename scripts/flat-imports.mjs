import { posix } from 'node:path';

/**
 * Of which imports a chunk asks for all they lead to, where it is not all of them: each name takes room.
 *
 * @type {readonly (readonly [chunk: RegExp, imports: RegExp])[]}
 */
const flatIn = [
  [/^convene\.js/, /other-speech-/],
  [/^chunks\/core-/, /(event-details|alternates)-/],
  [/^chunks\//, /./],
];

/** Nothing is made of what comes of these: they only ask. */
const asking = /^(convene\.js|chunks\/ahead-)/;

/**
 * Whether a file of the build is the core that all elements stand on.
 *
 * @param {string} name
 */
export const isCore = (name) => name.startsWith('chunks/core-');

/**
 * Asks for all that an import leads to along with it. Browsers would learn of each file's own imports when it has come,
 * which on a slow line takes as long for each as the first one took.
 *
 * @type {import('vite').Plugin}
 */
export const flatImports = {
  name: 'convene-flat-imports',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      const flat = flatIn.find(([names]) => names.test(chunk.fileName))?.[1];
      if (chunk.type !== 'chunk' || !flat) continue;
      const own = closureOf(chunk.fileName, bundle);
      const folder = posix.dirname(chunk.fileName);
      chunk.code = chunk.code.replace(
        /import\((`|')(\.[^`']+)\1\)/g,
        (/** @type {string} */ asked, /** @type {string} */ _quote, /** @type {string} */ path) => {
          const name = posix.join(folder, path);
          if (!flat.test(path)) return asked;
          const also = [...closureOf(name, bundle)].filter(
            (other) => other !== name && !own.has(other) && !isCore(other),
          );
          if (!also.length) return asked;
          const all = [
            asked,
            ...also.map((other) => `import(\`${nearOf(folder, other)}\`)`),
          ].join();
          return asking.test(chunk.fileName) ? all : `Promise.all([${all}]).then(e=>e[0])`;
        },
      );
    }
  },
};

/**
 * A chunk and all that it imports at once.
 *
 * @param {string} name
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @param {Set<string>} seen
 */
function closureOf(name, bundle, seen = new Set()) {
  const chunk = bundle[name];
  if (chunk?.type !== 'chunk' || seen.has(name)) return seen;
  seen.add(name);
  for (const imported of chunk.imports) closureOf(imported, bundle, seen);
  return seen;
}

/**
 * A file as an import names it.
 *
 * @param {string} folder where it is imported
 * @param {string} name
 */
function nearOf(folder, name) {
  const near = posix.relative(folder, name);
  return near.startsWith('.') ? near : `./${near}`;
}
