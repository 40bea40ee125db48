import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** Other people's widgets, as a partner's bundler would pack them: each a script, and a style sheet where it has one. */
export const peers = [
  { name: 'fullcalendar', title: 'FullCalendar, its list' },
  { name: 'event-calendar', title: '@event-calendar, its list' },
  { name: 'add-to-calendar-button', title: 'add-to-calendar-button, on cards by hand' },
] as const;

const folder = join(import.meta.dirname, 'peers');

/** The peers' files by path, `/peers/<name>.js` and `.css`. */
export async function buildPeers(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const { name } of peers) {
    const built = (await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        write: false,
        target: 'es2022',
        lib: { entry: join(folder, `${name}.ts`), formats: ['es'], fileName: name },
      },
    })) as Rolldown.RolldownOutput[];
    for (const file of built.flatMap(({ output }) => output)) {
      const isCode = file.type === 'chunk';
      const extension = isCode ? 'js' : 'css';
      files.set(`/peers/${name}.${extension}`, isCode ? file.code : String(file.source));
    }
  }
  return files;
}
