// `npm run build:cli`: the command-line tool into dist/cli, and the JSON Schema of the feed into
// dist/feed.schema.json. Packages stay packages: npm installs them beside the tool.
import { mkdir, writeFile } from 'node:fs/promises';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
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

const { feedDocument } = await import('../src/cli/schema/feed.ts');
const schema = toJsonSchema(feedDocument, {
  target: 'draft-2020-12',
  errorMode: 'ignore',
  typeMode: 'input',
});
const { $schema, ...rest } = schema;
const titled = {
  $schema,
  title: 'Convene feed',
  description:
    'A JSON Feed 1.1 with what Convene adds to it. "convene check" checks more than a schema can say.',
  ...rest,
};
await mkdir(dist, { recursive: true });
await writeFile(join(dist, 'feed.schema.json'), `${JSON.stringify(titled, null, 2)}\n`);
