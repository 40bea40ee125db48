// `npm run build:cli`: the command-line tool into dist/cli, and the JSON Schemas of the feed and of
// the config into dist. Packages stay packages: npm installs them beside the tool.
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import './ts.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    outDir: join(dist, 'cli'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { bin: join(root, 'src/cli/bin.ts') },
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
  ssr: { noExternal: [/^\./], external: true },
});
await chmod(join(dist, 'cli/bin.js'), 0o755);

const { configSchema, feedSchema } = await import('./json-schemas.ts');
const schemas = { 'feed.schema.json': feedSchema(), 'config.schema.json': configSchema() };
await mkdir(dist, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  await writeFile(join(dist, name), `${JSON.stringify(schema, null, 2)}\n`);
}
