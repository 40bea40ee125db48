import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const elements = [
  'event-cards',
  'event-list',
  'event-card',
  'outcome-list',
  'region-map',
  'related-posts',
  'report',
];

const minify = { ...minifyTemplateLiterals(), enforce: 'pre' } as Plugin;

/** In development the demo's script tags, which name what is built, get the sources. */
const sources: Plugin = {
  name: 'convene-sources',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, _, next) => {
      request.url = request.url
        ?.replace(/^\/dist\/convene\.js/, '/src/embed/convene.ts')
        .replace(/^\/dist\/all\.js/, '/src/index.ts')
        .replace(/^\/$/, '/demo/index.html');
      next();
    });
  },
};

/** What a script tag loads: the loader, and each element when it is used. */
const embed: UserConfig = {
  build: {
    lib: {
      formats: ['es'],
      entry: {
        convene: 'src/embed/convene.ts',
        ...Object.fromEntries(elements.map((name) => [name, `src/elements/${name}.ts`])),
      },
    },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: /node_modules|src\/(model|text|feed)\/(?!regions|related|areas|duration)|elements\/(feed-element|define|events|notice|tokens|heading|marked|photo|title|pills|empty)/,
            },
          ],
        },
      },
    },
  },
};

/** Everything in one file, for pages that want a single address. */
const all: UserConfig = {
  build: {
    emptyOutDir: false,
    lib: { formats: ['es'], entry: { all: 'src/index.ts' } },
    rolldownOptions: {
      output: { minify: true, entryFileNames: '[name].js', codeSplitting: false },
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

const builds: Readonly<Record<string, UserConfig>> = { embed, all, modules };

export default defineConfig(({ mode }) => ({
  publicDir: false,
  plugins: [sources, minify],
  server: { host: '127.0.0.1' },
  ...builds[mode],
}));
