import { minify as shrink } from 'terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { flatImports, isCore } from './scripts/flat-imports.mjs';
import { guestLit } from './scripts/lit/trim-lit.mjs';

const elements = [
  'event-cards',
  'event-list',
  'event-card',
  'outcome-list',
  'region-map',
  'related-posts',
  'report',
  'feed',
  'filter',
  'subscribe',
  'exit',
];

const innerNames = {};
const innerMembers =
  /^(_\$.*|performUpdate|isUpdatePending|enableUpdating|elementStyles|finalizeStyles|createProperty|getPropertyDescriptor|addController)$/;

/** What visitors load is made as small as it gets. */
const small: Plugin = {
  name: 'convene-small',
  apply: 'build',
  async renderChunk(code) {
    const { code: smaller } = await shrink(code, {
      module: true,
      ecma: 2020,
      compress: {
        passes: 3,
        unsafe_arrows: true,
        unsafe_methods: true,
        pure_getters: true,
        hoist_funs: true,
      },
      // Lit's inner members, which no other Lit on the page ever sees; called the same in every chunk.
      mangle: { properties: { regex: innerMembers } },
      nameCache: innerNames,
    });
    // A line that is broken in a template is as good as a blank, and as nothing inside of a bracket.
    return smaller?.replace(/(?<=\()\n\s*|\n\s*(?=\))/g, '').replace(/\n\s*/g, ' ') ?? code;
  },
};

/**
 * The script asks for the elements' core by its address, as a module with a name of its own would cost a file more; and
 * the core is compiled early.
 */
const earlyCore: Plugin = {
  name: 'convene-core',
  enforce: 'pre',
  resolveId(id, importer) {
    const isLoader = importer?.endsWith('/src/embed/convene.ts');
    return isLoader && id.endsWith('/feed-element.ts') ? { id: 'core', external: true } : null;
  },
  generateBundle(_options, bundle) {
    const loader = bundle['convene.js'];
    if (loader?.type !== 'chunk') return;
    const core = Object.keys(bundle).find(isCore);
    const code = loader.code.replace(/(import\([`'"])core(?=[`'"]\))/, `$1./${core}`);
    const chunk = bundle[core ?? ''];
    if (chunk?.type !== 'chunk' || code === loader.code)
      throw new Error('The script does not ask for the core.');
    loader.code = code;
    // Most of it runs at once. Told so, browsers compile it beside the page, not in its way:
    // https://explainers-by-googlers.github.io/explicit-javascript-compile-hints-file-based/
    chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
  },
};

const minify = { ...minifyTemplateLiterals(), enforce: 'pre' } as Plugin;

/** In development the demo's script tags, which name what is built, get the sources. */
const sources: Plugin = {
  name: 'convene-sources',
  apply: 'serve',
  enforce: 'pre',
  resolveId(id) {
    if (/^(\.\.)?\/dist\/convene\.js/.test(id))
      return `${import.meta.dirname}/src/embed/convene.ts`;
    if (/^(\.\.)?\/dist\/all\.js/.test(id)) return `${import.meta.dirname}/src/index.ts`;
    return;
  },
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url === '/') response.writeHead(302, { location: '/demo/' }).end();
      else next();
    });
  },
};

/** What a script tag loads: the loader, and each element when it is used. */
const embed: UserConfig = {
  plugins: [guestLit, small, flatImports, earlyCore],
  build: {
    lib: {
      formats: ['es'],
      entry: {
        convene: 'src/embed/convene.ts',
        frame: 'src/embed/frame.ts',
        ...Object.fromEntries(elements.map((name) => [name, `src/elements/${name}.ts`])),
      },
    },
    rolldownOptions: {
      output: {
        minify: true,
        comments: false,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash:7].js',
        codeSplitting: {
          groups: [
            { name: 'bits', test: /elements\/(adopt|foot|on-page|timed)\.ts/ },
            {
              name: 'core',
              test: /node_modules.(lit|@lit)(?!.*(directive|context))|src\/(model|feed)\/(?!news|tally|select-(sorted|first|part)|reread|refresh|long-|coarsen|load-error|failure|retry-after|regions|related|areas|fold|codes|match|select-item|match-text|find(?!-feed)|selection|join-feeds|feed-pages)|src\/text\/(formatters|language|lazy|state|tile|when|where|messages\/en)\.ts|elements\/(late|speech|view|stay|tell-problems|feed-element|define|events|notice|tokens|heading|marked|photo|title|pills|card|card-grid|card-styles)\.ts/,
            },
          ],
        },
      },
    },
  },
};

/** Everything in one file, for pages that want a single address; what only other languages need comes beside it. */
const all: UserConfig = {
  plugins: [guestLit, small],
  build: {
    emptyOutDir: false,
    lib: { formats: ['es'], entry: { all: 'src/index.ts' } },
    rolldownOptions: {
      output: {
        minify: true,
        comments: false,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash:7].js',
        codeSplitting: {
          groups: [
            {
              name: 'everything',
              test: /node_modules.(lit|@lit)|src\/(?!text\/((find|keep|map|messages|stay)\/(?!en)|cldr|own-|bikram|date-writers|range|writers|manner|policy|regions|languages|make-language|spoken|catalogues|helped|parcels)|elements\/(other-speech|ask-speech|tall|adopt))/,
            },
          ],
        },
      },
    },
  },
};

/** The script tag's work in one classic script, for pages that can load no modules. */
const classic: UserConfig = {
  plugins: [guestLit, small],
  build: {
    emptyOutDir: false,
    lib: {
      formats: ['iife'],
      name: 'convene',
      entry: { 'convene.classic': 'src/embed/convene.ts' },
    },
    rolldownOptions: {
      output: { minify: true, comments: false, entryFileNames: '[name].js', codeSplitting: false },
    },
  },
};

/** Modules for people who bundle: a file each, with Lit left to their bundler. */
const modules: UserConfig = {
  build: {
    emptyOutDir: false,
    outDir: 'dist/modules',
    minify: false,
    lib: {
      formats: ['es'],
      entry: {
        index: 'src/index.ts',
        ...Object.fromEntries(
          elements.map((name) => [`elements/${name}`, `src/elements/${name}.ts`]),
        ),
      },
    },
    rolldownOptions: {
      external: /^(lit|@lit)(\/|$)/,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

const builds: Readonly<Record<string, UserConfig>> = { embed, all, classic, modules };

export default defineConfig(({ mode }) => ({
  publicDir: false,
  server: { host: '127.0.0.1' },
  ...builds[mode],
  plugins: [sources, minify, ...(builds[mode]?.plugins ?? [])],
}));
