// `node --import ./scripts/ts.mjs file.ts`: lets Node run TypeScript, which Node 20 cannot by itself.
import { register } from 'node:module';

process.setSourceMapsEnabled(true);
register('./ts-hooks.mjs', import.meta.url);
