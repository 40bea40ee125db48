import { basename, dirname, resolve } from 'node:path';
import { build, type BuildReport } from '../build/build.ts';
import { type Command, CONFIG_OPTION, textOf } from '../command.ts';
import { CONFIG_NAME, loadConfig } from '../config/load-config.ts';
import { readAnswer } from '../import/importers.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { formatCounts, formatFindings } from '../report.ts';
import { paintsFor, plain, progressFor } from '../terminal.ts';

export const buildCommand: Command = {
  name: 'build',
  summary: 'make the feed, and all that stands beside it, from the sources in the config',
  operands: '',
  count: [0, 0],
  about: [
    'Writes feed.json, its further pages, events.ics, feed.rss and html/ into the "out" folder: each element as',
    'plain HTML (event-cards.html) and as HTML that paints before its script (event-cards.shadow.html).',
    'A source that cannot be read keeps its last good items and is named. The old feed stays whole until',
    'the new one is complete, and stays for good when more than half of its items would be lost.',
  ],
  options: {
    config: CONFIG_OPTION,
    force: { type: 'boolean', help: 'publish even if more than half of the items are gone' },
    out: {
      type: 'string',
      short: 'o',
      value: 'FOLDER',
      help: 'write here instead of "out" in the config',
    },
  },
  examples: [
    ['convene build', 'make the feed of this folder'],
    ['convene build --config site/convene.config.json --json', 'from elsewhere, for a script'],
    ['convene build --force', 'after half of the posts were taken down on purpose'],
  ],
  run: async (values, _operands, io) => {
    const isJson = values.json === true;
    const file = textOf(values, 'config') ?? CONFIG_NAME;
    const loaded = await loadConfig(io.cwd, file);
    if (!('config' in loaded)) {
      const exit = loaded.isMissing ? EXIT.usage : EXIT.errors;
      return show(
        { exit, problems: loaded.findings, items: 0, events: 0, changed: [], sources: [] },
        '',
        isJson,
        io,
      );
    }
    const progress = progressFor(io, isJson);
    // What a config names is relative to where it stands.
    const here = { ...io, cwd: dirname(resolve(io.cwd, file)) };
    const out = textOf(values, 'out');
    const config = out ? { ...loaded.config, out: resolve(io.cwd, out) } : loaded.config;
    const report = await build({
      configFile: basename(file),
      config,
      io: here,
      readAnswer,
      force: values.force === true,
      tell: progress.show,
    });
    progress.clear();
    return show(report, out ?? config.out, isJson, io);
  },
};

function show(report: BuildReport, out: string, isJson: boolean, io: Io): ExitCode {
  const { exit, problems, items, events, changed, sources } = report;
  if (isJson) {
    io.out(
      `${JSON.stringify({ built: exit === EXIT.built, items, events, changed, sources, problems }, null, 2)}\n`,
    );
    return exit;
  }
  if (problems.length) io.err(`${formatFindings(problems, io)}\n\n`);
  const { green, red } = paintsFor(io, 'err');
  if (exit === EXIT.built) {
    const news = changed.length ? `${String(changed.length)} files changed` : 'nothing changed';
    io.err(
      `${green('built')}  ${String(items)} items, ${String(events)} events in ${plain(out)}; ${news}; ${formatCounts(problems)}\n`,
    );
  } else {
    io.err(
      `${red('not built')}  ${formatCounts(problems)}; what was published before stays as it was\n`,
    );
  }
  return exit;
}
