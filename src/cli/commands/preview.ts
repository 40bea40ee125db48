import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../build/build.ts';
import { readTextFile } from '../build/disk.ts';
import { type Command, CONFIG_OPTION, textOf } from '../command.ts';
import { CONFIG_NAME, type Config, loadConfig } from '../config/load-config.ts';
import type { Finding } from '../finding.ts';
import { readAnswer } from '../import/importers.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { formatPreviewPage } from '../preview/page.ts';
import { servePreview } from '../preview/serve.ts';
import { watchFiles } from '../preview/watch-files.ts';
import { formatCounts, formatFindings } from '../report.ts';
import { plain } from '../terminal.ts';

export const previewCommand: Command = {
  name: 'preview',
  summary: 'show the feed in the real elements, and build it anew when something changes',
  operands: '',
  count: [0, 0],
  about: [
    'Serves to this machine alone until it is ended with Ctrl-C. The config, the corrections and sources',
    'that are files are watched; --rebuild also builds at the start.',
  ],
  options: {
    config: CONFIG_OPTION,
    port: {
      type: 'string',
      short: 'p',
      value: 'NUMBER',
      help: 'the port (default: 4747; 0: any that is free)',
    },
    rebuild: { type: 'boolean', help: 'build before the first page too' },
  },
  examples: [
    ['convene preview', 'open the address that it prints'],
    ['convene preview --port 8080 --rebuild', 'elsewhere, on a fresh feed'],
  ],
  run: async (values, _operands, io) => {
    const isJson = values.json === true;
    const file = textOf(values, 'config') ?? CONFIG_NAME;
    const port = Number(textOf(values, 'port') ?? 4747);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      const message = `expected a port from 0 to 65535, got "${String(values.port)}"`;
      return refuse(
        { level: 'error', code: 'usage', file: '--port', message, fix: 'Write 4747.' },
        EXIT.usage,
        isJson,
        io,
      );
    }
    const loaded = await loadConfig(io.cwd, file);
    if (!('config' in loaded)) {
      const exit = loaded.isMissing ? EXIT.usage : EXIT.errors;
      return refuse(loaded.findings, exit, isJson, io);
    }
    const here = { ...io, cwd: dirname(resolve(io.cwd, file)) };
    const out = resolve(here.cwd, loaded.config.out);
    const isBuilt = (await readTextFile(resolve(out, 'feed.json'))) !== undefined;
    let problems: readonly Finding[] = [];
    if (!isBuilt || values.rebuild === true) {
      problems = await rebuild(loaded.config, file, here, isJson);
    }
    const elements = fileURLToPath(new URL('dist', io.packageFolder));
    const page = (): string => formatPreviewPage(loaded.config.title, problems);
    const server = await servePreview(page, { feed: out, convene: elements }, port);
    if (isJson) io.out(`${JSON.stringify({ url: server.url })}\n`);
    else io.err(`${server.url}  (Ctrl-C ends it)\n`);
    // A change that comes while a build is at work is built after it.
    let work: Promise<void> = Promise.resolve();
    watchFiles(watched(loaded.config, file, here), io.signal, () => {
      work = work.then(async () => {
        problems = await rebuildAnew(file, here, isJson);
        server.announce();
      });
    });
    await new Promise((done) => {
      if (io.signal.aborted) done(undefined);
      io.signal.addEventListener('abort', done);
    });
    await server.close();
    return EXIT.built;
  },
};

const watched = (config: Config, file: string, { cwd }: Io): string[] => [
  resolve(cwd, basename(file)),
  resolve(cwd, config.overrides),
  ...config.sources.flatMap(({ file: path }) => (path ? [resolve(cwd, path)] : [])),
];

/** Builds as the config says by now; a build that fails leaves the preview as it is, and says why. */
async function rebuildAnew(file: string, io: Io, isJson: boolean): Promise<readonly Finding[]> {
  const loaded = await loadConfig(io.cwd, basename(file));
  if ('config' in loaded) {
    return rebuild(loaded.config, file, io, isJson).catch((error: unknown) => {
      const { message } = error as Error;
      if (!isJson) io.err(`${plain(message)}\n`);
      return [{ level: 'error', code: 'failed', file, message }];
    });
  }
  if (!isJson) io.err(`${formatFindings(loaded.findings, io)}\n`);
  return loaded.findings;
}

async function rebuild(
  config: Config,
  file: string,
  io: Io,
  isJson: boolean,
): Promise<readonly Finding[]> {
  const { problems, items, exit } = await build({
    configFile: basename(file),
    config,
    io,
    readAnswer,
  });
  if (isJson) return problems;
  if (problems.length) io.err(`${formatFindings(problems, io)}\n`);
  const state = exit === EXIT.built ? `${String(items)} items` : 'not built';
  io.err(`${state}; ${formatCounts(problems)}\n`);
  return problems;
}

function refuse(
  problems: Finding | readonly Finding[],
  exit: ExitCode,
  isJson: boolean,
  io: Io,
): ExitCode {
  const all = [problems].flat();
  if (isJson) io.out(`${JSON.stringify({ problems: all }, null, 2)}\n`);
  else io.err(`${formatFindings(all, io)}\n`);
  return exit;
}
